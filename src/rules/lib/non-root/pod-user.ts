import type { RelatedLocation, Severity } from "../../../core/finding.ts";
import type { Json } from "../../../core/json.ts";
import { isObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { objectPlace } from "../places.ts";

/** Nobody reads more places than these. */
const mostPlaces = 5;

/** What the pods that run an image say of its user. Only links that are certain count. */
export interface PodUser {
  /** The ids that every one of them sets; null where one does not, they differ, or there is none. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  /** True where a kubelet has to see from the image that its user is not root (API reference, runAsNonRoot). */
  readonly needsNumber: boolean;
}

/** What the pods that run an image say of its user. */
export function podUser(uses: readonly ImageUse[]): PodUser {
  const settings = uses.filter(({ certain }) => certain).map(userOf);
  const [first] = settings;
  const same = settings.every(({ uid, gid }) => uid === first?.uid && gid === first.gid);
  const uid = same ? (first?.uid ?? null) : null;
  return {
    ids: uid === null || uid === 0 ? null : { uid, gid: first?.gid ?? uid },
    needsNumber: settings.some((each) => each.nonRoot && each.uid === null),
  };
}

/** How bad root is. Where every pod that is known to run the image names a user, root is only the default of an image nobody starts so. */
export function rootSeverity(uses: readonly ImageUse[]): Severity {
  const { ids, needsNumber } = podUser(uses);
  if (needsNumber) return "error";
  return ids === null ? "warning" : "info";
}

/** Where the pods that run an image name it, the first of them. */
export function usePlaces(uses: readonly ImageUse[]): readonly RelatedLocation[] {
  return uses.slice(0, mostPlaces).map((use) => {
    return objectPlace(use.workload, [...use.container.path, "image"], `${workloadTitle(use)} runs this image`);
  });
}

/** How the pods that run it are known, for the first of them. */
export function usedBy(uses: readonly ImageUse[]): string {
  const [first, ...others] = uses;
  if (first === undefined) return "";
  const rest = others.length === 0 ? "" : `, and ${others.length} more`;
  return ` ${workloadTitle(first)} runs it (${first.how})${rest}.`;
}

/** The object whose pods run an image, as messages name it: `Deployment "web"`. */
export function workloadTitle({ workload }: ImageUse): string {
  return `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
}

/** From the root of the object, where the runAsNonRoot that a container gets is written. */
export function runAsNonRootPath({ workload, container }: ImageUse): Path {
  const own = container.value["securityContext"];
  const base = isObject(own) && own["runAsNonRoot"] != null ? container.path : (workload.podTemplate?.specPath ?? []);
  return [...base, "securityContext", "runAsNonRoot"];
}

/** What takes effect for a container: its own setting, else the pod's. */
export function userOf({ workload, container }: ImageUse): {
  readonly uid: number | null;
  readonly gid: number | null;
  readonly nonRoot: boolean;
} {
  const setting = (key: string): Json | undefined => {
    const own = container.value["securityContext"];
    const pod = workload.podTemplate?.spec["securityContext"];
    return (isObject(own) ? own[key] : undefined) ?? (isObject(pod) ? pod[key] : undefined);
  };
  const id = (key: string): number | null => {
    const value = setting(key);
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
  };
  return { uid: id("runAsUser"), gid: id("runAsGroup"), nonRoot: setting("runAsNonRoot") === true };
}
