import type { Scope } from "../lib/define-kubernetes.ts";
import { trivyCheck } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { changingSecrets } from "../lib/rbac/grants.ts";
import { policyRulesOf } from "../lib/rbac/policy-rule.ts";

const reading = ["get", "list", "watch", "*"];

/** Roles don't allow writing Secrets: this can replace credentials, or create a Secret that holds a token. */
export const rbacChangesSecrets: KubernetesRule = grantRule({
  id: "rbac-changes-secrets",
  summary: "A role allows changing or deleting all Secrets, though not reading them.",
  why: "With a Secret of the type kubernetes.io/service-account-token, Kubernetes issues a token of any service account of the namespace. Changed Secrets can also redirect or stop what uses them.",
  equivalents: [
    trivyCheck("041", "no-manage-secrets", "manage_secrets"),
    trivyCheck("113", "no-manage-ns-secrets", "manage_namespace_secrets"),
  ],
  sources: [`${goodPractices}#listing-secrets`],
  grants: changingSecrets,
  givenTo: "edit",
  power: "write Secrets",
  advice: "Name the Secrets in resourceNames, except for create, which can't be limited to names.",
  except: ({ verbs }, role) => {
    if (verbs.some((verb) => reading.includes(verb))) return true;
    return verbs.every((verb) => verb === "create") && namesSecrets(role);
  },
});

/**
 * Whether a role names the Secrets that it uses. Then `create`, which can't be limited to names, has a rule of its own.
 */
function namesSecrets(role: Scope): boolean {
  return policyRulesOf(role).some(({ resources, resourceNames }) => {
    return resources.includes("secrets") && resourceNames.length > 0;
  });
}
