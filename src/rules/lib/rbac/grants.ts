import type { Grant } from "./grant-rule.ts";

const workloads = ["deployments", "daemonsets", "statefulsets", "replicasets"];
const jobs = ["jobs", "cronjobs"];
const change = ["create", "update", "patch"];
const remove = ["delete", "deletecollection"];
const rbac = ["rbac.authorization.k8s.io"];

/** Reading Secrets. `list` and `watch` also show their contents. */
export const readingSecrets: readonly Grant[] = [
  { groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] },
];

/** Changing Secrets. `create` alone can't overwrite any. */
export const changingSecrets: readonly Grant[] = [
  { groups: [""], resources: ["secrets"], verbs: ["update", "patch", ...remove], named: true },
  { groups: [""], resources: ["secrets"], verbs: ["create"], atMost: "info", named: true },
];

/** Creating pods, or objects that create pods. An update of a pod can replace its images. */
export const creatingWorkloads: readonly Grant[] = [
  { groups: [""], resources: ["pods"], verbs: ["create"] },
  { groups: [""], resources: ["replicationcontrollers"], verbs: change },
  { groups: ["apps"], resources: workloads, verbs: change },
  { groups: ["batch"], resources: jobs, verbs: change },
  { groups: [""], resources: ["pods"], verbs: ["update", "patch"], atMost: "info", named: true },
];

/** Running commands in pods, or reaching their ports. */
export const enteringPods: readonly Grant[] = [
  { groups: [""], resources: ["pods/exec", "pods/attach", "pods/portforward"], verbs: ["create", "get"] },
  { groups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["update", "patch"] },
  // The API server forwards any HTTP request. The verb that it checks depends on the HTTP method.
  {
    groups: [""],
    resources: ["pods/proxy", "services/proxy"],
    verbs: ["get", ...change, "delete"],
    atMost: "info",
    named: true,
  },
];

/** Access to the kubelet's API, where even `get` can start commands. */
export const nodeProxy: readonly Grant[] = [
  {
    groups: [""],
    resources: ["nodes/proxy"],
    verbs: ["get", ...change, "delete", "connect", "list", "watch"],
    clusterScoped: true,
  },
];

/** Creating or binding roles with more permissions than one has. */
export const escalating: readonly Grant[] = [
  { groups: rbac, resources: ["roles"], verbs: ["escalate", "bind"] },
  // A RoleBinding to a ClusterRole requires the permission to bind it in its namespace.
  { groups: rbac, resources: ["clusterroles"], verbs: ["bind", "escalate"] },
];

/** Changing roles and bindings, within the permissions that one has. */
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

/** Issuing tokens for any ServiceAccount. */
export const issuingTokens: readonly Grant[] = [
  { groups: [""], resources: ["serviceaccounts/token"], verbs: ["create"] },
];

/** Issuing certificates that the cluster trusts. */
export const approvingCertificates: readonly Grant[] = [
  {
    groups: ["certificates.k8s.io"],
    resources: ["certificatesigningrequests/approval"],
    verbs: ["update", "patch"],
    clusterScoped: true,
  },
  { groups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve", "sign"], clusterScoped: true },
];

/** Changing admission webhooks and policies. */
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

/** Creating PersistentVolumes, which can give access to a directory of a node. */
export const creatingVolumes: readonly Grant[] = [
  { groups: [""], resources: ["persistentvolumes"], verbs: ["create"], clusterScoped: true },
  // Their storage can't be changed, but the claim that gets it can.
  {
    groups: [""],
    resources: ["persistentvolumes"],
    verbs: ["update", "patch"],
    clusterScoped: true,
    atMost: "info",
    named: true,
  },
];

/** Changing labels of namespaces, which Pod Security and NetworkPolicies depend on. */
export const changingNamespaces: readonly Grant[] = [
  { groups: [""], resources: ["namespaces"], verbs: ["update", "patch"] },
];

/** Changing where traffic goes and which traffic is blocked. */
export const changingNetwork: readonly Grant[] = [
  {
    groups: ["networking.k8s.io"],
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

/** Deleting workloads. */
export const deletingWorkloads: readonly Grant[] = [
  { groups: [""], resources: ["pods", "replicationcontrollers"], verbs: remove, atMost: "info", named: true },
  { groups: ["apps"], resources: workloads, verbs: remove, atMost: "info", named: true },
  { groups: ["batch"], resources: jobs, verbs: remove, atMost: "info", named: true },
  // Deleting a namespace deletes everything in it.
  { groups: [""], resources: ["namespaces"], verbs: ["delete"], atMost: "info", named: true },
];

/** Deleting events, the cluster's own record of what happened. */
export const deletingEvents: readonly Grant[] = [
  { groups: ["", "events.k8s.io"], resources: ["events"], verbs: remove, atMost: "info", named: true },
];

/** Changing ConfigMaps, which hold settings of what runs in a cluster. */
export const changingConfigMaps: readonly Grant[] = [
  { groups: [""], resources: ["configmaps"], verbs: [...change, ...remove], atMost: "info", named: true },
];
