import { objectRule } from "../lib/define-kubernetes.ts";
import { lacksDefaultPolicy } from "../lib/kubernetes/default-policies.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A namespace has a NetworkPolicy for all of its pods. Without one, every pod of the cluster can reach them. */
export const namespaceWithoutDefaultDeny: KubernetesRule = objectRule({
  id: "namespace-without-default-deny",
  summary: "A namespace with workloads has no NetworkPolicy for all of its pods.",
  why: "Pods that no NetworkPolicy selects accept traffic from every pod of the cluster. With a policy that denies by default, only what is listed passes.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic",
    "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
    "https://kubernetes.io/docs/concepts/security/multi-tenancy/#network-isolation",
  ],
  kinds: ["/Namespace"],
  *check({ manifest, subject }, { workspace }) {
    const { name } = manifest;
    if (name === null || name === "kube-system" || name === "kube-public") return;
    if (!lacksDefaultPolicy(name, manifest, workspace)) return;
    yield {
      at: ["metadata", "name"],
      message: `${subject} has workloads but no NetworkPolicy that selects all of its pods.`,
      advice:
        "Add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress], and then policies that allow what is needed.",
    };
  },
});
