import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectorMatches } from "../kubernetes/own-selector.ts";

interface Budgets {
  /** Budgets by one of the labels that they want, as `key=value`. */
  readonly byLabel: ReadonlyMap<string, readonly Manifest[]>;
  /** Those that want no certain label. */
  readonly others: readonly Manifest[];
}

/** Of more budgets, nobody knows which ones cover a workload. */
const mostBudgets = 100;

/** True where a PodDisruptionBudget of the unit covers the pods of a workload, or may do so. */
export function mayHaveBudget(workload: Manifest, workspace: Workspace): boolean {
  const labels = workload.podTemplate?.labels ?? {};
  const { byLabel, others } = budgetsOf(workspace.unitOf(workload));
  const candidates = [
    ...others,
    ...Object.entries(labels).flatMap(([key, value]) => byLabel.get(`${key}=${value}`) ?? []),
  ];
  if (candidates.length > mostBudgets) return true;
  return candidates.some((budget) => {
    const selector = valueAt(budget.value, ["spec", "selector"]);
    const apart = budget.namespace !== null && workload.namespace !== null && budget.namespace !== workload.namespace;
    return !apart && isObject(selector) && selectorMatches(selector, labels) !== false;
  });
}

const known = new WeakMap<readonly Manifest[], Budgets>();

function budgetsOf(unit: readonly Manifest[]): Budgets {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const byLabel = new Map<string, Manifest[]>();
  const others: Manifest[] = [];
  for (const manifest of unit) {
    if (manifest.group !== "policy" || manifest.kind !== "PodDisruptionBudget") continue;
    const labels = valueAt(manifest.value, ["spec", "selector", "matchLabels"]);
    const [label] = isObject(labels) ? Object.entries(labels) : [];
    if (label === undefined || typeof label[1] !== "string") others.push(manifest);
    else {
      const key = `${label[0]}=${label[1]}`;
      const list = byLabel.get(key) ?? [];
      list.push(manifest);
      byLabel.set(key, list);
    }
  }
  const budgets = { byLabel, others };
  known.set(unit, budgets);
  return budgets;
}
