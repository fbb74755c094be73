import { isObject, type Json, valueAt } from "../../../core/json.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectScope, type Scope } from "../define-kubernetes.ts";
import { type Direction, isRestricted } from "./network-policy.ts";

const policyNamespaces: Facts = remembered(({ kind, namespace }) => {
  return /NetworkPolic(?:y|ies)$/.test(kind) ? [namespace ?? ""] : [];
});

/** The most policies of one namespace that are searched. With more, one of them may restrict the other direction. */
const mostPolicies = 100;

/**
 * Whether another policy of the namespace may restrict that direction for the pods of a policy. It isn't known what
 * policies of other kinds, such as Cilium's, restrict, so they all count.
 */
export function restrictsElsewhere(policy: Scope, direction: Direction, workspace: Workspace): boolean {
  const { manifest } = policy;
  const beside = workspace.having(manifest, policyNamespaces, manifest.namespace ?? "");
  if (beside.length > mostPolicies) return true;
  return beside.some((other) => {
    if (other === manifest) return false;
    if (other.group !== "networking.k8s.io") return true;
    const selectors = [manifest, other].map(({ value }) => valueAt(value, ["spec", "podSelector", "matchLabels"]));
    return isRestricted(objectScope(other), direction) && !areApart(selectors[0], selectors[1]);
  });
}

/** Whether no pod can have both sets of labels. */
function areApart(some: Json | undefined, others: Json | undefined): boolean {
  if (!isObject(some) || !isObject(others)) return false;
  return Object.entries(some).some(([key, value]) => Object.hasOwn(others, key) && others[key] !== value);
}
