import { kics, kubescape, trivyCheck } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { readingSecrets } from "../lib/rbac/grants.ts";

/** Roles don't allow reading Secrets, which contain passwords and tokens. */
export const rbacReadsSecrets: KubernetesRule = grantRule({
  id: "rbac-reads-secrets",
  summary: "A role allows reading all Secrets.",
  why: "Secrets hold passwords and the tokens of service accounts. With list or watch alone, their contents can be read too.",
  equivalents: [
    trivyCheck("041", "no-manage-secrets", "manage_secrets"),
    trivyCheck("113", "no-manage-ns-secrets", "manage_namespace_secrets"),
    kics(
      "b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14",
      "k8s/rbac_roles_with_read_secrets_permissions",
      "13648ce061fc7252be6cfcc70cef3762762fd66a",
    ),
    kubescape("C-0015", "rule-can-list-get-secrets-v1"),
    kubescape("C-0186", "rule-can-list-get-secrets-v1"),
  ],
  sources: [`${goodPractices}#listing-secrets`],
  grants: readingSecrets,
  givenTo: "edit",
  power: "read Secrets",
  advice: "Name the Secrets in resourceNames and allow only get, or mount them as volumes instead.",
});
