import type { RelatedLocation } from "../../../core/finding.ts";
import { isObject, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectPlace } from "../places.ts";
import { objectsOf } from "./lists.ts";
import { annotation, topologyHints, topologyMode } from "./topology-annotations.ts";

/**
 * The `spec` of a Service that kube-proxy routes: one with a selector and a cluster IP. Null for other objects, since
 * traffic policies and topology annotations have no effect on headless and external Services and those without a
 * selector.
 */
export function routedSpec({ group, kind, value }: Manifest): JsonObject | null {
  const spec = value["spec"];
  if (group !== "" || kind !== "Service" || !isObject(spec)) return null;
  const selector = spec["selector"];
  if (!isObject(selector) || Object.keys(selector).length === 0) return null;
  const type = spec["type"] ?? "ClusterIP";
  if (type !== "ClusterIP" && type !== "NodePort" && type !== "LoadBalancer") return null;
  return spec["clusterIP"] === "None" || valueAt(spec, ["clusterIPs", 0]) === "None" ? null : spec;
}

/** Whether an object is a DaemonSet of Kubernetes or OpenKruise. */
export function isDaemonSet({ group, kind }: Manifest): boolean {
  return kind === "DaemonSet" && (group === "apps" || group === "apps.kruise.io");
}

/** Whether all ports are for metrics, probes or webhooks, whose callers are on other nodes or pick pods themselves. */
export function isAside(spec: JsonObject): boolean {
  const ports = objectsOf(spec["ports"]);
  const aside = /metric|prom|webhook|health|monitor/i;
  return ports.length > 0 && ports.every(({ name }) => typeof name === "string" && aside.test(name));
}

/** The fields and annotations that determine how the traffic of a Service is routed inside the cluster. */
export const routingChoices: readonly Path[] = [
  ["spec", "internalTrafficPolicy"],
  ["spec", "trafficDistribution"],
  ...[topologyMode, topologyHints, "networking.istio.io/traffic-distribution"].map(annotation),
];

/** True if one of these fields and annotations is set. */
export function hasRoutingChoice({ value }: Manifest): boolean {
  return routingChoices.some((path) => valueAt(value, path) != null);
}

/** Whether a Service is for one pod or role, or keeps each caller on the same pod. */
export function wantsCertainPods({ sessionAffinity, externalTrafficPolicy, selector }: JsonObject): boolean {
  if (sessionAffinity === "ClientIP" || externalTrafficPolicy === "Local") return true;
  return Object.entries(selector ?? {}).some(([key, value]) => {
    if (podLabels.has(key) || /role|leader/i.test(key)) return true;
    return typeof value === "string" && leadingRole.test(value);
  });
}

/** Labels that differ for each pod. */
const podLabels = new Set(["apps.kubernetes.io/pod-index", "statefulset.kubernetes.io/pod-name"]);
const leadingRole = /^(?:active|leader|master|primary|writer)$/i;

/** Whether an Istio DestinationRule routes the Service instead of kube-proxy. */
export function hasMeshRouting(service: Manifest, workspace: Workspace): boolean {
  const { items } = workspace.referencesTo(service);
  return items.some(({ group, kind }) => group === "networking.istio.io" && kind === "DestinationRule");
}

/** The workloads behind a Service, as places related to a problem of the Service. */
export const workloadPlaces: PlacesOf = placesOnce((workload) =>
  objectPlace(workload, ["metadata", "name"], `the ${workload.kind} behind the Service`),
);

/** The ports of the workloads behind a Service, or those workloads if they declare none. */
export const portPlaces: PlacesOf = placesOnce((workload) => {
  const { kind, podTemplate } = workload;
  const declaring = podTemplate?.containers.find(({ value }) => objectsOf(value["ports"]).length > 0);
  if (declaring === undefined) return workloadPlaces([workload])[0];
  return objectPlace(workload, [...declaring.path, "ports"], `the ports of the ${kind} behind the Service`);
});

type PlacesOf = (workloads: readonly Manifest[]) => readonly RelatedLocation[];

/** Finds the place of each workload only once, since many Services can have the same workloads. */
function placesOnce(placeOf: (workload: Manifest) => RelatedLocation | undefined): PlacesOf {
  const known = new WeakMap<Manifest, RelatedLocation | undefined>();
  return (workloads) =>
    workloads.flatMap((workload) => {
      if (!known.has(workload)) known.set(workload, placeOf(workload));
      return known.get(workload) ?? [];
    });
}

/** The kinds and names of workloads in a message. */
export function namesOf(workloads: readonly Pick<Manifest, "kind" | "name">[]): string {
  return workloads.map(({ kind, name }) => (name === null ? `a ${kind}` : `${kind} "${name}"`)).join(", ");
}
