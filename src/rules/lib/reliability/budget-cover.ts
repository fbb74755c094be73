import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { budgetCandidates } from "../kubernetes/disruption-budget.ts";
import { selectorMatches } from "../kubernetes/own-selector.ts";

/** Whether a PodDisruptionBudget of the unit covers the pods of a workload, or may do so. */
export function mayHaveBudget(workload: Manifest, workspace: Workspace): boolean {
  const candidates = budgetCandidates(workload, workspace);
  if (candidates === null) return true;
  return candidates.some((budget) => {
    const selector = valueAt(budget.value, ["spec", "selector"]);
    const apart = budget.namespace !== null && workload.namespace !== null && budget.namespace !== workload.namespace;
    return !apart && isObject(selector) && selectorMatches(selector, workload.podTemplate?.labels ?? {}) !== false;
  });
}
