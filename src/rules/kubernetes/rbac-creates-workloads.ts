import { trivyCheck } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { creatingWorkloads } from "../lib/rbac/grants.ts";

/** Roles don't allow creating pods, which can use every service account, Secret and ConfigMap in their namespace. */
export const rbacCreatesWorkloads: KubernetesRule = grantRule({
  id: "rbac-creates-workloads",
  summary: "A role allows creating pods or what creates pods.",
  why: "A pod can run as any service account of its namespace and mount any Secret, ConfigMap and volume there. Without Pod Security, it can also take over its node.",
  equivalents: [trivyCheck("048", "deny-create-update-malicious-pod", "allowing_to_update_a_malicious_pod")],
  sources: [`${goodPractices}#workload-creation`],
  grants: creatingWorkloads,
  givenTo: "edit",
  power: "run containers of their choice",
  advice: "Grant it in single namespaces with a RoleBinding, and enforce a Pod Security level there.",
  adviceInNamespace:
    "Enforce a Pod Security level in the namespace, and keep service accounts and Secrets out of it that are worth more than this role.",
});
