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
  "securityContext",
  "command",
  "args",
  "workingDir",
  "ports",
  "envFrom",
  "env",
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
const cronJobSpecOrder = [
  "schedule",
  "timeZone",
  "concurrencyPolicy",
  "startingDeadlineSeconds",
  "suspend",
  "successfulJobsHistoryLimit",
  "failedJobsHistoryLimit",
  "jobTemplate",
];
const ingressSpecOrder = ["ingressClassName", "defaultBackend", "tls", "rules"];
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

/** What a map is, for maps whose keys have a conventional order. */
export type MapRole =
  | "constraint"
  | "container"
  | "cronJob"
  | "ingress"
  | "metadata"
  | "object"
  | "pod"
  | "securityContext"
  | "service"
  | "workload";

const orders: Readonly<Record<MapRole, readonly string[]>> = {
  constraint: constraintOrder,
  container: containerOrder,
  cronJob: cronJobSpecOrder,
  ingress: ingressSpecOrder,
  metadata: metadataOrder,
  object: objectOrder,
  pod: podSpecOrder,
  securityContext: securityContextOrder,
  service: serviceSpecOrder,
  workload: workloadSpecOrder,
};

/** The keys from which the role of a `spec` is recognized. */
const specRoles: readonly (readonly [MapRole, readonly string[]])[] = [
  ["pod", ["containers"]],
  ["cronJob", ["jobTemplate"]],
  ["workload", ["template"]],
  ["ingress", ["defaultBackend", "ingressClassName", "rules", "tls"]],
];

/** The role of the map at a path with these keys; null if there is no order for it. */
export function roleOf(path: Path, keys: readonly string[]): MapRole | null {
  const last = path.at(-1);
  const list = typeof last === "number" ? path.at(-2) : undefined;
  if (last === undefined || list === "items") return "object";
  if (list === "containers" || list === "initContainers" || list === "ephemeralContainers") return "container";
  if (list === "topologySpreadConstraints") return "constraint";
  if (last === "metadata" || last === "securityContext") return last;
  if (last !== "spec") return null;
  const told = specRoles.find(([, own]) => own.some((key) => keys.includes(key)));
  return told?.[0] ?? "service";
}

/** The conventional order for the keys of the map at a path, given its keys; empty without one. */
export function keyOrder(path: Path, keys: readonly string[]): readonly string[] {
  const role = roleOf(path, keys);
  return role === null ? [] : orders[role];
}

/** Sorts names in the conventional order. Names that it doesn't contain come last, in their given order. */
export function sortKeys(names: readonly string[], order: readonly string[]): string[] {
  const rank = (name: string): number => {
    const index = order.indexOf(name);
    return index === -1 ? order.length : index;
  };
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/** What decides the place of a new key in a map. */
export interface PlaceOptions {
  /** The conventional order. */
  readonly order: readonly string[];
  /** The keys of a similar map that has the new key: the author's own order. Null without one. */
  readonly habit: readonly string[] | null;
  /** Whether something may be added before the first key. */
  readonly mayLead: boolean;
}

/**
 * The index of the key after which a new one belongs: as in a similar map, else alphabetically if there are three or
 * more keys in that order, else by convention, else at the end. Null: before the first.
 */
export function placeAfter(keys: readonly string[], name: string, options: PlaceOptions): number | null {
  const { order, habit, mayLead } = options;
  if (habit !== null) return placeInOrder(keys, name, habit, mayLead);
  if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
    const after = keys.findLastIndex((key) => key < name);
    return after === -1 ? null : after;
  }
  return placeInOrder(keys, name, order, mayLead);
}

/**
 * Places a name after the keys that come before it in the order, but above those that come after it, which tend to be
 * long.
 */
function placeInOrder(
  keys: readonly string[],
  name: string,
  order: readonly string[],
  mayLead: boolean,
): number | null {
  const rank = order.indexOf(name);
  if (rank === -1) return keys.length - 1;
  const isBefore = (key: string): boolean => order.includes(key) && order.indexOf(key) < rank;
  const follower = keys.findIndex((key) => order.indexOf(key) > rank);
  if (follower > 0) {
    const after = keys.slice(0, follower).findLastIndex(isBefore);
    return after === -1 ? follower - 1 : after;
  }
  if (follower === 0 && mayLead) return null;
  const after = keys.findLastIndex(isBefore);
  if (after !== -1) return after;
  return follower === 0 ? null : keys.length - 1;
}
