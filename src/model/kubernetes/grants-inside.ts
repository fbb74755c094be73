import { isObject, type Json, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "./api/validation/read.ts";
import type { Manifest } from "./manifest.ts";

/** Roles that Kubernetes comes with and that are worth as much as cluster-admin: they read Secrets or change roles. */
const mightyRole = /^system:(?:aggregate-to-(?:admin|edit)$|controller:|kube-controller-manager$|node$)/;

/** What a label says of a namespace that takes every pod. */
const enforcing = ["metadata", "labels", "pod-security.kubernetes.io/enforce"];

/**
 * Where an object gives rights that no rule tells of, from its root.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
 * https://kubernetes.io/docs/concepts/security/pod-security-admission/
 * https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 * https://olm.operatorframework.io/docs/advanced-tasks/adding-operator-permissions/
 */
export function grantsInside({
  group,
  kind,
  scope,
  value,
}: Pick<Manifest, "group" | "kind" | "scope" | "value">): Path[] {
  if (scope !== "object") return [];
  const find = Object.hasOwn(grants, `${group}/${kind}`) ? grants[`${group}/${kind}`] : undefined;
  return find === undefined ? [] : find(value);
}

type Find = (value: Json) => Path[];

const boundRole: Find = (value) => {
  const name = textAt(value, ["roleRef", "name"]) ?? "";
  return mightyRole.test(name) ? [["roleRef"]] : [];
};

const anyRole: Find = (value) => (valueAt(value, ["roleRef"]) === undefined ? [] : [["roleRef"]]);

/** Selectors that no role has to be made for: they take in those that Kubernetes comes with. */
const aggregated: Find = (value) => {
  const at = ["aggregationRule", "clusterRoleSelectors"];
  return listAt(value, at).flatMap((selector, index) => (takesAnyRole(selector) ? [[...at, index]] : []));
};

function takesAnyRole(selector: Json): boolean {
  const labels = valueAt(selector, ["matchLabels"]);
  const own = isObject(labels) ? Object.keys(labels) : [];
  const wanted = listAt(selector, ["matchExpressions"]).filter((one) => {
    return ["In", "Exists"].includes(textAt(one, ["operator"]) ?? "");
  });
  const keys = [...own, ...wanted.map((one) => textAt(one, ["key"]) ?? "")];
  return keys.every((key) => key === "kubernetes.io/bootstrapping");
}

const withAddress: Find = (value) => {
  return listAt(value, ["webhooks"]).flatMap((webhook, index) => {
    const url = valueAt(webhook, ["clientConfig", "url"]);
    return url === undefined ? [] : [["webhooks", index, "clientConfig", "url"]];
  });
};

/** All rights that an operator asks for: what it asks for in detail is what it needs. */
const ofOperator: Find = (value) => {
  const at = ["spec", "install", "spec", "clusterPermissions"];
  return listAt(value, at).flatMap((given, index) => {
    const isAll = listAt(given, ["rules"]).some((rule) => {
      return ["resources", "verbs"].every((key) => listAt(rule, [key]).includes("*"));
    });
    return isAll ? [[...at, index]] : [];
  });
};

/** https://docs.redhat.com: SecurityContextConstraints */
const constraints: Find = (value) => {
  const keys = ["HostDirVolumePlugin", "HostIPC", "HostNetwork", "HostPID", "PrivilegedContainer"];
  return keys.map((key) => [`allow${key}`]).filter((path) => valueAt(value, path) === true);
};

/** Most of what Flux fills in are names and sizes; rights of pods are true. */
const filledIn: Find = (value) => {
  const at = ["spec", "postBuild", "substitute"];
  const given = valueAt(value, at);
  if (!isObject(given)) return [];
  const isTrue = (one: Json | undefined): boolean => one === true || one === "true";
  return Object.keys(given).flatMap((key) => (isTrue(given[key]) ? [[...at, key]] : []));
};

const grants: Readonly<Record<string, Find>> = {
  "/Namespace": (value) => (textAt(value, enforcing) === "privileged" ? [enforcing] : []),
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": withAddress,
  "authorization.openshift.io/ClusterRoleBinding": anyRole,
  "authorization.openshift.io/RoleBinding": anyRole,
  "kustomize.toolkit.fluxcd.io/Kustomization": filledIn,
  "operators.coreos.com/ClusterServiceVersion": ofOperator,
  "rbac.authorization.k8s.io/ClusterRole": aggregated,
  "rbac.authorization.k8s.io/ClusterRoleBinding": boundRole,
  "rbac.authorization.k8s.io/RoleBinding": boundRole,
  "security.openshift.io/SecurityContextConstraints": constraints,
};
