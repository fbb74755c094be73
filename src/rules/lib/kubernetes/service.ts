import { isObject, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { objectsOf } from "./lists.ts";

/** The annotation that asks for same-zone routing from Kubernetes 1.27 on. */
export const topologyMode = "service.kubernetes.io/topology-mode";

/** Its name before 1.27, deprecated since, and still the one that counts where both are set. */
export const topologyHints = "service.kubernetes.io/topology-aware-hints";

/**
 * The `spec` of a core Service that kube-proxy routes by: one with a selector and a virtual address. Null for others:
 * traffic policies and hints do nothing for headless, external and selectorless Services.
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

/** True for a workload that runs one pod on each node it reaches. */
export function isDaemonSet({ group, kind }: Manifest): boolean {
  return kind === "DaemonSet" && (group === "apps" || group === "apps.kruise.io");
}

/** True where all ports are for scrapers, probes or admission, which call from elsewhere and pick pods themselves. */
export function isAside(spec: JsonObject): boolean {
  const ports = objectsOf(spec["ports"]);
  const aside = /metric|prom|webhook|health|monitor/i;
  return ports.length > 0 && ports.every(({ name }) => typeof name === "string" && aside.test(name));
}

/** True where the author has chosen how the Service's traffic is routed, in one of the ways there are. */
export function hasRoutingChoice(service: Manifest, spec: JsonObject): boolean {
  const fields = ["internalTrafficPolicy", "trafficDistribution"];
  const annotations = [topologyMode, topologyHints, "networking.istio.io/traffic-distribution"];
  return fields.some((key) => spec[key] != null) || annotations.some((key) => service.annotations[key] !== undefined);
}

/** The Service by kind and name, for messages. */
export function namesOf(workloads: readonly Manifest[]): string {
  return workloads.map(({ kind, name }) => (name === null ? `a ${kind}` : `${kind} "${name}"`)).join(", ");
}
