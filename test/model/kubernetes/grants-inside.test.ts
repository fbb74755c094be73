import { expect, test } from "vitest";
import { analyse } from "../../support/analyse.ts";

const object = (id: string, rest: string): string => {
  const [, apiVersion, kind] = /^(.*)\/(\w+)$/.exec(id) ?? [];
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n${rest}\n`;
};
const rbac = "rbac.authorization.k8s.io/v1";
const role = (name: string): string =>
  `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${name}}`;

test.each<[what: string, text: string, words: string | null]>([
  [
    "a role of Kubernetes that reads all Secrets",
    object(`${rbac}/ClusterRoleBinding`, role("system:kube-controller-manager")),
    "what roleRef of this ClusterRoleBinding allows is not checked",
  ],
  [
    "a controller's role in a namespace",
    object(`${rbac}/RoleBinding`, role("system:controller:generic-garbage-collector")),
    "what roleRef of this RoleBinding allows is not checked",
  ],
  ["a role for all add-ons", object(`${rbac}/ClusterRoleBinding`, role("system:auth-delegator")), null],
  [
    "a role that is made of all others",
    object(`${rbac}/ClusterRole`, "aggregationRule: {clusterRoleSelectors: [{}]}"),
    "what clusterRoleSelectors of this ClusterRole allows is not checked",
  ],
  [
    "one that is made of those of Kubernetes",
    object(
      `${rbac}/ClusterRole`,
      "aggregationRule: {clusterRoleSelectors: [{matchLabels: {kubernetes.io/bootstrapping: rbac-defaults}}]}",
    ),
    "what clusterRoleSelectors of this ClusterRole allows is not checked",
  ],
  [
    "one that is made of those without a label",
    object(
      `${rbac}/ClusterRole`,
      "aggregationRule: {clusterRoleSelectors: [{matchExpressions: [{key: a, operator: DoesNotExist}]}]}",
    ),
    "what clusterRoleSelectors of this ClusterRole allows is not checked",
  ],
  [
    "one that is made of roles for it",
    object(`${rbac}/ClusterRole`, "aggregationRule: {clusterRoleSelectors: [{matchLabels: {example.com/a: 'true'}}]}"),
    null,
  ],
  [
    "a namespace that takes every pod",
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: a, labels: {pod-security.kubernetes.io/enforce: privileged}}\n",
    "what pods this Namespace lets in is not checked: it enforces no standard",
  ],
  [
    "a namespace with a standard",
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: a, labels: {pod-security.kubernetes.io/enforce: baseline}}\n",
    null,
  ],
  [
    "a webhook somewhere else that changes objects",
    object(
      "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration",
      "webhooks: [{name: a.b.c, admissionReviewVersions: [v1], sideEffects: None, clientConfig: {url: 'https://example.com'}}]",
    ),
    "what url of this MutatingWebhookConfiguration allows is not checked",
  ],
  [
    "a binding of OpenShift's own",
    object("authorization.openshift.io/v1/ClusterRoleBinding", "roleRef: {name: cluster-admin}"),
    "what roleRef of this ClusterRoleBinding allows is not checked",
  ],
  [
    "constraints that let pods out of their bounds",
    object(
      "security.openshift.io/v1/SecurityContextConstraints",
      "allowPrivilegedContainer: true\nallowHostPID: false",
    ),
    "what allowPrivilegedContainer of this SecurityContextConstraints allows is not checked",
  ],
  [
    "what Flux fills in that is true",
    object("kustomize.toolkit.fluxcd.io/v1/Kustomization", "spec: {postBuild: {substitute: {debug: 'true', name: b}}}"),
    "what debug of this Kustomization allows is not checked",
  ],
  [
    "names that Flux fills in",
    object("kustomize.toolkit.fluxcd.io/v1/Kustomization", "spec: {postBuild: {substitute: {name: b}}}"),
    null,
  ],
  [
    "an operator with all rights",
    object(
      "operators.coreos.com/v1alpha1/ClusterServiceVersion",
      "spec: {install: {spec: {clusterPermissions: [{rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]}]}}}",
    ),
    "what clusterPermissions of this ClusterServiceVersion allows is not checked",
  ],
  [
    "a build with a Dockerfile of its own",
    object("build.openshift.io/v1/BuildConfig", "spec: {source: {dockerfile: 'FROM a'}}"),
    "the Dockerfile inside of it is not checked",
  ],
])("lists rights that no rule tells of: %s", (_what, text, words) => {
  expect(analyse({ "a.yaml": text }).skipped.map(({ reason }) => reason)).toEqual(words === null ? [] : [words]);
});
