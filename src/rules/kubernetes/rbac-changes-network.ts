import { trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantRule } from "../lib/rbac/grant-rule.ts";
import { changingNetwork } from "../lib/rbac/grants.ts";
import { isForProgram } from "../lib/rbac/program-role.ts";

/**
 * Roles don't allow changing Services, endpoints, Ingresses and NetworkPolicies, which determine where traffic goes.
 */
export const rbacChangesNetwork: KubernetesRule = grantRule({
  id: "rbac-changes-network",
  summary: "A role allows redirecting traffic or lifting NetworkPolicies.",
  why: "Subjects can send the traffic of a Service to their own pods, or let in what a NetworkPolicy keeps out.",
  equivalents: [
    trivy(
      [
        "KSV-0056",
        "AVD-KSV-0056",
        "KSV056",
        "no-manage-networking-resources",
        "kubernetes-no-manage-networking-resources",
      ],
      "kubernetes/manage_kubernetes_networking.rego",
    ),
  ],
  grants: changingNetwork,
  givenTo: "edit",
  power: "redirect or let in traffic",
  advice: "Leave it to the controllers and pipelines that need it.",
  except: (_rule, { manifest }, { workspace }) => isForProgram(manifest, workspace),
});
