import type { Manifest } from "../../model/manifest.ts";
import type { Workspace } from "../../model/workspace.ts";

/** True for objects deployed to OpenShift, which gives pods users of its own choice and refuses others. */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  return [manifest, ...workspace.unitOf(manifest)].some(({ group }) => /(^|\.)openshift\.io$/.test(group));
}
