import type { Scope } from "../lib/define-kubernetes.ts";
import { checkov } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { approvingCertificates } from "../lib/rbac/grants.ts";
import { policyRulesOf } from "../lib/rbac/policy-rule.ts";

/** Roles don't allow approving certificates, which the cluster trusts. */
export const rbacApprovesCertificates: KubernetesRule = grantRule({
  id: "rbac-approves-certificates",
  summary: "A role allows approving or signing certificates for the cluster.",
  why: "A client certificate can name any user and group, even system:masters, and can't be revoked.",
  equivalents: [checkov("CKV_K8S_156", "kubernetes/checks/resource/k8s/RbacApproveCertificateSigningRequests.py")],
  sources: [`${goodPractices}#csrs-and-certificate-issuing`],
  grants: approvingCertificates,
  power: "have certificates issued",
  advice: "Name the signers in resourceNames, and leave approval to one controller.",
  except: ({ resources }, role) => !resources.includes("signers") && namesSigners(role),
});

/** Whether a role names the signers that it approves for: the API server requires this permission in addition. */
function namesSigners(role: Scope): boolean {
  const own = policyRulesOf(role).filter(({ resources }) => resources.includes("signers"));
  return own.length > 0 && own.every(({ resourceNames }) => resourceNames.length > 0);
}
