import type { FixProposal } from "../../core/fix.ts";
import { objectRule, type Scope } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { type BlockedDrain, blockedDrain, keepsOnPurpose } from "../lib/kubernetes/disruption-budget.ts";
import { indexAround } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A PodDisruptionBudget allows at least one pod to be evicted. */
export const disruptionBudgetBlocksDrain: KubernetesRule = objectRule({
  id: "disruption-budget-blocks-drain",
  summary: "A PodDisruptionBudget never allows a pod to be evicted.",
  why: "Nodes with these pods can't be drained: cluster upgrades wait, or delete the pods despite the budget.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  equivalents: [
    kubeLinter("pdb-max-unavailable", "pdbs-max-unavailable", { step: "maxUnavailable" }),
    kubeLinter("pdb-min-available", "pdbs-min-available", { step: "minAvailable" }),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget",
    "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets",
  ],
  kinds: ["policy/PodDisruptionBudget"],
  *check(budget, { workspace }) {
    const { manifest } = budget;
    const blocked = blockedDrain(manifest, indexAround(manifest, workspace), workspace);
    if (blocked === null || keepsOnPurpose(manifest)) return;
    const { path, workload } = blocked;
    yield {
      at: path,
      message: messageOf(budget, blocked),
      related: workload === null ? [] : [objectPlace(workload, ["spec", "replicas"], "the workload of the budget")],
      fix: fixOf(budget, blocked),
    };
  },
});

function messageOf({ subject }: Scope, { path, value, workload, pods, scaled }: BlockedDrain): string {
  const sets = `${subject} sets ${path.at(-1)}: ${value}`;
  if (workload === null) return `${sets}, so no pod can be evicted.`;
  const name = `${workload.kind} "${workload.name}"`;
  const count = `${pods} ${pods === 1 ? "pod" : "pods"}`;
  return scaled
    ? `${sets}, so no pod can be evicted while ${name} has its minimum of ${count}.`
    : `${sets}, but ${name} has ${count}, so none can be evicted.`;
}

function fixOf({ set, rename }: Scope, { path, workload, value, pods }: BlockedDrain): FixProposal {
  if (path.at(-1) === "maxUnavailable") return review("Set maxUnavailable to 1", onePod, set(path, 1));
  if (workload !== null && typeof value === "number" && pods > 1) {
    const risk = `Check that ${pods - 1} of ${pods} pods are enough, for example for a quorum.`;
    return review(`Set minAvailable to ${pods - 1}`, risk, set(path, pods - 1));
  }
  return review("Replace minAvailable with maxUnavailable: 1", onePod, set(path, 1), rename(path, "maxUnavailable"));
}

const onePod =
  "One pod can then be evicted at a time. A workload with a single pod is down until the new one is ready.";
