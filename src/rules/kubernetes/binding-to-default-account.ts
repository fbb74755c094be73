import { objectRule } from "../lib/define-kubernetes.ts";
import { kics } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { bindingKinds, subjectsOf } from "../lib/rbac/binding.ts";

/** No binding gives a role to the account that all pods without an account of their own run as. */
export const bindingToDefaultAccount: KubernetesRule = objectRule({
  id: "binding-to-default-account",
  summary: "A binding gives a role to the service account default.",
  why: "Every pod of the namespace that names no service account runs as this account and has the rights of the role.",
  severity: "warning",
  category: "security",
  fixes: [],
  equivalents: [
    kics(
      "1e749bc9-fde8-471c-af0c-8254efd2dee5",
      "k8s/role_binding_to_default_service_account",
      "0d72e0cfad15e11a6e942545107c0e319ea2e4d2",
    ),
  ],
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions"],
  kinds: bindingKinds,
  *check(binding) {
    for (const { index, kind, name } of subjectsOf(binding)) {
      if (kind !== "ServiceAccount" || name !== "default") continue;
      yield {
        at: ["subjects", index, "name"],
        message: `${binding.subject} gives its role to the service account default, which every pod that names no other account runs as.`,
        advice: "Make a service account for the application, name it in its pods, and bind that one.",
      };
    }
  },
});
