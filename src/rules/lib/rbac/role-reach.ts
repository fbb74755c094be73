import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/**
 * Whether a role comes with Kubernetes or is aggregated from others: its grants are known, or are judged in those
 * others.
 */
export function isStandardRole({ name, value }: Manifest): boolean {
  return (name !== null && standardName.test(name)) || valueAt(value, ["aggregationRule"]) != null;
}

/**
 * The names of roles that Kubernetes and its add-ons come with. Any other role can also be called `system:…`.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
 */
const standardName =
  /^system:(?:(?:aggregate-to-|certificates\.k8s\.io:|cloud-|controller:|kube-|node(?:-bootstrapper|-problem-detector|-proxier)?$|openshift:|volume-)|(?:aggregated-metrics-reader|auth-delegator|basic-user|coredns|discovery|heapster|kubelet-api-admin|metrics-server|monitoring|persistent-volume-provisioner|public-info-viewer|service-account-issuer-discovery)$)/;

/** The roles for users of a namespace, which other roles may add to. Each one includes those before it. */
export type UserRole = "view" | "edit" | "admin";

const userRoles: readonly UserRole[] = ["view", "edit", "admin"];

/**
 * The smallest of the roles for users that a ClusterRole adds its permissions to, by a label. Null if it adds to none
 * of them, and is used on its own (kubernetes.io, "Using RBAC Authorization", aggregated ClusterRoles).
 */
export function addsTo({ kind, labels }: Manifest): UserRole | null {
  if (kind !== "ClusterRole") return null;
  return userRoles.find((role) => labels[`${rbac}/aggregate-to-${role}`] === "true") ?? null;
}

/** Whether a role for users includes another one. */
export function includes(role: UserRole, other: UserRole): boolean {
  return userRoles.indexOf(role) >= userRoles.indexOf(other);
}

/**
 * Whether a role applies in the whole cluster: it is a ClusterRole, and its deploy unit doesn't bind it with
 * RoleBindings only.
 */
export function isClusterWide(role: Manifest, workspace: Workspace): boolean {
  if (role.kind !== "ClusterRole") return false;
  const bindings = bindingsOf(role, workspace);
  return bindings.length === 0 || bindings.some(({ kind }) => kind === "ClusterRoleBinding");
}

/** The bindings to a role in its deploy unit. */
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

/** The role with that kind and name that is deployed with an object; the first one if there are several. */
export function roleNamed(kind: string, name: string, around: Manifest, workspace: Workspace): Manifest | undefined {
  return workspace.having(around, roleNames, `${kind} ${name}`)[0];
}
