import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import {
  bindingKinds,
  bindsEverywhere,
  boundRole,
  countedKinds,
  isBootstrap,
  subjectsOf,
} from "../lib/rbac/binding.ts";

/** The roles `admin`, `edit` and `view` are only bound in single namespaces, for which they are made. */
export const bindingToBroadRole: KubernetesRule = objectRule({
  id: "binding-to-broad-role",
  summary: "A ClusterRoleBinding gives admin, edit or view in all namespaces.",
  why: "These roles are meant for single namespaces. In all of them, admin and edit read every Secret and run pods as every service account, in kube-system too.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  kinds: bindingKinds,
  *check(binding) {
    const role = boundRole(binding);
    if (role?.kind !== "ClusterRole" || !bindsEverywhere(binding) || isBootstrap(binding)) return;
    const what = powers.get(role.name);
    if (what === undefined) return;
    const roles = [...powers.keys()];
    yield {
      at: ["roleRef", "name"],
      // Each role includes the permissions of those after it.
      extent: [...roles.slice(roles.indexOf(role.name)), ...countedKinds(subjectsOf(binding))],
      severity: role.name === "view" ? "info" : "warning",
      message: `${binding.subject} gives the role ${role.name} in all namespaces: ${what}.`,
      advice: "Use a RoleBinding in each namespace that needs it.",
    };
  },
});

const powers: ReadonlyMap<string, string> = new Map([
  ["admin", "its subjects can read every Secret, run pods as every service account, and give others access"],
  ["edit", "its subjects can read every Secret and run pods as every service account"],
  ["view", "its subjects can read nearly everything but Secrets"],
]);
