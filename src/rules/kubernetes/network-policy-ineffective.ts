import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { introducing, review } from "../lib/fixes.ts";
import { type Direction, directions, isRestricted, rulesFor } from "../lib/kubernetes/network-policy.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The rules of a NetworkPolicy are for directions in `policyTypes`; others have no effect. */
export const networkPolicyIneffective: KubernetesRule = objectRule({
  id: "network-policy-ineffective",
  summary: "A NetworkPolicy has rules for a direction that it does not restrict.",
  why: "Rules only count for the directions in policyTypes. In the other direction, the policy restricts nothing, so all traffic passes.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource",
    "https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/",
  ],
  kinds: ["networking.k8s.io/NetworkPolicy"],
  *check(policy) {
    for (const direction of directions) {
      if (isRestricted(policy, direction) || rulesFor(policy, direction).length === 0) continue;
      yield contradiction(policy, direction);
    }
  },
});

function contradiction({ subject, place, append }: Scope, { type, key }: Direction): ScopedProblem {
  const types = ["spec", "policyTypes"];
  return {
    at: ["spec", key],
    restsOn: [types],
    message: `${subject} has ${key} rules but no ${type} in policyTypes, so they have no effect.`,
    related: [place(types, "the directions that the policy restricts")],
    fix: introducing(
      review(
        `Add ${type} to policyTypes`,
        `Traffic that the ${key} rules don't allow is then dropped. What they allow counts from then on.`,
        append(types, type),
      ),
      "egress-reaches-metadata",
      "network-policy-allows-all",
    ),
  };
}
