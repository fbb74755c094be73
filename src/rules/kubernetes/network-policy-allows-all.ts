import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import {
  type Direction,
  directions,
  isRestricted,
  openRules,
  rulesFor,
  widePeers,
} from "../lib/kubernetes/network-policy.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** NetworkPolicies have no rule without peers and ports. Such a rule allows everything, whatever other policies say. */
export const networkPolicyAllowsAll: KubernetesRule = objectRule({
  id: "network-policy-allows-all",
  summary: "A NetworkPolicy has a rule that allows all traffic.",
  why: "An empty rule allows everything, as does one for all addresses or all namespaces, and policies only add up: no other policy can take away what it allows.",
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
      if (open === undefined) {
        yield* throughPeers(policy, direction);
        continue;
      }
      const useless = rulesFor(policy, direction).length > 1;
      if (!useless && direction.key === "egress" && limitsIngress(policy)) continue;
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

/** The problem of a peer that lets everybody in. Another rule reports traffic that may go out to everybody. */
function* throughPeers(policy: Scope, direction: Direction): Iterable<ScopedProblem> {
  const [wide] = direction.key === "ingress" && isRestricted(policy, direction) ? widePeers(policy, direction) : [];
  if (wide === undefined) return;
  yield {
    at: wide.path,
    message: `${policy.subject} allows traffic from ${wide.who} on all ports of the pods that it selects.`,
    advice: "Name the pods, namespaces or addresses that need to get in, or at least the ports.",
  };
}

/**
 * Whether the purpose of a policy is to limit what comes in. Such policies often explicitly allow everything that goes
 * out.
 */
function limitsIngress(policy: Scope): boolean {
  const ingress = directions.find(({ key }) => key === "ingress");
  return ingress !== undefined && isRestricted(policy, ingress) && openRules(policy, ingress).length === 0;
}
