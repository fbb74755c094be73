import { isObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import { type UnitIndex, unitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { selectorMatches } from "./own-selector.ts";
import { podsMatching } from "./selected-pods.ts";

/** How a budget forbids evictions. */
export interface BlockedDrain {
  /** The field that forbids them, and its value. */
  readonly path: Path;
  readonly value: string | number;
  /** The workload whose number of pods makes it so; null where any number does. */
  readonly workload: Manifest | null;
  /** How many pods there are at least. */
  readonly pods: number;
  /** True where an autoscaler may make more of them. */
  readonly scaled: boolean;
}

/** What keeps a budget from allowing an eviction; null if it allows one, or if that can't be known. */
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

/** True for workloads whose pods evictions are counted for, with a number of pods that is known. */
function isCounted({ group, kind }: Manifest): boolean {
  return group === "apps" && (kind === "Deployment" || kind === "ReplicaSet" || kind === "StatefulSet");
}

/** How many of the pods must be available; percentages are rounded up. Null for what is neither number nor percentage. */
function podsFor(minimum: string | number, pods: number): number | null {
  if (typeof minimum === "number") return minimum;
  const [, percentage = ""] = /^(\d{1,3})%$/.exec(minimum) ?? [];
  return percentage === "" ? null : Math.ceil((Number(percentage) * pods) / 100);
}

/** What is asked for to get all budgets, and those without labels. */
const [anyBudget, noLabel] = ["any", "none"];

/** The labels of a pod that pairs are made of. */
const mostLabels = 20;

/**
 * What a budget is found by where there are many: its label, of several the two that say most, which are those with the
 * longest values.
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

/** So many budgets are looked at for one workload; of more, nobody knows which ones cover it. */
const mostBudgets = 100;

/** The budgets that may select the pods of a workload, found without a look at many others; null for too many. */
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
 * The budgets of its namespace that select the pods of a workload, among the first hundred that may. Where that can't be
 * told of one, it is left out.
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
