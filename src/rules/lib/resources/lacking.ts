import { isObject, valueAt } from "../../../core/json.ts";
import { startsWith } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { endsByItself } from "../kubernetes/workload-habits.ts";
import { type Amount, demandsOn, isGiven, isVerticallyScaled } from "./capacity-objects.ts";

/** Whether a container sets an amount, or the API fills it in: a missing request is taken from the limit. */
export function setsAmount({ container: { value } }: ContainerScope, amount: Amount): boolean {
  const [list, resource] = splitAmount(amount);
  const lists = list === "requests" ? ["requests", "limits"] : ["limits"];
  return lists.some((key) => valueAt(value, ["resources", key, resource]) != null);
}

/** The list and the resource of an amount. */
export function splitAmount(amount: Amount): readonly [list: string, resource: string] {
  const dot = amount.indexOf(".");
  return [amount.slice(0, dot), amount.slice(dot + 1)];
}

/**
 * Whether the resources of a container can't be determined from the manifest alone: the pod sets them for all of its
 * containers (pod-level resources, Kubernetes 1.34), a later step fills them in, or an autoscaler sets them.
 */
export function areResourcesOpen({ container, manifest, pod }: ContainerScope, workspace: Workspace): boolean {
  if (isObject(pod.at("resources")) || pod.at("resourceClaims") != null) return true;
  const own = [...container.path, "resources"];
  if (manifest.unfilled.some((open) => startsWith(open, own) || startsWith(own, open))) return true;
  return isVerticallyScaled(manifest, workspace);
}

/** Amounts that a container lacks, and the quotas that demand them. */
export interface DemandedAmounts {
  readonly amounts: readonly Amount[];
  readonly quotas: readonly Manifest[];
}

/** The amounts that a ResourceQuota of the unit requires of a container that lacks them; null if there are none. */
export function demandedOf(scope: ContainerScope, workspace: Workspace): DemandedAmounts | null {
  const { manifest } = scope;
  const lacking = [...demandsOn(manifest, workspace)].filter(([amount]) => {
    return !setsAmount(scope, amount) && !isGiven(manifest, amount, workspace);
  });
  if (lacking.length === 0) return null;
  return { amounts: lacking.map(([amount]) => amount), quotas: [...new Set(lacking.map(([, quota]) => quota))] };
}

/**
 * The amounts that every container should set. For one that ends on its own, only the requests, which the scheduler
 * needs.
 */
const wanted: readonly Amount[] = ["requests.cpu", "requests.memory", "limits.memory"];

/** The amounts of `wanted` that a container lacks, and that nothing in the unit sets or requires. */
export function lackingOf(scope: ContainerScope, workspace: Workspace): readonly Amount[] {
  const { manifest } = scope;
  const asked = endsByItself(manifest) ? wanted.slice(0, 2) : wanted;
  const demanded = demandedOf(scope, workspace)?.amounts ?? [];
  return asked.filter((amount) => {
    return !setsAmount(scope, amount) && !demanded.includes(amount) && !isGiven(manifest, amount, workspace);
  });
}

/** An amount in a sentence: "memory limit". */
export function amountWords(amount: Amount): string {
  const [list, resource] = splitAmount(amount);
  return `${resource === "cpu" ? "CPU" : resource} ${list === "limits" ? "limit" : "request"}`;
}
