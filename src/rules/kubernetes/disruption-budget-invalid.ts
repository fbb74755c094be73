import { budgetViolations } from "../../model/kubernetes/api/validation/rollouts.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A PodDisruptionBudget has exactly one amount, as an integer or a percentage. */
export const disruptionBudgetInvalid: KubernetesRule = objectRule({
  id: "disruption-budget-invalid",
  summary: "A PodDisruptionBudget has two amounts, or one that the API rejects.",
  why: "The API rejects the object, and nothing protects the pods from evictions.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  kinds: ["policy/PodDisruptionBudget"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, budgetViolations),
});
