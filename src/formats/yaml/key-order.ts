import type { Path } from "../../core/path.ts";

/** The order in which people and the API reference write the keys of common maps. */
const objectOrder = ["apiVersion", "kind", "metadata", "type", "spec", "data", "stringData", "status"];
const metadataOrder = ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences"];
const securityContextOrder = [
  "runAsNonRoot",
  "runAsUser",
  "runAsGroup",
  "fsGroup",
  "fsGroupChangePolicy",
  "supplementalGroups",
  "supplementalGroupsPolicy",
  "privileged",
  "allowPrivilegeEscalation",
  "readOnlyRootFilesystem",
  "capabilities",
  "seccompProfile",
  "appArmorProfile",
  "seLinuxOptions",
  "procMount",
  "sysctls",
];
const containerOrder = [
  "name",
  "image",
  "imagePullPolicy",
  "restartPolicy",
  "command",
  "args",
  "workingDir",
  "ports",
  "envFrom",
  "env",
  "securityContext",
  "resources",
  "volumeMounts",
  "volumeDevices",
  "startupProbe",
  "livenessProbe",
  "readinessProbe",
  "lifecycle",
];
const constraintOrder = [
  "maxSkew",
  "minDomains",
  "topologyKey",
  "whenUnsatisfiable",
  "labelSelector",
  "matchLabelKeys",
  "nodeAffinityPolicy",
  "nodeTaintsPolicy",
];
const workloadSpecOrder = [
  "replicas",
  "revisionHistoryLimit",
  "minReadySeconds",
  "progressDeadlineSeconds",
  "strategy",
  "updateStrategy",
  "serviceName",
  "podManagementPolicy",
  "selector",
  "template",
  "volumeClaimTemplates",
];
const podSpecOrder = [
  "serviceAccountName",
  "serviceAccount",
  "automountServiceAccountToken",
  "restartPolicy",
  "priorityClassName",
  "terminationGracePeriodSeconds",
  "hostNetwork",
  "hostPID",
  "hostIPC",
  "dnsPolicy",
  "imagePullSecrets",
  "securityContext",
  "nodeSelector",
  "tolerations",
  "affinity",
  "topologySpreadConstraints",
  "initContainers",
  "containers",
  "volumes",
];
const serviceSpecOrder = [
  "type",
  "clusterIP",
  "clusterIPs",
  "externalName",
  "ipFamilyPolicy",
  "ipFamilies",
  "internalTrafficPolicy",
  "externalTrafficPolicy",
  "trafficDistribution",
  "sessionAffinity",
  "publishNotReadyAddresses",
  "selector",
  "ports",
];

/** The conventional order of the keys of the map at a path, given the keys it has; empty where there is none. */
export function keyOrder(path: Path, keys: readonly string[]): readonly string[] {
  const last = path.at(-1);
  const list = typeof last === "number" ? path.at(-2) : undefined;
  if (last === undefined || list === "items") return objectOrder;
  if (list === "containers" || list === "initContainers" || list === "ephemeralContainers") return containerOrder;
  if (list === "topologySpreadConstraints") return constraintOrder;
  if (last === "metadata") return metadataOrder;
  if (last === "securityContext") return securityContextOrder;
  if (last !== "spec") return [];
  if (keys.includes("containers")) return podSpecOrder;
  return keys.includes("template") ? workloadSpecOrder : serviceSpecOrder;
}

/** Names in the conventional order as far as it knows them, the others after them as given. */
export function sortKeys(names: readonly string[], order: readonly string[]): string[] {
  const rank = (name: string): number => {
    const index = order.indexOf(name);
    return index === -1 ? order.length : index;
  };
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * After which of a map's keys a new one belongs: by the alphabet where three or more keys keep it, else by
 * convention, else at the end. Null: before the first.
 */
export function placeAfter(keys: readonly string[], name: string, order: readonly string[]): number | null {
  if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
    const after = keys.findLastIndex((key) => key < name);
    return after === -1 ? null : after;
  }
  const rank = order.indexOf(name);
  if (rank === -1) return keys.length - 1;
  const after = keys.findLastIndex((key) => order.includes(key) && order.indexOf(key) < rank);
  return after === -1 ? keys.length - 1 : after;
}
