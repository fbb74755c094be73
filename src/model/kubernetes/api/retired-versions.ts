/**
 * How an object is migrated to the version that replaces its own: with a new `apiVersion` only, with edits, or by hand.
 */
export type Migration = "version" | "workload" | "ingress" | "budget" | "metrics" | "manual";

/** An API version of some kinds that is deprecated or no longer served. Numbers are minor versions of Kubernetes 1. */
export interface RetiredVersion {
  readonly deprecated: number;
  /** The first version that does not serve it; null if no removal is planned. */
  readonly removed: number | null;
  /** The version to use instead, and the first Kubernetes version that serves it; null if there is no replacement. */
  readonly replacement: { readonly apiVersion: string; readonly since: number } | null;
  readonly migration: Migration;
}

type Row = readonly [
  apiVersion: string,
  kinds: string,
  deprecated: number,
  removed: number | null,
  replacement?: string | null,
  migration?: Migration,
  since?: number,
];

const workloads = "DaemonSet Deployment ReplicaSet";
const roles = "ClusterRole ClusterRoleBinding Role RoleBinding";
const policies = "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding";
const mutatingPolicies = "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding";
const addresses = "IPAddress ServiceCIDR";
const flows = "FlowSchema PriorityLevelConfiguration";
const claims = "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice";
const reviews = "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview";

/**
 * From kubernetes.io: Deprecated API Migration Guide, and from the generated lifecycle methods in k8s.io/api
 * (APILifecycleDeprecated, APILifecycleRemoved, APILifecycleReplacement) up to 1.37.
 */
