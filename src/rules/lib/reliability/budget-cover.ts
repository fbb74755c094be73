import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectorMatches } from "../kubernetes/own-selector.ts";

/** A label that no budget can want. */
const noLabel = "=";

/** One of the labels that a budget wants. */
const wantedLabels: Facts = remembered(({ group, kind, value }) => {
  if (group !== "policy" || kind !== "PodDisruptionBudget") return [];
  const labels = valueAt(value, ["spec", "selector", "matchLabels"]);
  const [label] = isObject(labels) ? Object.entries(labels) : [];
  return [label === undefined || typeof label[1] !== "string" ? noLabel : `${label[0]}=${label[1]}`];
});

/** Of more budgets, nobody knows which ones cover a workload. */
const mostBudgets = 100;

/** True where a PodDisruptionBudget of the unit covers the pods of a workload, or may do so. */
export function mayHaveBudget(workload: Manifest, workspace: Workspace): boolean {
  const labels = workload.podTemplate?.labels ?? {};
  const own = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const candidates = workspace.having(workload, wantedLabels, ...new Set([noLabel, ...own]));
  if (candidates.length > mostBudgets) return true;
  return candidates.some((budget) => {
    const selector = valueAt(budget.value, ["spec", "selector"]);
    const apart = budget.namespace !== null && workload.namespace !== null && budget.namespace !== workload.namespace;
    return !apart && isObject(selector) && selectorMatches(selector, labels) !== false;
  });
}
