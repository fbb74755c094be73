import { checkov } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { approvingCertificates } from "../lib/rbac/grants.ts";

/** The cluster trusts certificates that are approved. */
export const rbacApprovesCertificates: KubernetesRule = grantRule({
  id: "rbac-approves-certificates",
  summary: "A role allows approving or signing certificates for the cluster.",
  why: "A client certificate can name any user and group, system:masters too, and can't be withdrawn.",
  equivalents: [checkov("CKV_K8S_156", "kubernetes/checks/resource/k8s/RbacApproveCertificateSigningRequests.py")],
  sources: [`${goodPractices}#csrs-and-certificate-issuing`],
  grants: approvingCertificates,
  power: "have certificates issued",
  advice: "Name the signers in resourceNames, and leave approval to one controller.",
});
