import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** True for objects deployed to OpenShift, which assigns users to pods and rejects others. */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  if (isOfOpenShift(manifest)) return true;
  const unit = workspace.unitOf(manifest);
  const known = knownUnits.get(unit) ?? unit.some(isOfOpenShift);
  knownUnits.set(unit, known);
  return known;
}

/** A cache: all objects of a unit share the same list. */
const knownUnits = new WeakMap<readonly Manifest[], boolean>();

function isOfOpenShift({ group }: Manifest): boolean {
  return group === "openshift.io" || group.endsWith(".openshift.io");
}
