import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** True for objects deployed to OpenShift, which gives pods users of its own choice and refuses others. */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  if (isOfOpenShift(manifest)) return true;
  const unit = workspace.unitOf(manifest);
  const known = knownUnits.get(unit) ?? unit.some(isOfOpenShift);
  knownUnits.set(unit, known);
  return known;
}

/** Each unit is asked once: it is the same list for all of its objects. */
const knownUnits = new WeakMap<readonly Manifest[], boolean>();

function isOfOpenShift({ group }: Manifest): boolean {
  return group === "openshift.io" || group.endsWith(".openshift.io");
}
