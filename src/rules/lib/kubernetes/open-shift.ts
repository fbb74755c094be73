import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** True for objects deployed to OpenShift, which assigns users to pods and rejects others. */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  return workspace.having(manifest, platform, "openshift").length > 0;
}

const platform: Facts = remembered(({ group }) => {
  return group === "openshift.io" || group.endsWith(".openshift.io") ? ["openshift"] : [];
});
