import { restartPolicyViolations } from "../../model/kubernetes/api/validation/restart-policies.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The restart policy of pods is one that their controller accepts. */
export const restartPolicyInvalid: KubernetesRule = objectRule({
  id: "restart-policy-invalid",
  summary: "A workload has a restart policy that its kind does not accept.",
  why: "The API rejects the object. Jobs must set a restart policy, since the default is one that they do not accept.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy",
    "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template",
  ],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, restartPolicyViolations),
});
