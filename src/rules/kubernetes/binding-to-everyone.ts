import type { Severity } from "../../core/finding.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { type BoundSubject, bindingKinds, isHarmless, subjectsOf } from "../lib/rbac/binding.ts";

/** No binding gives a role to groups that include everybody, or to the user of requests without credentials. */
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
    for (const subject of subjectsOf(binding)) {
      const found = everyone(subject);
      if (found === null || isHarmless(binding, workspace)) continue;
      yield {
        at: ["subjects", subject.index, "name"],
        restsOn: [["roleRef"]],
        extent: [subject.name],
        severity: found.severity,
        message: `${binding.subject} gives its role to ${subject.name}: ${found.who}.`,
        advice: "Bind the users, groups and service accounts that need the role.",
      };
    }
  },
});

/** Names that include everybody, with the kind of subject that has the name and who it is. */
const everybody: ReadonlyMap<string, { readonly kind: string; readonly who: string; readonly severity: Severity }> =
  new Map([
    ["system:anonymous", { kind: "User", who: "requests without credentials", severity: "error" }],
    ["system:unauthenticated", { kind: "Group", who: "requests without credentials", severity: "error" }],
    ["system:authenticated", { kind: "Group", who: "every user and service account", severity: "warning" }],
    ["system:serviceaccounts", { kind: "Group", who: "every service account of the cluster", severity: "warning" }],
  ]);

function everyone({ kind, name }: BoundSubject): { readonly who: string; readonly severity: Severity } | null {
  const namespace = /^system:serviceaccounts:(.+)$/.exec(name)?.[1];
  if (namespace !== undefined && kind === "Group") {
    return { who: `every service account of the namespace ${namespace}`, severity: "info" };
  }
  const found = everybody.get(name);
  if (found === undefined || kind === "ServiceAccount") return null;
  if (kind === found.kind) return found;
  return { who: `the name of a ${found.kind}, not of a ${kind}, for ${found.who}`, severity: "warning" };
}