const rows: readonly Row[] = [
  ["extensions/v1beta1", workloads, 8, 16, "apps/v1", "workload"],
  ["extensions/v1beta1", "NetworkPolicy", 9, 16, "networking.k8s.io/v1", "version"],
  ["extensions/v1beta1", "PodSecurityPolicy", 11, 16],
  ["extensions/v1beta1", "Ingress", 14, 22, "networking.k8s.io/v1", "ingress"],
  ["apps/v1beta1", "Deployment StatefulSet", 8, 16, "apps/v1", "workload"],
  ["apps/v1beta1", "ControllerRevision", 8, 16, "apps/v1"],
  ["apps/v1beta2", `${workloads} StatefulSet`, 9, 16, "apps/v1", "workload"],
  ["apps/v1beta2", "ControllerRevision", 9, 16, "apps/v1"],
  ["auditregistration.k8s.io/v1alpha1", "AuditSink", 18, 19],
  ["settings.k8s.io/v1alpha1", "PodPreset", 18, 20],
  ["batch/v2alpha1", "CronJob", 8, 21, "batch/v1", "version"],
  ["admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration", 16, 22, "admissionregistration.k8s.io/v1"],
  ["admissionregistration.k8s.io/v1beta1", "ValidatingWebhookConfiguration", 16, 22, "admissionregistration.k8s.io/v1"],
  ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 16, 22, "apiextensions.k8s.io/v1"],
  ["apiregistration.k8s.io/v1beta1", "APIService", 19, 22, "apiregistration.k8s.io/v1", "version"],
  ["coordination.k8s.io/v1beta1", "Lease", 19, 22, "coordination.k8s.io/v1", "version"],
  ["rbac.authorization.k8s.io/v1beta1", roles, 17, 22, "rbac.authorization.k8s.io/v1", "version"],
  ["scheduling.k8s.io/v1beta1", "PriorityClass", 14, 22, "scheduling.k8s.io/v1", "version"],
  ["storage.k8s.io/v1beta1", "CSIDriver", 19, 22, "storage.k8s.io/v1", "version"],
  ["storage.k8s.io/v1beta1", "CSINode", 17, 22, "storage.k8s.io/v1", "version"],
  ["storage.k8s.io/v1beta1", "StorageClass VolumeAttachment", 19, 22, "storage.k8s.io/v1", "version"],
  ["networking.k8s.io/v1beta1", "IngressClass", 19, 22, "networking.k8s.io/v1", "version"],
  ["networking.k8s.io/v1beta1", "Ingress", 19, 22, "networking.k8s.io/v1", "ingress"],
  ["authentication.k8s.io/v1beta1", "TokenReview", 19, 22, "authentication.k8s.io/v1"],
  ["authorization.k8s.io/v1beta1", reviews, 19, 22, "authorization.k8s.io/v1"],
  ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", 19, 22, "certificates.k8s.io/v1"],
  ["rbac.authorization.k8s.io/v1alpha1", roles, 17, 23, "rbac.authorization.k8s.io/v1", "version"],
  ["scheduling.k8s.io/v1alpha1", "PriorityClass", 14, 23, "scheduling.k8s.io/v1", "version"],
  ["storage.k8s.io/v1alpha1", "CSIStorageCapacity VolumeAttachment", 21, 24, "storage.k8s.io/v1", "version"],
  ["batch/v1beta1", "CronJob", 21, 25, "batch/v1", "version"],
  ["discovery.k8s.io/v1beta1", "EndpointSlice", 21, 25, "discovery.k8s.io/v1"],
  ["events.k8s.io/v1beta1", "Event", 19, 25, "events.k8s.io/v1"],
  ["node.k8s.io/v1beta1", "RuntimeClass", 22, 25, "node.k8s.io/v1", "version"],
  ["policy/v1beta1", "PodDisruptionBudget", 21, 25, "policy/v1", "budget"],
  ["policy/v1beta1", "PodSecurityPolicy", 21, 25],
  ["autoscaling/v2beta1", "HorizontalPodAutoscaler", 22, 25, "autoscaling/v2", "metrics"],
  ["autoscaling/v2beta2", "HorizontalPodAutoscaler", 23, 26, "autoscaling/v2", "version"],
  ["flowcontrol.apiserver.k8s.io/v1alpha1", flows, 20, 21, "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta1", flows, 23, 26, "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta2", flows, 26, 29, "flowcontrol.apiserver.k8s.io/v1"],
  ["flowcontrol.apiserver.k8s.io/v1beta3", flows, 29, 32, "flowcontrol.apiserver.k8s.io/v1"],
  ["storage.k8s.io/v1beta1", "CSIStorageCapacity", 24, 27, "storage.k8s.io/v1", "version"],
  ["networking.k8s.io/v1alpha1", "ClusterCIDR", 28, 31],
  ["resource.k8s.io/v1alpha2", claims, 30, 31, "resource.k8s.io/v1", "manual", 34],
  ["admissionregistration.k8s.io/v1alpha1", policies, 28, 32, "admissionregistration.k8s.io/v1", "version", 30],
  ["networking.k8s.io/v1alpha1", addresses, 30, 33, "networking.k8s.io/v1", "version", 33],
  ["admissionregistration.k8s.io/v1beta1", policies, 31, 34, "admissionregistration.k8s.io/v1", "version", 30],
  ["storage.k8s.io/v1alpha1", "VolumeAttributesClass", 32, 35, "storage.k8s.io/v1", "version", 34],
  ["networking.k8s.io/v1beta1", addresses, 34, 37, "networking.k8s.io/v1", "version", 33],
  ["storage.k8s.io/v1beta1", "VolumeAttributesClass", 34, 37, "storage.k8s.io/v1", "version", 34],
  ["resource.k8s.io/v1alpha3", claims, 34, 37, "resource.k8s.io/v1", "manual", 34],
  ["admissionregistration.k8s.io/v1alpha1", mutatingPolicies, 35, 38, "admissionregistration.k8s.io/v1", "version", 36],
  ["resource.k8s.io/v1beta1", claims, 35, 38, "resource.k8s.io/v1", "manual", 34],
  ["resource.k8s.io/v1beta2", claims, 36, 39, "resource.k8s.io/v1", "manual", 34],
  ["admissionregistration.k8s.io/v1beta1", mutatingPolicies, 37, 40, "admissionregistration.k8s.io/v1", "version", 36],
  ["v1", "Endpoints", 33, null, "discovery.k8s.io/v1"],
  ["v1", "ComponentStatus", 19, null],
];

const retired: ReadonlyMap<string, RetiredVersion> = new Map(
  rows.flatMap(([apiVersion, kinds, deprecated, removed, replacement = null, migration = "manual", since = 0]) => {
    const to = replacement === null ? null : { apiVersion: replacement, since };
    return kinds
      .split(" ")
      .map((kind) => [`${apiVersion}/${kind}`, { deprecated, removed, replacement: to, migration }] as const);
  }),
);

/** The facts about the API version of an object; undefined if it is neither deprecated nor removed. */
export function retiredVersion(apiVersion: string, kind: string): RetiredVersion | undefined {
  return retired.get(`${apiVersion}/${kind}`);
}
