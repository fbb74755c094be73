import type { JsonObject } from "../../../src/core/json.ts";
import type { Preset } from "../../../src/core/preset.ts";
import type { RuleId } from "../../../src/core/rule-catalogue.ts";

/** A risky entry of a role's `rules`, and who finds it. */
export interface GrantConcept {
  readonly concept: string;
  readonly entry: JsonObject;
  readonly rule: RuleId;
  /** The smallest preset that tells it in all of these forms, where that is not `recommended`. */
  readonly preset?: Preset;
  /** Set for what is in no namespace, of which a Role grants nothing. */
  readonly clusterScoped?: true;
}

const rbac = ["rbac.authorization.k8s.io"];
const core = [""];

/** What RBAC good practices, CIS 5.1 and other linters call risky to grant. */
export const grantConcepts: readonly GrantConcept[] = [
  ...[
    { apiGroups: ["*"], resources: ["*"], verbs: ["*"] },
    { apiGroups: core, resources: ["*"], verbs: ["*"] },
    { apiGroups: core, resources: ["*"], verbs: ["get", "list", "watch"] },
    { apiGroups: ["*"], resources: ["*"], verbs: ["get"] },
    { apiGroups: core, resources: ["pods"], verbs: ["*"] },
    { apiGroups: core, resources: ["secrets"], verbs: ["*"] },
    { apiGroups: core, resources: ["configmaps"], verbs: ["*"] },
    { apiGroups: ["apps"], resources: ["deployments"], verbs: ["*"] },
    { apiGroups: ["batch"], resources: ["jobs", "cronjobs"], verbs: ["*"] },
    { apiGroups: ["apps"], resources: ["*"], verbs: ["get"] },
    { apiGroups: ["*"], resources: ["pods"], verbs: ["get"] },
    { apiGroups: ["example.com"], resources: ["*"], verbs: ["*"] },
    { apiGroups: ["example.com"], resources: ["widgets"], verbs: ["*"] },
  ].map((entry) => ({ concept: `a wildcard: ${JSON.stringify(entry)}`, entry, rule: "rbac-wildcard" as const })),
  ...["get", "list", "watch"].map((verb) => ({
    concept: `${verb} on secrets`,
    entry: { apiGroups: core, resources: ["secrets"], verbs: [verb] },
    rule: "rbac-reads-secrets" as const,
  })),
  {
    concept: "reading secrets among other resources",
    entry: { apiGroups: core, resources: ["pods", "secrets", "services"], verbs: ["get", "list", "watch"] },
    rule: "rbac-reads-secrets",
  },
  {
    concept: "managing secrets",
    entry: {
      apiGroups: core,
      resources: ["secrets"],
      verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
    },
    rule: "rbac-reads-secrets",
  },
  ...["create", "update", "patch", "delete", "deletecollection"].map((verb) => ({
    concept: `${verb} on secrets`,
    entry: { apiGroups: core, resources: ["secrets"], verbs: [verb] },
    rule: "rbac-changes-secrets" as const,
  })),
  ...[
    { apiGroups: core, resources: ["pods"], verbs: ["create"] },
    { apiGroups: core, resources: ["pods"], verbs: ["update"] },
    { apiGroups: core, resources: ["pods"], verbs: ["patch"] },
    { apiGroups: core, resources: ["pods"], verbs: ["get", "list", "create", "delete"] },
    { apiGroups: ["apps"], resources: ["deployments"], verbs: ["create"] },
    { apiGroups: ["apps"], resources: ["deployments"], verbs: ["update"] },
    { apiGroups: ["apps"], resources: ["deployments"], verbs: ["patch"] },
    { apiGroups: ["apps"], resources: ["daemonsets", "statefulsets", "replicasets"], verbs: ["create"] },
    { apiGroups: core, resources: ["replicationcontrollers"], verbs: ["create"] },
    { apiGroups: ["batch"], resources: ["jobs"], verbs: ["create"] },
    { apiGroups: ["batch"], resources: ["cronjobs"], verbs: ["create", "update"] },
    { apiGroups: ["", "apps", "batch"], resources: ["pods", "deployments", "jobs"], verbs: ["create", "delete"] },
  ].map((entry) => ({
    concept: `running containers: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-creates-workloads" as const,
  })),
  ...[
    { apiGroups: core, resources: ["pods"], verbs: ["delete"] },
    { apiGroups: core, resources: ["pods"], verbs: ["deletecollection"] },
    { apiGroups: ["apps"], resources: ["deployments"], verbs: ["delete"] },
    { apiGroups: ["batch"], resources: ["jobs"], verbs: ["deletecollection"] },
    { apiGroups: core, resources: ["namespaces"], verbs: ["delete"] },
  ].map((entry) => ({
    concept: `stopping workloads: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-deletes-workloads" as const,
  })),
  ...[
    { apiGroups: core, resources: ["pods/exec"], verbs: ["create"] },
    { apiGroups: core, resources: ["pods/exec"], verbs: ["get"] },
    { apiGroups: core, resources: ["pods/exec"], verbs: ["*"] },
    { apiGroups: core, resources: ["pods", "pods/exec"], verbs: ["get", "list", "create"] },
    { apiGroups: core, resources: ["pods/attach"], verbs: ["create"] },
    { apiGroups: core, resources: ["pods/portforward"], verbs: ["create"] },
    { apiGroups: core, resources: ["pods/ephemeralcontainers"], verbs: ["patch"] },
    { apiGroups: core, resources: ["pods/proxy"], verbs: ["get"] },
    { apiGroups: core, resources: ["services/proxy"], verbs: ["create"] },
    { apiGroups: ["*"], resources: ["pods/exec"], verbs: ["create"] },
    { apiGroups: core, resources: ["*/exec"], verbs: ["create"] },
  ].map((entry) => ({
    concept: `getting into pods: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-exec-into-pods" as const,
  })),
  ...["get", "create", "*"].map((verb) => ({
    concept: `${verb} on nodes/proxy`,
    entry: { apiGroups: core, resources: ["nodes/proxy"], verbs: [verb] },
    rule: "rbac-node-proxy" as const,
    clusterScoped: true as const,
  })),
  ...[
    { apiGroups: rbac, resources: ["clusterroles"], verbs: ["escalate"] },
    { apiGroups: rbac, resources: ["clusterroles"], verbs: ["bind"] },
    { apiGroups: rbac, resources: ["roles"], verbs: ["escalate"] },
    { apiGroups: rbac, resources: ["roles"], verbs: ["bind"] },
    { apiGroups: rbac, resources: ["roles", "clusterroles"], verbs: ["bind", "escalate"] },
    { apiGroups: rbac, resources: ["roles", "rolebindings"], verbs: ["create", "bind", "escalate"] },
    { apiGroups: ["*"], resources: ["clusterroles"], verbs: ["escalate"] },
  ].map((entry) => ({
    concept: `granting more than one has: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-escalation-verbs" as const,
  })),
  ...[
    { apiGroups: rbac, resources: ["rolebindings"], verbs: ["bind"] },
    { apiGroups: rbac, resources: ["clusterrolebindings"], verbs: ["escalate"] },
    { apiGroups: core, resources: ["pods/log"], verbs: ["delete"] },
    { apiGroups: core, resources: ["pods/log"], verbs: ["deletecollection"] },
  ].map((entry) => ({
    concept: `what looks risky and grants nothing: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-grant-ineffective" as const,
  })),
  ...[
    { apiGroups: rbac, resources: ["rolebindings"], verbs: ["create"] },
    { apiGroups: rbac, resources: ["rolebindings"], verbs: ["get", "patch"] },
    { apiGroups: rbac, resources: ["clusterrolebindings"], verbs: ["create", "update"] },
    { apiGroups: rbac, resources: ["roles"], verbs: ["update"] },
    { apiGroups: rbac, resources: ["roles"], verbs: ["create", "delete"] },
    { apiGroups: rbac, resources: ["roles", "rolebindings"], verbs: ["delete"] },
    { apiGroups: rbac, resources: ["rolebindings"], verbs: ["deletecollection"] },
    { apiGroups: rbac, resources: ["clusterroles"], verbs: ["patch"] },
  ].map((entry) => ({
    concept: `changing who may do what: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-changes-roles" as const,
  })),
  ...["users", "groups"].map((resource) => ({
    concept: `impersonating ${resource}`,
    entry: { apiGroups: core, resources: [resource], verbs: ["impersonate"] },
    rule: "rbac-impersonates" as const,
    clusterScoped: true as const,
  })),
  ...[
    { apiGroups: core, resources: ["serviceaccounts"], verbs: ["impersonate"] },
    { apiGroups: core, resources: ["users", "groups", "serviceaccounts"], verbs: ["impersonate"] },
    { apiGroups: ["*"], resources: ["serviceaccounts"], verbs: ["impersonate"] },
  ].map((entry) => ({
    concept: `impersonating: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-impersonates" as const,
  })),
  {
    concept: "impersonating extra fields of users",
    entry: { apiGroups: ["authentication.k8s.io"], resources: ["userextras/scopes"], verbs: ["impersonate"] },
    rule: "rbac-impersonates",
    clusterScoped: true,
  },
  ...["create", "*"].map((verb) => ({
    concept: `${verb} on serviceaccounts/token`,
    entry: { apiGroups: core, resources: ["serviceaccounts/token"], verbs: [verb] },
    rule: "rbac-issues-tokens" as const,
  })),
  ...[
    {
      apiGroups: ["certificates.k8s.io"],
      resources: ["certificatesigningrequests/approval"],
      verbs: ["update"],
    },
    {
      apiGroups: ["certificates.k8s.io"],
      resources: ["certificatesigningrequests", "certificatesigningrequests/approval"],
      verbs: ["get", "create", "update", "patch"],
    },
    { apiGroups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve"] },
    { apiGroups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["sign"] },
  ].map((entry) => ({
    concept: `having certificates issued: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-approves-certificates" as const,
    clusterScoped: true as const,
  })),
  ...["create", "update", "patch"].map((verb) => ({
    concept: `${verb} on persistentvolumes`,
    entry: { apiGroups: core, resources: ["persistentvolumes"], verbs: [verb] },
    rule: "rbac-creates-volumes" as const,
    clusterScoped: true as const,
  })),
  ...["validatingwebhookconfigurations", "mutatingwebhookconfigurations", "validatingadmissionpolicies"].map(
    (resource) => ({
      concept: `changing ${resource}`,
      entry: { apiGroups: ["admissionregistration.k8s.io"], resources: [resource], verbs: ["create", "update"] },
      rule: "rbac-changes-webhooks" as const,
      clusterScoped: true as const,
    }),
  ),
  {
    concept: "deleting webhooks",
    entry: {
      apiGroups: ["admissionregistration.k8s.io"],
      resources: ["validatingwebhookconfigurations"],
      verbs: ["delete"],
    },
    rule: "rbac-changes-webhooks",
    clusterScoped: true,
  },
  ...["update", "patch"].map((verb) => ({
    concept: `${verb} on namespaces`,
    entry: { apiGroups: core, resources: ["namespaces"], verbs: [verb] },
    rule: "rbac-changes-namespaces" as const,
  })),
  ...[
    { apiGroups: ["networking.k8s.io"], resources: ["networkpolicies"], verbs: ["delete"] },
    { apiGroups: ["networking.k8s.io"], resources: ["ingresses"], verbs: ["create", "update"] },
    { apiGroups: core, resources: ["services"], verbs: ["create"] },
    { apiGroups: core, resources: ["services", "endpoints"], verbs: ["update"] },
    { apiGroups: core, resources: ["services/status"], verbs: ["patch"] },
    { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["patch"] },
  ].map((entry) => ({
    concept: `redirecting traffic: ${JSON.stringify(entry)}`,
    entry,
    rule: "rbac-changes-network" as const,
  })),
  ...["create", "update", "patch", "delete"].map((verb) => ({
    concept: `${verb} on configmaps, also of one namespace`,
    entry: { apiGroups: core, resources: ["configmaps"], verbs: [verb] },
    rule: "rbac-changes-configmaps" as const,
    preset: "strict" as const,
  })),
  ...["update", "patch", "delete", "deletecollection"].map((verb) => ({
    concept: `${verb} on configmaps`,
    entry: { apiGroups: core, resources: ["configmaps"], verbs: [verb] },
    rule: "rbac-changes-configmaps" as const,
    clusterScoped: true as const,
  })),
  {
    concept: "changing the ConfigMap of EKS that names administrators",
    entry: { apiGroups: core, resources: ["configmaps"], resourceNames: ["aws-auth"], verbs: ["update"] },
    rule: "rbac-changes-configmaps",
  },
  ...["", "events.k8s.io"].map((group) => ({
    concept: `deleting events of ${JSON.stringify(group)}`,
    entry: { apiGroups: [group], resources: ["events"], verbs: ["delete", "deletecollection"] },
    rule: "rbac-deletes-events" as const,
  })),
  {
    concept: "all endpoints that are no resources",
    entry: { nonResourceURLs: ["*"], verbs: ["*"] },
    rule: "rbac-wildcard",
    clusterScoped: true,
  },
  {
    concept: "a resource that its group does not have",
    entry: { apiGroups: core, resources: ["deployments"], verbs: ["get"] },
    rule: "role-resource-unknown",
  },
];
