import { podViolations } from "../../model/kubernetes/api/validation/pods.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Names in a pod are unique, and references to a name find it. */
export const podInvalid: KubernetesRule = objectRule({
  id: "pod-invalid",
  summary:
    "A pod repeats a name, refers to a volume that it does not have, or has a port or toleration that the API rejects.",
  why: "The API rejects the object. A missing name is usually one that was changed in only one place.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, podViolations),
});
