import type { Severity } from "../../core/finding.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { bindingKinds, isBootstrap, isHarmless, type Subject, subjectsOf } from "../lib/rbac/binding.ts";

/** Groups that hold everybody, and the user of requests without credentials. */
export const bindingToEveryone: KubernetesRule = objectRule({
  id: "binding-to-everyone",
  summary: "A binding gives a role to everybody: to anonymous requests, all users, or all service accounts.",
  why: "Whoever can reach the API server, or has any account, has the rights of the role.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening",
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions",
  ],
  kinds: bindingKinds,
  *check(binding, { workspace }) {
    if (isBootstrap(binding.manifest)) return;
    for (const subject of subjectsOf(binding)) {
      const found = everyone(subject);
      if (found === null || isHarmless(binding, workspace)) continue;
      yield {
        at: ["subjects", subject.index, "name"],
        restsOn: [["roleRef"]],
        severity: found.severity,
        message: `${binding.subject} gives its role to ${subject.name}: ${found.who}.`,
        advice: "Bind the users, groups and service accounts that need the role.",
      };
    }
  },
});

function everyone({ kind, name }: Subject): { readonly who: string; readonly severity: Severity } | null {
  if (kind === "User") return name === "system:anonymous" ? { who: anonymous, severity: "error" } : null;
  if (kind !== "Group") return null;
  if (name === "system:unauthenticated" || name === "system:anonymous") return { who: anonymous, severity: "error" };
  if (name === "system:authenticated") return { who: "every user and service account", severity: "warning" };
  if (name === "system:serviceaccounts") return { who: "every service account of the cluster", severity: "warning" };
  return null;
}

const anonymous = "requests without credentials";
