import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { bindingKinds, subjectsOf } from "../lib/rbac/binding.ts";

/** No binding names the group that may do everything without asking an authorizer. */
export const bindingToSystemMasters: KubernetesRule = objectRule({
  id: "binding-to-system-masters",
  summary: "A binding names the group system:masters.",
  why: "Members of this group can do everything, whatever bindings say, and removing a binding does not stop them. A binding that names the group suggests that it is in use.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  kinds: bindingKinds,
  *check(binding) {
    if (binding.manifest.name === "cluster-admin") return;
    for (const { index, kind, name } of subjectsOf(binding)) {
      if (kind !== "Group" || name !== "system:masters") continue;
      yield {
        at: ["subjects", index, "name"],
        message: `${binding.subject} names the group system:masters, whose members bypass RBAC and can't lose their rights.`,
        advice: "Use a group of your own, and bind it to the role that it needs.",
      };
    }
  },
});
