import { type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { textsOf } from "../kubernetes/lists.ts";

/** A volume that only one node or one pod can use at a time. */
export interface ExclusiveVolume {
  readonly claim: Manifest;
  readonly mode: "ReadWriteOnce" | "ReadWriteOncePod";
  /** From the root of the workload to the name of the claim. */
  readonly path: Path;
}

/** The first volume of a workload's pods whose claim, which is in the unit, is for one node or pod; null if none is. */
export function exclusiveVolume(manifest: Manifest, workspace: Workspace): ExclusiveVolume | null {
  const { podTemplate, namespace } = manifest;
  if (podTemplate === null) return null;
  const claims = claimsOf(workspace.unitOf(manifest));
  for (const [index, volume] of volumesOf(podTemplate.spec["volumes"]).entries()) {
    const name = valueAt(volume, ["persistentVolumeClaim", "claimName"]);
    const claim = typeof name === "string" ? claims.byName.get(claimKey(namespace, name)) : undefined;
    const mode = claim == null ? null : exclusiveMode(claim, claims.local);
    if (claim == null || mode === null) continue;
    return { claim, mode, path: [...podTemplate.specPath, "volumes", index, "persistentVolumeClaim", "claimName"] };
  }
  return null;
}

function volumesOf(list: Json | undefined): readonly Json[] {
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

interface Claims {
  /** Null for a name that several claims of the unit have. */
  readonly byName: ReadonlyMap<string, Manifest | null>;
  /** The names of volumes and classes of the unit that are on a node or shared, whatever their claims say. */
  readonly local: ReadonlySet<string>;
}

const known = new WeakMap<readonly Manifest[], Claims>();

function claimsOf(unit: readonly Manifest[]): Claims {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const byName = new Map<string, Manifest | null>();
  const local = new Set<string>();
  for (const manifest of unit) {
    const { group, kind, namespace, name } = manifest;
    if (name === null) continue;
    if (group === "" && kind === "PersistentVolumeClaim") {
      const key = claimKey(namespace, name);
      byName.set(key, byName.has(key) ? null : manifest);
    } else if (group === "" && kind === "PersistentVolume" && isUnattached(manifest)) {
      local.add(name);
      const storageClass = valueAt(manifest.value, ["spec", "storageClassName"]);
      if (typeof storageClass === "string") local.add(storageClass);
    }
  }
  const claims = { byName, local };
  known.set(unit, claims);
  return claims;
}

function claimKey(namespace: string | null, name: string): string {
  return JSON.stringify([namespace, name]);
}

/** Volumes that are not attached to a node, so that any number of pods can use them. */
function isUnattached({ value }: Manifest): boolean {
  return ["hostPath", "local", "nfs", "cephfs", "glusterfs", "azureFile"].some((kind) => {
    return valueAt(value, ["spec", kind]) != null;
  });
}

/** Classes of volumes that are directories of a node or shared, by their usual names. */
const unattachedClass =
  /(?:^|[-_.])(?:local|host-?path|manual|nfs|efs|cephfs|standard-rwx|azure-?files?|shared)(?:$|[-_.])/i;

function exclusiveMode({ value }: Manifest, local: ReadonlySet<string>): ExclusiveVolume["mode"] | null {
  const modes = textsOf(valueAt(value, ["spec", "accessModes"]));
  const [mode, another] = modes;
  if (another !== undefined || (mode !== "ReadWriteOnce" && mode !== "ReadWriteOncePod")) return null;
  if (mode === "ReadWriteOncePod") return mode;
  const places = [valueAt(value, ["spec", "volumeName"]), valueAt(value, ["spec", "storageClassName"])];
  const isLocal = places.some(
    (place) => typeof place === "string" && (local.has(place) || unattachedClass.test(place)),
  );
  return isLocal || valueAt(value, ["spec", "selector"]) != null ? null : mode;
}
