import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** True for a role that Kubernetes comes with or that only adds to others: its grants are known or are judged there. */
export function isStandardRole({ name, value, labels }: Manifest): boolean {
  if (name?.startsWith("system:") === true || valueAt(value, ["aggregationRule"]) != null) return true;
  return Object.keys(labels).some((key) => key.startsWith("rbac.authorization.k8s.io/aggregate-to-"));
}

/** True for a ClusterRole unless everything in its deploy unit that binds it is a RoleBinding. */
export function isClusterWide(role: Manifest, workspace: Workspace): boolean {
  if (role.kind !== "ClusterRole") return false;
  const bindings = bindingsOf(role, workspace);
  return bindings.length === 0 || bindings.some(({ kind }) => kind === "ClusterRoleBinding");
}

/** What binds a role in its deploy unit. */
export function bindingsOf(role: Manifest, workspace: Workspace): readonly Manifest[] {
  return workspace.having(role, boundRoles, `${role.kind} ${role.name}`);
}

const rbac = "rbac.authorization.k8s.io";

/** The kind and name of the role that a binding gives. */
const boundRoles: Facts = remembered(({ group, kind, value }) => {
  if (group !== rbac || !kind.endsWith("Binding")) return [];
  const [of, name] = [valueAt(value, ["roleRef", "kind"]), valueAt(value, ["roleRef", "name"])];
  return typeof of === "string" && typeof name === "string" ? [`${of} ${name}`] : [];
});

const roleNames: Facts = remembered(({ group, kind, name }) => {
  return group === rbac && kind.endsWith("Role") ? [`${kind} ${name}`] : [];
});

/** The role with that kind and name that is deployed with an object, the first where there are several. */
export function roleNamed(kind: string, name: string, around: Manifest, workspace: Workspace): Manifest | undefined {
  return workspace.having(around, roleNames, `${kind} ${name}`)[0];
}
