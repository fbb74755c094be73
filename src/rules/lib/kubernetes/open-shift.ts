import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { clusterFacts } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/**
 * Whether an object is deployed to OpenShift, which assigns users to pods and rejects others. It is if its file is
 * named after OpenShift, or if an object beside it exists only there, has annotations or labels for it, or names one of
 * its own namespaces.
 */
export function isOpenShift(manifest: Manifest, workspace: Workspace): boolean {
  return named.test(manifest.source.path) || workspace.having(manifest, platform, "openshift").length > 0;
}

const platform = clusterFacts((manifest) => {
  const { group, kind, namespace, labels, annotations } = manifest;
  const isOld = group === "" && (kind === "Template" || kind === "DeploymentConfig");
  const isItsOwn = isOld || isDomain(group) || (namespace !== null && ownNamespace.test(namespace));
  const isForIt = [...Object.keys(labels), ...Object.keys(annotations)].some((key) =>
    isDomain(key.split("/")[0] ?? ""),
  );
  return isItsOwn || isForIt || letsItIn(manifest) ? ["openshift"] : [];
});

function isDomain(name: string): boolean {
  return name === "openshift.io" || name.endsWith(".openshift.io");
}

/** Policies and routes that name something that is in every OpenShift cluster, such as the namespace of its routers. */
function letsItIn({ group, value }: Manifest): boolean {
  const isOfNetwork = group === "networking.k8s.io" || group === "gateway.networking.k8s.io";
  return (
    isOfNetwork && /"(?:openshift-[a-z-]+|[a-z.]+\.openshift\.io\/[\w-]+)"/.test(JSON.stringify(value["spec"] ?? null))
  );
}

/** Names of namespaces that OpenShift reserves for itself. */
const ownNamespace = /^openshift-/;

const named = /(?:^|[/._-])(?:openshift|microshift|ocp4?|okd)(?=[/._-]|$)/i;
