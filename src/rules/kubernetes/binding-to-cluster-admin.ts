import { enumerate } from "../../core/enumerate.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { kics, kubeLinter } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import {
  type BoundSubject,
  bindingKinds,
  bindsEverywhere,
  boundRole,
  countedKinds,
  isBootstrap,
  subjectsOf,
} from "../lib/rbac/binding.ts";

/** No binding gives the role `cluster-admin`, which may do everything. */
export const bindingToClusterAdmin: KubernetesRule = objectRule({
  id: "binding-to-cluster-admin",
  summary: "A binding gives the role cluster-admin.",
  why: "Whoever has cluster-admin can do everything in the cluster, or with a RoleBinding in the namespace. An attacker who takes over a program with this role gets all of that.",
  severity: "warning",
  category: "security",
  fixes: [],
  equivalents: [
    kics(
      "249328b8-5f0f-409f-b1dd-029f07882e11",
      "k8s/cluster_admin_role_binding_with_super_user_permissions",
      "6a8b9fb0c133edaa34cbf0e65e79c833275ed8b0",
    ),
    kubeLinter("cluster-admin-role-binding"),
  ],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  kinds: bindingKinds,
  *check(binding) {
    const role = boundRole(binding);
    if (role?.kind !== "ClusterRole" || role.name !== "cluster-admin" || isBootstrap(binding)) return;
    const subjects = subjectsOf(binding);
    const everywhere = bindsEverywhere(binding);
    const unnamed = subjects.find(({ kind, name }) => kind === "ServiceAccount" && name === "default");
    const who = subjects.slice(0, 3).map(({ kind, name }) => `${kind} ${JSON.stringify(name)}`);
    const listed = subjects.length > 3 ? [...who, "others"] : who;
    const given = listed.length === 0 ? "" : ` to ${enumerate(listed)}`;
    const people = subjects.length > 0 && subjects.every(isOfPeople);
    const severity = unnamed !== undefined ? "error" : everywhere && !people ? "warning" : "info";
    yield {
      at: ["roleRef", "name"],
      restsOn: [["subjects"]],
      extent: countedKinds(subjects),
      severity,
      message: `${binding.subject} gives cluster-admin${given}, which allows everything in ${everywhere ? "the cluster" : "its namespace"}.`,
      advice: "Bind a role with the rights that are needed, in the namespaces that need them.",
    };
  },
});

/** Whether a subject is a user or group of the organization's own: somebody has to administer the cluster. */
function isOfPeople({ kind, name }: BoundSubject): boolean {
  return (kind === "User" || kind === "Group") && !name.startsWith("system:");
}
