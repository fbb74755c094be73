import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

const inNoNamespace = "";

/** The namespaces of objects that show who is responsible for a namespace. */
const filledNamespaces: Facts = remembered(({ kind, podTemplate, namespace }) => {
  const fills = podTemplate !== null || kind === "ResourceQuota" || kind === "NetworkPolicy";
  return fills ? [namespace ?? inNoNamespace] : [];
});

/** Whether pods, quotas or network policies are deployed with a Namespace, either into it or without naming one. */
export function holdsObjects(name: string, manifest: Manifest, workspace: Workspace): boolean {
  return workspace.having(manifest, filledNamespaces, name, inNoNamespace).length > 0;
}
