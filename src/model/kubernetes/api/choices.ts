type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

const accessModes = "ReadOnlyMany ReadWriteMany ReadWriteOnce ReadWriteOncePod";

/**
 * The values that validation accepts for fields with strings or lists of strings in the schema, by type and field.
 * Includes values that only some versions accept. From
 * pkg/apis/{admissionregistration,apps,batch,core,discovery,networking,policy,scheduling,storage}/validation of
 * Kubernetes 1.29 to 1.37.
 */
const choices: Choices = {
  AppArmorProfile: { type: "Localhost RuntimeDefault Unconfined" },
  Container: { imagePullPolicy: "Always IfNotPresent Never", terminationMessagePolicy: "FallbackToLogsOnError File" },
  ContainerPort: { protocol: "SCTP TCP UDP" },
  CronJobSpec: { concurrencyPolicy: "Allow Forbid Replace" },
  DaemonSetUpdateStrategy: { type: "OnDelete RollingUpdate" },
  DeploymentStrategy: { type: "Recreate RollingUpdate" },
  HTTPGetAction: { scheme: "HTTP HTTPS" },
  HTTPIngressPath: { pathType: "Exact ImplementationSpecific Prefix" },
  HostPathVolumeSource: { type: "BlockDevice CharDevice Directory DirectoryOrCreate File FileOrCreate Socket" },
  JobSpec: { completionMode: "Indexed NonIndexed", podReplacementPolicy: "Failed TerminatingOrFailed" },
  LabelSelectorRequirement: { operator: "DoesNotExist Exists In NotIn" },
  NetworkPolicyPort: { protocol: "SCTP TCP UDP" },
  NodeSelectorRequirement: { operator: "DoesNotExist Exists Gt In Lt NotIn" },
  PersistentVolumeClaimSpec: { accessModes, volumeMode: "Block Filesystem" },
  PersistentVolumeSpec: {
    accessModes,
    persistentVolumeReclaimPolicy: "Delete Recycle Retain",
    volumeMode: "Block Filesystem",
  },
  PodDisruptionBudgetSpec: { unhealthyPodEvictionPolicy: "AlwaysAllow IfHealthyBudget" },
  PodSecurityContext: { fsGroupChangePolicy: "Always OnRootMismatch" },
  PodSpec: {
    dnsPolicy: "ClusterFirst ClusterFirstWithHostNet Default None",
    preemptionPolicy: "Never PreemptLowerPriority",
  },
  PriorityClass: { preemptionPolicy: "Never PreemptLowerPriority" },
  SeccompProfile: { type: "Localhost RuntimeDefault Unconfined" },
  ServicePort: { protocol: "SCTP TCP UDP" },
  ServiceSpec: {
    externalTrafficPolicy: "Cluster Local",
    internalTrafficPolicy: "Cluster Local",
    ipFamilyPolicy: "PreferDualStack RequireDualStack SingleStack",
    sessionAffinity: "ClientIP None",
    type: "ClusterIP ExternalName LoadBalancer NodePort",
  },
  StatefulSetSpec: { podManagementPolicy: "OrderedReady Parallel" },
  StatefulSetUpdateStrategy: { type: "OnDelete Recreate RollingUpdate" },
  StorageClass: { reclaimPolicy: "Delete Retain", volumeBindingMode: "Immediate WaitForFirstConsumer" },
  Toleration: { effect: "NoExecute NoSchedule PreferNoSchedule", operator: "Equal Exists Gt Lt" },
  TopologySpreadConstraint: {
    nodeAffinityPolicy: "Honor Ignore",
    nodeTaintsPolicy: "Honor Ignore",
    whenUnsatisfiable: "DoNotSchedule ScheduleAnyway",
  },
  VolumeMount: { mountPropagation: "Bidirectional HostToContainer None" },
  "admissionregistration.MutatingWebhook": {
    failurePolicy: "Fail Ignore",
    matchPolicy: "Equivalent Exact",
    reinvocationPolicy: "IfNeeded Never",
    sideEffects: "None NoneOnDryRun",
  },
  "admissionregistration.ValidatingWebhook": {
    failurePolicy: "Fail Ignore",
    matchPolicy: "Equivalent Exact",
    sideEffects: "None NoneOnDryRun",
  },
  "apiextensions.CustomResourceDefinitionSpec": { scope: "Cluster Namespaced" },
  "discovery.EndpointSlice": { addressType: "FQDN IPv4 IPv6" },
};

/** The values that the API accepts for a field of a type; null if any text is accepted, or if nothing is known. */
export function choicesFor(type: string, field: string): readonly string[] | null {
  const fields = Object.hasOwn(choices, type) ? choices[type] : undefined;
  const values = fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
  return values?.split(" ") ?? null;
}

/**
 * The short names of access modes that kubectl prints, which the API does not accept (Kubernetes' documentation of
 * PersistentVolumes).
 */
const printed: Readonly<Record<string, string>> = {
  ROX: "ReadOnlyMany",
  RWO: "ReadWriteOnce",
  RWOP: "ReadWriteOncePod",
  RWX: "ReadWriteMany",
};

/** The accepted value for a short name that kubectl prints; null if there is none. */
export function printedChoice(text: string, accepted: readonly string[]): string | null {
  const choice = Object.hasOwn(printed, text) ? printed[text] : undefined;
  return choice !== undefined && accepted.includes(choice) ? choice : null;
}
