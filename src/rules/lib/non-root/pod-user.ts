import type { RelatedLocation, Severity } from "../../../core/finding.ts";
import { groupBy } from "../../../core/group-by.ts";
import type { Json } from "../../../core/json.ts";
import { isObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { objectPlace } from "../places.ts";

/** The most related places of a finding; more would not help. */
const mostPlaces = 5;

/** The user settings of the pods that run an image. Only pods that certainly run it count. */
export interface PodUser {
  /** The IDs that all of these pods set. Null if one sets none, if they differ, or if there are no pods. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  /** Whether a kubelet must verify from the image that its user is not root (API reference, runAsNonRoot). */
  readonly needsNumber: boolean;
}

/** The user settings of the pods that run an image. */
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

/** The severity of an image that runs as root: low if every pod that is known to run it sets another user. */
export function rootSeverity(uses: readonly ImageUse[]): Severity {
  const { ids, needsNumber } = podUser(uses);
  if (needsNumber) return "error";
  return ids === null ? "warning" : "info";
}

/** The places of the first containers that run an image. */
export function usePlaces(uses: readonly ImageUse[]): readonly RelatedLocation[] {
  return onceEach(uses)
    .slice(0, mostPlaces)
    .map((use) => {
      return objectPlace(use.workload, [...use.container.path, "image"], `${workloadTitle(use)} runs this image`);
    });
}

/** A sentence about the containers that run an image; empty if there are none. */
export function usedBy(uses: readonly ImageUse[]): string {
  const [first, ...others] = onceEach(uses);
  if (first === undefined) return "";
  const more =
    others.length === 1 ? ", and so does 1 other container" : `, and so do ${others.length} other containers`;
  return ` ${workloadTitle(first)} runs it (${first.how})${others.length === 0 ? "" : more}.`;
}

/** Each container once: a chart or a base has the same ones with all of its values or overlays. */
function onceEach(uses: readonly ImageUse[]): ImageUse[] {
  const alike = groupBy(uses, ({ workload: { kind, name }, container }) =>
    JSON.stringify([kind, name, container.name]),
  );
  return [...alike.values()].flatMap(([first]) => first ?? []);
}

/** The object whose pods run an image, in a message: `Deployment "web"`. */
export function workloadTitle({ workload }: ImageUse): string {
  const { kind, name } = workload;
  return `${kind} ${name === null ? "without a name" : JSON.stringify(name)}`;
}

/** The path of the runAsNonRoot setting that applies to a container, from the root of the object. */
export function runAsNonRootPath({ workload, container }: ImageUse): Path {
  const own = container.value["securityContext"];
  const base = isObject(own) && own["runAsNonRoot"] != null ? container.path : (workload.podTemplate?.specPath ?? []);
  return [...base, "securityContext", "runAsNonRoot"];
}

/** The user settings that apply to a container: its own, or else those of the pod. */
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
