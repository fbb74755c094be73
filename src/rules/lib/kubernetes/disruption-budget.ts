import { isObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import { type UnitIndex, unitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectorMatches } from "./own-selector.ts";
import { podsMatching } from "./selected-pods.ts";

/** How a budget prevents evictions. */
export interface BlockedDrain {
  /** The field that prevents them, and its value. */
  readonly path: Path;
  readonly value: string | number;
  /** The workload that has too few pods for an eviction; null if no number of pods would allow one. */
  readonly workload: Manifest | null;
  /** The minimum number of pods. */
  readonly pods: number;
  /** Whether an autoscaler may add more pods. */
  readonly scaled: boolean;
}

/**
 * Whether a budget keeps its pods on purpose: their label says that they must not be evicted, as for the game servers of
 * Agones (agones.dev: Controlling Disruption).
 */
export function keepsOnPurpose({ value }: Manifest): boolean {
  const labels = Object.entries(stringMap(valueAt(value, ["spec", "selector", "matchLabels"])));
  return labels.some(([key, said]) => /(?:^|[/-])safe-to-evict$/.test(key) && said === "false");
}

/** What prevents every eviction under a budget; null if it allows one, or if that isn't known. */
export function blockedDrain(budget: Manifest, index: UnitIndex, workspace: Workspace): BlockedDrain | null {
  const spec = budget.value["spec"];
  const [maximum = null, minimum = null] = ["maxUnavailable", "minAvailable"].map((key) => valueAt(spec, [key]));
  if (maximum === 0 || maximum === "0%") {
    return { path: ["spec", "maxUnavailable"], value: maximum, workload: null, pods: 0, scaled: false };
  }
  if ((typeof minimum !== "string" && typeof minimum !== "number") || maximum !== null) return null;
  const path = ["spec", "minAvailable"];
  if (minimum === "100%") return { path, value: minimum, workload: null, pods: 0, scaled: false };
  const workloads = podsMatching(valueAt(spec, ["selector"]), budget, index);
  const [workload, ...others] = workloads ?? [];
  if (workload === undefined || others.length > 0 || !isCounted(workload)) return null;
  if (workspace.patched(workload, ["spec", "replicas"])) return null;
  const { minimum: pods, source } = workspace.replicasOf(workload);
  const needed = pods === null ? null : podsFor(minimum, pods);
  if (pods === null || pods === 0 || needed === null || needed < pods) return null;
  return { path, value: minimum, workload, pods, scaled: source !== null && source !== workload };
}

/** Whether evictions of a workload's pods are counted, and the number of its pods is known. */
function isCounted({ group, kind }: Manifest): boolean {
  return group === "apps" && (kind === "Deployment" || kind === "ReplicaSet" || kind === "StatefulSet");
}

/**
 * How many of the pods must be available; percentages are rounded up. Null if the value is neither a number nor a
 * percentage.
 */
function podsFor(minimum: string | number, pods: number): number | null {
  if (typeof minimum === "number") return minimum;
  const [, percentage = ""] = /^(\d{1,3})%$/.exec(minimum) ?? [];
  return percentage === "" ? null : Math.ceil((Number(percentage) * pods) / 100);
}

/** Keys for looking up all budgets, and those without labels. */
const [anyBudget, noLabel] = ["any", "none"];

/** The most labels of a pod that are combined into pairs; further ones are ignored. */
const mostLabels = 20;

/**
 * The key by which a budget is found among many: its label. If it has several, the two with the longest values are
 * taken, since these are the most specific.
 */
const wantedLabels: Facts = remembered(({ group, kind, value }) => {
  if (group !== "policy" || kind !== "PodDisruptionBudget") return [];
  const labels = Object.entries(stringMap(valueAt(value, ["spec", "selector", "matchLabels"])));
  const most = labels.toSorted(([, a], [, b]) => b.length - a.length).slice(0, 2);
  return [anyBudget, most.length === 0 ? noLabel : keyOf(most)];
});

function keyOf(labels: readonly (readonly [string, string])[]): string {
  return JSON.stringify(labels.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The most budgets that are looked at for one workload. With more, it isn't known which ones cover it. */
const mostBudgets = 100;

/**
 * The budgets that may select the pods of a workload, found without looking at many others; null if there are too many.
 */
export function budgetCandidates(workload: Manifest, workspace: Workspace): readonly Manifest[] | null {
  const candidates = candidatesFor(workload, workspace);
  return candidates.length > mostBudgets ? null : candidates;
}

function candidatesFor(workload: Manifest, workspace: Workspace): readonly Manifest[] {
  const own = Object.entries(workload.podTemplate?.labels ?? {}).slice(0, mostLabels);
  const all = workspace.having(workload, wantedLabels, anyBudget);
  if (all.length <= mostBudgets) return all;
  const pairs = own.flatMap((label, index) => own.slice(index + 1).map((other) => keyOf([label, other])));
  return workspace.having(workload, wantedLabels, noLabel, ...own.map((label) => keyOf([label])), ...pairs);
}

/**
 * The budgets in its namespace that select the pods of a workload, among the first hundred that may. Those for which
 * this can't be determined are left out.
 */
export function budgetsSelecting(workload: Manifest, workspace: Workspace): readonly Manifest[] {
  const labels = workload.podTemplate?.labels ?? {};
  return candidatesFor(workload, workspace)
    .slice(0, mostBudgets)
    .filter((budget) => {
      const selector = valueAt(budget.value, ["spec", "selector"]);
      if (budget.namespace !== workload.namespace || !isObject(selector)) return false;
      if (selectorMatches(selector, labels) !== true) return false;
      return podsMatching(selector, budget, unitIndex(budget, workspace))?.includes(workload) === true;
    });
}
