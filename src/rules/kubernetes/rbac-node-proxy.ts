import { kubescape, trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { nodeProxy } from "../lib/rbac/grants.ts";

/**
 * Roles don't contain `nodes/proxy`: it is the kubelet's whole API, without the API server's audit log and admission.
 */
export const rbacNodeProxy: KubernetesRule = grantRule({
  id: "rbac-node-proxy",
  summary: "A role allows access to the kubelet's API through nodes/proxy.",
  why: "The kubelet runs commands in every pod of its node, even for requests that only need the verb get. Neither audit logging nor admission control sees them.",
  equivalents: [
    kubescape("C-0279", "rule-can-access-proxy-subresource"),
    trivy(
      [
        "KSV-0047",
        "AVD-KSV-0047",
        "KSV047",
        "no-privilege-escalation-from-node-proxy",
        "kubernetes-no-privilege-escalation-from-node-proxy",
      ],
      "kubernetes/privilege_escalation_from_node_proxy.rego",
    ),
  ],
  sources: [`${goodPractices}#access-to-proxy-subresource-of-nodes`],
  grants: nodeProxy,
  power: "use the API of kubelets",
  advice: "Metrics need nodes/metrics and nodes/stats only; logs need nodes/log.",
});
