import { groupBy } from "../../../core/group-by.ts";
import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { Scope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";
import { roleNamed } from "./role-reach.ts";

/** The kinds that bind roles, as `group/kind`. */
export const bindingKinds: readonly string[] = [
  "rbac.authorization.k8s.io/RoleBinding",
  "rbac.authorization.k8s.io/ClusterRoleBinding",
];

/** A subject that a binding gives a role to. */
export interface BoundSubject {
  /** Its index in the list. */
  readonly index: number;
  readonly kind: string;
  readonly name: string;
}

/** The subjects of a binding that have a kind and a name. */
export function subjectsOf(binding: Scope): readonly BoundSubject[] {
  const subjects = binding.at("subjects");
  if (!Array.isArray(subjects)) return [];
  return (subjects as readonly Json[]).flatMap((subject, index) => {
    if (!isObject(subject)) return [];
    const { kind, name } = subject;
    return typeof kind === "string" && typeof name === "string" ? { index, kind, name } : [];
  });
}

/** The subjects as kinds with consecutive numbers, without their names: only how many there are of each kind counts. */
export function countedKinds(subjects: readonly BoundSubject[]): readonly string[] {
  const byKind = groupBy(subjects, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, some]) => some.map((_subject, index) => `${kind} ${index + 1}`));
}

/** The kind and name of the role that a binding gives. */
export function boundRole(binding: Scope): { readonly kind: string; readonly name: string } | null {
  const [kind, name] = [binding.at("roleRef", "kind"), binding.at("roleRef", "name")];
  return typeof kind === "string" && typeof name === "string" ? { kind, name } : null;
}

/** Whether a binding applies in all namespaces. */
export function bindsEverywhere({ manifest }: Scope): boolean {
  return manifest.kind === "ClusterRoleBinding";
}

/**
 * True for the bindings that Kubernetes itself comes with, which only name its own components: anybody can give another
 * one such a name or label.
 */
export function isBootstrap(binding: Scope): boolean {
  const { name, labels } = binding.manifest;
  const isNamedSo = name?.startsWith("system:") === true || labels["kubernetes.io/bootstrapping"] !== undefined;
  const subjects = subjectsOf(binding);
  return isNamedSo && subjects.length > 0 && subjects.every(isComponent);
}

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings */
function isComponent({ kind, name }: BoundSubject): boolean {
  const isEverybody = /^system:(?:anonymous|authenticated|serviceaccounts?|unauthenticated)(?::|$)/.test(name);
  return kind !== "ServiceAccount" && name.startsWith("system:") && !isEverybody;
}

/** The roles that Kubernetes and its tools deliberately give to everybody. */
const publicRoles: ReadonlySet<string> = new Set([
  "system:public-info-viewer",
  "system:discovery",
  "system:basic-user",
  "system:service-account-issuer-discovery",
  "kubeadm:bootstrap-signer-clusterinfo",
  // OpenShift binds it to the accounts of each namespace.
  "system:image-puller",
]);

/**
 * Whether a role is meant for everybody, or its rules in the deploy unit only allow asking about oneself and reading
 * ConfigMaps by name, as kubeadm does with cluster-info.
 */
export function isHarmless(binding: Scope, workspace: Workspace): boolean {
  const role = boundRole(binding);
  if (role === null) return false;
  if (publicRoles.has(role.name)) return true;
  const found = roleNamed(role.kind, role.name, binding.manifest, workspace);
  const rules = objectsOf(found?.value["rules"]);
  return rules.length > 0 && rules.every((rule) => asksAboutItself(rule) || readsNamedConfigMaps(rule));
}

function asksAboutItself(rule: JsonObject): boolean {
  const [resources, verbs] = [textsOf(rule["resources"]), textsOf(rule["verbs"])];
  // Endpoints that are not resources, such as /healthz and /version.
  if (resources.length === 0) return verbs.length > 0 && verbs.every((verb) => verb === "get");
  return resources.every((resource) => /^selfsubject\w*reviews$/.test(resource));
}

function readsNamedConfigMaps(rule: JsonObject): boolean {
  const [resources, verbs] = [textsOf(rule["resources"]), textsOf(rule["verbs"])];
  return (
    resources.every((resource) => resource === "configmaps") &&
    textsOf(rule["resourceNames"]).length > 0 &&
    verbs.every((verb) => verb === "get" || verb === "list" || verb === "watch")
  );
}
