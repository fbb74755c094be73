import { objectRule } from "../lib/define-kubernetes.ts";
import { directions, isRestricted } from "../lib/kubernetes/network-policy.ts";
import { restrictsElsewhere } from "../lib/kubernetes/policies-beside.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** NetworkPolicies isolate pods in both directions. */
export const networkPolicyOneSided: KubernetesRule = objectRule({
  id: "network-policy-one-sided",
  summary: "A NetworkPolicy restricts one direction of traffic only, and nothing restricts the other.",
  why: "Rules for what may come in say nothing about what may go out: a pod that is taken over can still send data anywhere and attack other pods.",
  severity: "info",
  category: "security",
  preset: "strict",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation",
    "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
  ],
  kinds: ["networking.k8s.io/NetworkPolicy"],
  *check(policy, { workspace }) {
    const [open, ...others] = directions.filter((direction) => !isRestricted(policy, direction));
    if (open === undefined || others.length > 0) return;
    if (restrictsElsewhere(policy, open, workspace)) return;
    const restricted = open.type === "Egress" ? "ingress" : "egress";
    const freedom = open.type === "Egress" ? "send traffic anywhere" : "receive traffic from anywhere";
    yield {
      at: ["spec", "policyTypes"],
      restsOn: [["spec", open.key]],
      message: `${policy.subject} restricts ${restricted} only, so the pods that it selects may ${freedom}.`,
      advice: `Add ${open.type} to policyTypes, and rules for what the pods need: ${needs[open.type]}.`,
    };
  },
});

const needs = { Egress: "most need DNS at least", Ingress: "their clients, and what collects metrics" } as const;
