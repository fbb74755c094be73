import { checkov, kubescape } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { changingAdmission } from "../lib/rbac/grants.ts";

/** Roles don't allow changing admission webhooks and policies, which see and change everything that is created. */
export const rbacChangesWebhooks: KubernetesRule = grantRule({
  id: "rbac-changes-webhooks",
  summary: "A role allows changing admission webhooks or admission policies.",
  why: "A validating webhook reads every object that is admitted, Secrets too; a mutating one changes them as well. Deleting a webhook or policy switches its checks off.",
  equivalents: [
    checkov("CKV_K8S_155", "kubernetes/checks/resource/k8s/RbacControlWebhooks.py"),
    kubescape("C-0281", "rule-can-modify-admission-webhooks"),
  ],
  sources: [`${goodPractices}#control-admission-webhooks`],
  grants: changingAdmission,
  power: "change admission control",
  advice: "Name the configurations in resourceNames, except for create, which can't be limited to names.",
});
