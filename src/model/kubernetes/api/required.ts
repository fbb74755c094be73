/**
 * Fields that API validation requires, by the type that has them. The OpenAPI documents require more fields, but the
 * server accepts objects without some of those: it reads them as zero or empty. From
 * pkg/apis/{autoscaling,core,discovery,networking,node,rbac,storage}/validation of Kubernetes 1.29 to 1.37.
 */
export const requiredFields: Readonly<Record<string, readonly string[]>> = {
  ConfigMapKeySelector: ["key"],
  Container: ["name"],
  ContainerPort: ["containerPort"],
  EnvVar: ["name"],
  HTTPGetAction: ["port"],
  HTTPIngressPath: ["backend", "pathType"],
  HTTPIngressRuleValue: ["paths"],
  HostPathVolumeSource: ["path"],
  IngressServiceBackend: ["name"],
  KeyToPath: ["key", "path"],
  LabelSelectorRequirement: ["key", "operator"],
  NFSVolumeSource: ["path", "server"],
  NodeSelectorRequirement: ["key", "operator"],
  ObjectFieldSelector: ["fieldPath"],
  PersistentVolumeClaimVolumeSource: ["claimName"],
  PodAffinityTerm: ["topologyKey"],
  PolicyRule: ["verbs"],
  PreferredSchedulingTerm: ["weight"],
  RoleRef: ["kind", "name"],
  RuntimeClass: ["handler"],
  SecretKeySelector: ["key"],
  ServicePort: ["port"],
  StorageClass: ["provisioner"],
  Subject: ["kind", "name"],
  TCPSocketAction: ["port"],
  TopologySpreadConstraint: ["maxSkew", "topologyKey", "whenUnsatisfiable"],
  Volume: ["name"],
  VolumeMount: ["mountPath", "name"],
  WeightedPodAffinityTerm: ["podAffinityTerm", "weight"],
  "discovery.EndpointSlice": ["addressType"],
  "v2.CrossVersionObjectReference": ["kind", "name"],
};
