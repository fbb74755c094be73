import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectorMatches } from "./own-selector.ts";

const policy = "policy";
const policies: Facts = remembered(({ kind }) => (/NetworkPolic(?:y|ies)$/.test(kind) ? [policy] : []));

/** The most policies that are searched. With more, one of them may select the pods. */
const mostPolicies = 100;

/**
 * Whether a policy of the unit selects the pods of a workload, or may do so: what other kinds of policies select isn't
 * read.
 */
export function mayBeIsolated(workload: Manifest, workspace: Workspace): boolean {
  const all = workspace.having(workload, policies, policy);
  if (all.length > mostPolicies) return true;
  return all.some(({ group, namespace, value }) => {
    if (group !== "networking.k8s.io") return true;
    if (namespace !== null && workload.namespace !== null && namespace !== workload.namespace) return false;
    const selector = valueAt(value, ["spec", "podSelector"]) ?? {};
    return !isObject(selector) || selectorMatches(selector, workload.podTemplate?.labels ?? {}) !== false;
  });
}
