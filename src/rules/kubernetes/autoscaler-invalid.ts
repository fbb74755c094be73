import { autoscalerViolations } from "../../model/kubernetes/api/validation/autoscalers.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A HorizontalPodAutoscaler has bounds and metrics that the API accepts. */
export const autoscalerInvalid: KubernetesRule = objectRule({
  id: "autoscaler-invalid",
  summary: "A HorizontalPodAutoscaler has bounds or metrics that the API rejects.",
  why: "The API rejects the object, and the workload is not scaled.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"],
  kinds: ["autoscaling/HorizontalPodAutoscaler"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, autoscalerViolations),
});
