import { objectRule } from "../lib/define-kubernetes.ts";
import { budgetsSelecting } from "../lib/kubernetes/disruption-budget.ts";
import { podsMatching } from "../lib/kubernetes/selected-pods.ts";
import { indexAround } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A pod belongs to one PodDisruptionBudget at most. */
export const disruptionBudgetsOverlap: KubernetesRule = objectRule({
  id: "disruption-budgets-overlap",
  summary: "Two PodDisruptionBudgets select the same pods.",
  why: "The API refuses to evict a pod that belongs to more than one budget, so its node can't be drained.",
  severity: "warning",
  category: "reliability",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works",
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
  ],
  kinds: ["policy/PodDisruptionBudget"],
  *check({ manifest, subject, at: valueAt }, { workspace }) {
    const index = indexAround(manifest, workspace);
    for (const workload of podsMatching(valueAt("spec", "selector"), manifest, index) ?? []) {
      const budgets = budgetsSelecting(workload, workspace);
      const earlier = budgets[0] === manifest ? undefined : budgets.find(({ name }) => name !== manifest.name);
      if (earlier === undefined) continue;
      yield {
        at: ["spec", "selector"],
        message: `${subject} selects the pods of ${workload.kind} "${workload.name}", as does PodDisruptionBudget "${earlier.name}".`,
        related: [objectPlace(earlier, ["spec", "selector"], "the other budget")],
        advice: "Keep one of the two budgets for these pods, or change a selector.",
      };
      return;
    }
  },
});
