import { isObject } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectsAll } from "./network-policy.ts";

const anyNamespace = "namespaces";
/** The key for objects that name no namespace. */
const inNoNamespace = "";

const namespaces: Facts = remembered(({ group, kind }) => (group === "" && kind === "Namespace" ? [anyNamespace] : []));
const workloadNamespaces: Facts = remembered(({ podTemplate, namespace }) => {
  return podTemplate === null ? [] : [namespace ?? inNoNamespace];
});
const protectedNamespaces: Facts = remembered((manifest) => {
  return isDefaultPolicy(manifest) ? [manifest.namespace ?? inNoNamespace] : [];
});

/** Whether workloads of the unit run in a Namespace that no policy of the unit protects as a whole. */
export function lacksDefaultPolicy(name: string, namespace: Manifest, workspace: Workspace): boolean {
  if (workspace.having(namespace, protectedNamespaces, name, inNoNamespace).length > 0) return false;
  if (workspace.having(namespace, workloadNamespaces, name).length > 0) return true;
  // If there is only one Namespace, objects that name none are meant for it.
  const made = new Set(workspace.having(namespace, namespaces, anyNamespace).map((one) => one.name));
  return made.size === 1 && workspace.having(namespace, workloadNamespaces, inNoNamespace).length > 0;
}

/**
 * Whether a policy applies to all pods of its namespace. What other kinds of policies select isn't read, so they all
 * count.
 */
function isDefaultPolicy({ group, kind, value }: Manifest): boolean {
  if (!/NetworkPolic(?:y|ies)$/.test(kind)) return false;
  const spec = value["spec"];
  return group !== "networking.k8s.io" || (isObject(spec) && selectsAll(spec["podSelector"]));
}
