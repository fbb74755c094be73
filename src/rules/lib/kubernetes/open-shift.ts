import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/**
 * True for objects deployed to OpenShift, which assigns users to pods and rejects others: with objects that only it has,
 * or from files that are named after it.
 */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  return named.test(manifest.source.path) || workspace.having(manifest, platform, "openshift").length > 0;
}

const platform: Facts = remembered(({ group, kind }) => {
  const isOld = group === "" && (kind === "Template" || kind === "DeploymentConfig");
  return isOld || group === "openshift.io" || group.endsWith(".openshift.io") ? ["openshift"] : [];
});

const named = /(?:^|[/._-])(?:openshift|ocp4?|okd)(?=[/._-]|$)/i;
