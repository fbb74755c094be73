import { kubescape } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { issuingTokens } from "../lib/rbac/grants.ts";

/** Roles don't allow issuing tokens of service accounts, which give all permissions of the account. */
export const rbacIssuesTokens: KubernetesRule = grantRule({
  id: "rbac-issues-tokens",
  summary: "A role allows issuing tokens of all service accounts.",
  why: "Subjects can get a token for any service account that the role covers, and then have its rights.",
  equivalents: [kubescape("C-0282", "rule-can-create-service-account-token")],
  sources: [`${goodPractices}#token-request`],
  grants: issuingTokens,
  givenTo: "edit",
  power: "issue tokens of service accounts",
  advice: "Name the service accounts in resourceNames.",
});
