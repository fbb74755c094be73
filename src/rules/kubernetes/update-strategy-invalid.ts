import { strategyViolations } from "../../model/kubernetes/api/validation/rollouts.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Deployment or DaemonSet has an update strategy that the API accepts. */
export const updateStrategyInvalid: KubernetesRule = objectRule({
  id: "update-strategy-invalid",
  summary: "A Deployment or DaemonSet has an update strategy that the API rejects.",
  why: "The API rejects the object.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
  kinds: ["apps/Deployment", "apps/DaemonSet"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, strategyViolations),
});
