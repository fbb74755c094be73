import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** True for a role that Kubernetes comes with or that only adds to others: its grants are known or are judged there. */
export function isStandardRole({ name, value, labels }: Manifest): boolean {
  if (name?.startsWith("system:") === true || valueAt(value, ["aggregationRule"]) != null) return true;
  return Object.keys(labels).some((key) => key.startsWith("rbac.authorization.k8s.io/aggregate-to-"));
}

/** True for a ClusterRole unless everything in its deploy unit that binds it is a RoleBinding. */
export function isClusterWide(role: Manifest, workspace: Workspace): boolean {
  if (role.kind !== "ClusterRole") return false;
  const bindings = bindingKinds(workspace.unitOf(role)).get(role.name ?? "") ?? new Set();
  return bindings.size === 0 || bindings.has("ClusterRoleBinding");
}

const known = new WeakMap<readonly Manifest[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The kinds of bindings to each ClusterRole of a unit, by its name. */
function bindingKinds(unit: readonly Manifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(unit);
  if (found !== undefined) return found;
  const kinds = new Map<string, Set<string>>();
  for (const { group, kind, value } of unit) {
    if (group !== "rbac.authorization.k8s.io" || !kind.endsWith("Binding")) continue;
    const name = valueAt(value, ["roleRef", "name"]);
    if (typeof name !== "string" || valueAt(value, ["roleRef", "kind"]) !== "ClusterRole") continue;
    const there = kinds.get(name) ?? new Set();
    kinds.set(name, there.add(kind));
  }
  known.set(unit, kinds);
  return kinds;
}

const knownRoles = new WeakMap<readonly Manifest[], ReadonlyMap<string, Manifest>>();

/** The role of a deploy unit with that kind and name, the first where there are several. */
export function roleNamed(kind: string, name: string, unit: readonly Manifest[]): Manifest | undefined {
  const roles = knownRoles.get(unit) ?? rolesByName(unit);
  knownRoles.set(unit, roles);
  return roles.get(`${kind} ${name}`);
}

function rolesByName(unit: readonly Manifest[]): ReadonlyMap<string, Manifest> {
  const roles = unit.filter(({ group, kind }) => group === "rbac.authorization.k8s.io" && kind.endsWith("Role"));
  return new Map(roles.toReversed().map((role) => [`${role.kind} ${role.name}`, role]));
}
