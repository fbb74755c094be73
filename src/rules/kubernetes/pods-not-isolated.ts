import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, kubeScore, polaris } from "../lib/equivalents.ts";
import { mayBeIsolated } from "../lib/kubernetes/pod-policies.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A NetworkPolicy limits who can reach a pod. */
export const podsNotIsolated: KubernetesRule = podRule({
  id: "pods-not-isolated",
  summary: "No NetworkPolicy selects the pods of a workload.",
  why: "Pods that no NetworkPolicy selects accept traffic from every pod of the cluster, and can send it anywhere.",
  severity: "info",
  category: "security",
  preset: "strict",
  fixes: [],
  equivalents: [
    checkov("CKV2_K8S_6", "kubernetes/checks/graph_checks/RequireAllPodsToHaveNetworkPolicy.yaml"),
    kubeLinter("non-isolated-pod"),
    kubeScore("pod-networkpolicy", "networkpolicy/networkpolicy.go"),
    polaris("missingNetworkPolicy"),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation",
    "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
  ],
  windows: "checked",
  schema: "full",
  *check({ manifest, template, subject, at }, { workspace }) {
    // Policies do not apply to pods with the network of their node.
    if (at("hostNetwork") === true || isPassing(manifest)) return;
    if (manifest.namespace === "kube-system" || mayBeIsolated(manifest, workspace)) return;
    yield {
      on: objectScope(manifest),
      at: ["metadata", "name"],
      restsOn: [
        [...template.specPath, "hostNetwork"],
        [...template.path, "metadata", "labels"],
      ],
      message: `No NetworkPolicy here selects the pods of ${subject}.`,
      advice: "Add a NetworkPolicy that selects them and allows what they need, or one for all pods of the namespace.",
    };
  },
});
