import type { Grant } from "./grant-rule.ts";

const workloads = ["deployments", "daemonsets", "statefulsets", "replicasets"];
const jobs = ["jobs", "cronjobs"];
const change = ["create", "update", "patch"];
const remove = ["delete", "deletecollection"];
const rbac = ["rbac.authorization.k8s.io"];

/** Reading Secrets; list and watch show their contents too. */
export const readingSecrets: readonly Grant[] = [
  { groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] },
];

/** Changing Secrets. Create alone overwrites none. */
export const changingSecrets: readonly Grant[] = [
  { groups: [""], resources: ["secrets"], verbs: ["update", "patch", ...remove], named: true },
  { groups: [""], resources: ["secrets"], verbs: ["create"], atMost: "info", named: true },
];

/** Creating pods, or what makes pods. An update of a pod can replace its images. */
export const creatingWorkloads: readonly Grant[] = [
  { groups: [""], resources: ["pods"], verbs: ["create"] },
  { groups: [""], resources: ["replicationcontrollers"], verbs: change },
  { groups: ["apps", "extensions"], resources: workloads, verbs: change },
  { groups: ["batch"], resources: jobs, verbs: change },
  { groups: [""], resources: ["pods"], verbs: ["update", "patch"], atMost: "info", named: true },
];

/** Running commands in pods, or reaching their ports. */
export const enteringPods: readonly Grant[] = [
  { groups: [""], resources: ["pods/exec", "pods/attach", "pods/portforward"], verbs: ["create", "get"] },
  { groups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["update", "patch"] },
  // The API server forwards any HTTP request; which verb it asks for follows from the method.
  {
    groups: [""],
    resources: ["pods/proxy", "services/proxy"],
    verbs: ["get", ...change, "delete"],
    atMost: "info",
    named: true,
  },
];

/** The kubelet's API, in which `get` starts commands too. */
export const nodeProxy: readonly Grant[] = [
  {
    groups: [""],
    resources: ["nodes/proxy"],
    verbs: ["get", ...change, "delete", "connect", "list", "watch"],
    clusterScoped: true,
  },
];

/** Roles with more rights than one has. */
export const escalating: readonly Grant[] = [
  { groups: rbac, resources: ["roles"], verbs: ["escalate", "bind"] },
  // A RoleBinding to a ClusterRole asks for the right to bind it in its namespace.
  { groups: rbac, resources: ["clusterroles"], verbs: ["bind", "escalate"] },
];

/** Changes of roles and bindings, within the rights that one has. */
export const changingRoles: readonly Grant[] = [
  {
    groups: rbac,
    resources: ["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
    verbs: [...change, ...remove],
    atMost: "info",
    named: true,
  },
];

/** Acting as somebody else. */
export const impersonating: readonly Grant[] = [
  { groups: [""], resources: ["users", "groups", "uids"], verbs: ["impersonate"], clusterScoped: true },
  {
    groups: ["authentication.k8s.io"],
    resources: ["uids", "userextras", "userextras/*"],
    verbs: ["impersonate"],
    clusterScoped: true,
  },
  { groups: [""], resources: ["serviceaccounts"], verbs: ["impersonate"], named: true },
];

/** Tokens of any ServiceAccount. */
export const issuingTokens: readonly Grant[] = [
  { groups: [""], resources: ["serviceaccounts/token"], verbs: ["create"] },
];

/** Certificates that the cluster trusts. */
export const approvingCertificates: readonly Grant[] = [
  {
    groups: ["certificates.k8s.io"],
    resources: ["certificatesigningrequests/approval"],
    verbs: ["update", "patch"],
    clusterScoped: true,
  },
  { groups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve", "sign"], clusterScoped: true },
];

/** Admission webhooks and policies. */
export const changingAdmission: readonly Grant[] = [
  {
    groups: ["admissionregistration.k8s.io"],
    resources: [
      "validatingwebhookconfigurations",
      "mutatingwebhookconfigurations",
      "validatingadmissionpolicies",
      "validatingadmissionpolicybindings",
      "mutatingadmissionpolicies",
      "mutatingadmissionpolicybindings",
    ],
    verbs: [...change, ...remove],
    clusterScoped: true,
  },
];

/** PersistentVolumes, which can be of a node's directory. */
export const creatingVolumes: readonly Grant[] = [
  { groups: [""], resources: ["persistentvolumes"], verbs: ["create"], clusterScoped: true },
  // Which storage it is can't be changed, but which claim gets it can.
  {
    groups: [""],
    resources: ["persistentvolumes"],
    verbs: ["update", "patch"],
    clusterScoped: true,
    atMost: "info",
    named: true,
  },
];

/** Labels of namespaces, which Pod Security and NetworkPolicies go by. */
export const changingNamespaces: readonly Grant[] = [
  { groups: [""], resources: ["namespaces"], verbs: ["update", "patch"] },
];

/** Where traffic goes, and what is kept out. */
export const changingNetwork: readonly Grant[] = [
  {
    groups: ["networking.k8s.io", "extensions"],
    resources: ["networkpolicies", "ingresses"],
    verbs: [...change, ...remove],
    atMost: "info",
    named: true,
  },
  { groups: [""], resources: ["services", "endpoints"], verbs: [...change, ...remove], atMost: "info", named: true },
  { groups: [""], resources: ["services/status"], verbs: ["update", "patch"], atMost: "info", named: true },
  {
    groups: ["discovery.k8s.io"],
    resources: ["endpointslices"],
    verbs: [...change, ...remove],
    atMost: "info",
    named: true,
  },
];

/** Ending workloads. */
export const deletingWorkloads: readonly Grant[] = [
  { groups: [""], resources: ["pods", "replicationcontrollers"], verbs: remove, atMost: "info", named: true },
  { groups: ["apps", "extensions"], resources: workloads, verbs: remove, atMost: "info", named: true },
  { groups: ["batch"], resources: jobs, verbs: remove, atMost: "info", named: true },
  // With a namespace goes all that is in it.
  { groups: [""], resources: ["namespaces"], verbs: ["delete"], atMost: "info", named: true },
];

/** What happened, in the cluster's own words. */
export const deletingEvents: readonly Grant[] = [
  { groups: ["", "events.k8s.io"], resources: ["events"], verbs: remove, atMost: "info", named: true },
];

/** Settings of what runs in a cluster. */
export const changingConfigMaps: readonly Grant[] = [
  { groups: [""], resources: ["configmaps"], verbs: [...change, ...remove], atMost: "info", named: true },
];
