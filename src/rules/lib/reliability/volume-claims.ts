import { type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { textsOf } from "../kubernetes/lists.ts";

/** A volume that only one node or one pod can use at a time. */
export interface ExclusiveVolume {
  readonly claim: Manifest;
  readonly mode: "ReadWriteOnce" | "ReadWriteOncePod";
  /** The path from the root of the workload to the name of the claim. */
  readonly path: Path;
}

/**
 * The first volume of a workload's pods whose claim is in the unit and is for one node or pod only; null if there is
 * none.
 */
export function exclusiveVolume(manifest: Manifest, workspace: Workspace): ExclusiveVolume | null {
  const { podTemplate, namespace } = manifest;
  if (podTemplate === null) return null;
  for (const [index, volume] of volumesOf(podTemplate.spec["volumes"]).entries()) {
    const name = valueAt(volume, ["persistentVolumeClaim", "claimName"]);
    if (typeof name !== "string") continue;
    const [claim, another] = workspace.having(manifest, claimKeys, claimKey(namespace, name));
    const mode = claim === undefined || another !== undefined ? null : exclusiveMode(claim, workspace);
    if (claim === undefined || mode === null) continue;
    return { claim, mode, path: [...podTemplate.specPath, "volumes", index, "persistentVolumeClaim", "claimName"] };
  }
  return null;
}

function volumesOf(list: Json | undefined): readonly Json[] {
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

const claimKeys: Facts = remembered(({ group, kind, namespace, name }) => {
  return group === "" && kind === "PersistentVolumeClaim" && name !== null ? [claimKey(namespace, name)] : [];
});

/** The names of volumes that are on a node or shared, whatever their claims say, and the names of their classes. */
const unattachedVolumes: Facts = remembered((manifest) => {
  const { group, kind, name, value } = manifest;
  if (group !== "" || kind !== "PersistentVolume" || !isUnattached(manifest)) return [];
  return [name, valueAt(value, ["spec", "storageClassName"])].filter((place) => typeof place === "string");
});

function claimKey(namespace: string | null, name: string): string {
  return JSON.stringify([namespace, name]);
}

/** Volumes that are not attached to a node, so that any number of pods can use them. */
function isUnattached({ value }: Manifest): boolean {
  return ["hostPath", "local", "nfs", "cephfs", "glusterfs", "azureFile"].some((kind) => {
    return valueAt(value, ["spec", kind]) != null;
  });
}

/** Usual names of classes whose volumes are shared or directories of a node. */
const unattachedClass =
  /(?:^|[-_.])(?:local|host-?path|manual|nfs|efs|cephfs|standard-rwx|azure-?files?|shared)(?:$|[-_.])/i;

function exclusiveMode(claim: Manifest, workspace: Workspace): ExclusiveVolume["mode"] | null {
  const spec = claim.value["spec"];
  const [mode, another] = textsOf(valueAt(spec, ["accessModes"]));
  if (another !== undefined || (mode !== "ReadWriteOnce" && mode !== "ReadWriteOncePod")) return null;
  if (mode === "ReadWriteOncePod") return mode;
  const places = textsOf(["volumeName", "storageClassName"].map((key) => valueAt(spec, [key]) ?? null));
  const isLocal = workspace.having(claim, unattachedVolumes, ...places).length > 0;
  return isLocal || places.some((place) => unattachedClass.test(place)) || valueAt(spec, ["selector"]) != null
    ? null
    : mode;
}
