import { networkPolicyViolations } from "../../model/kubernetes/api/validation/network-policies.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A NetworkPolicy has address ranges and ports that the API accepts. */
export const networkPolicyInvalid: KubernetesRule = objectRule({
  id: "network-policy-invalid",
  summary: "A NetworkPolicy has an address range, port range or type that the API rejects.",
  why: "The API rejects the policy, and nothing restricts the traffic.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  kinds: ["networking.k8s.io/NetworkPolicy"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, networkPolicyViolations),
});
