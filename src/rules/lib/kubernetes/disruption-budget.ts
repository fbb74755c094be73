import { valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { UnitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
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

type Budgets = ReadonlyMap<Manifest, readonly Manifest[]>;

const known = new WeakMap<UnitIndex, Map<string | null, Budgets>>();

/**
 * The budgets of a namespace by the workloads whose pods they select: the first one, and the first of another name.
 * Those of which it can't be told what they select are left out.
 */
export function budgetsByWorkload(namespace: string | null, index: UnitIndex): Budgets {
  const namespaces = known.get(index) ?? new Map<string | null, Budgets>();
  known.set(index, namespaces);
  const found = namespaces.get(namespace);
  if (found !== undefined) return found;
  const budgets = new Map<Manifest, Manifest[]>();
  for (const budget of index.ofKind({ group: "policy", kind: "PodDisruptionBudget", namespace })) {
    for (const workload of podsMatching(valueAt(budget.value, ["spec", "selector"]), budget, index) ?? []) {
      const [first, second] = budgets.get(workload) ?? [];
      if (first === undefined) budgets.set(workload, [budget]);
      else if (second === undefined && first.name !== budget.name) budgets.set(workload, [first, budget]);
    }
  }
  namespaces.set(namespace, budgets);
  return budgets;
}
