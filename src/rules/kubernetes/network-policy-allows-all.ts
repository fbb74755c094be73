import { objectRule } from "../lib/define-kubernetes.ts";
import { directions, isRestricted, openRules } from "../lib/kubernetes/network-policy.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A rule without peers and ports lets everything through, and policies add up. */
export const networkPolicyAllowsAll: KubernetesRule = objectRule({
  id: "network-policy-allows-all",
  summary: "A NetworkPolicy has a rule that allows all traffic.",
  why: "An empty rule allows everything, and policies only add up: no other policy can take away what it allows.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic",
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource",
  ],
  kinds: ["networking.k8s.io/NetworkPolicy"],
  *check(policy) {
    for (const direction of directions) {
      const [open] = isRestricted(policy, direction) ? openRules(policy, direction) : [];
      if (open === undefined) continue;
      const others = policy.at("spec", direction.key);
      const useless = Array.isArray(others) && others.length > 1;
      yield {
        at: open.path,
        severity: useless ? "warning" : "info",
        message: useless
          ? `${policy.subject} has an empty ${direction.key} rule, which allows all traffic and makes its other ${direction.key} rules pointless.`
          : `${policy.subject} allows all ${direction.key} traffic of the pods that it selects.`,
        advice: `An empty list, ${direction.key}: [], allows nothing; a rule needs ${direction.peers} or ports to allow less than everything.`,
      };
    }
  },
});
