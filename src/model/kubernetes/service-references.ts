import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Manifest } from "./manifest.ts";

/** Groups whose objects name Services in ways that all look alike: `service: {name}`, `serviceName`, `backendRefs`. */
const naming =
  /^(?:extensions|networking\.k8s\.io|gateway\.networking\.k8s\.io|admissionregistration\.k8s\.io|apiextensions\.k8s\.io|apiregistration\.k8s\.io|traefik\.(?:io|containo\.us)|networking\.istio\.io|projectcontour\.io|serving\.knative\.dev)$/;

/** True when an object names a Service, or a monitor selects it by its labels. */
export function namesService(manifest: Manifest, service: Manifest): boolean {
  const { group, kind, value } = manifest;
  if (service.name === null || manifest === service) return false;
  if (group === "monitoring.coreos.com" && kind === "ServiceMonitor") return monitors(manifest, service);
  if (group === "apps" && kind === "StatefulSet") {
    return sameNamespace(manifest.namespace, service) && valueAt(value, ["spec", "serviceName"]) === service.name;
  }
  if (!naming.test(group)) return false;
  const start = group === "apiextensions.k8s.io" ? valueAt(value, ["spec", "conversion"]) : value;
  return names(start ?? null, manifest.namespace, service, 0);
}

function names(value: Json, namespace: string | null, service: Manifest, depth: number): boolean {
  if (depth > 20) return false;
  if (Array.isArray(value)) return value.some((item: Json) => names(item, namespace, service, depth + 1));
  if (!isObject(value)) return false;
  const own = typeof value["namespace"] === "string" ? value["namespace"] : namespace;
  for (const [key, item] of Object.entries(value)) {
    if (key === "serviceName" && item === service.name && sameNamespace(own, service)) return true;
    if (key === "host" && typeof item === "string" && item.split(".")[0] === service.name) return true;
    if (key === "service" || key === "backendRefs" || key === "services" || key === "backend") {
      for (const reference of [item].flat()) {
        if (!isObject(reference) || reference["name"] !== service.name) continue;
        const target = typeof reference["namespace"] === "string" ? reference["namespace"] : own;
        if (sameNamespace(target, service)) return true;
      }
    }
    if (names(item, own, service, depth + 1)) return true;
  }
  return false;
}

function monitors(monitor: Manifest, service: Manifest): boolean {
  const selector = valueAt(monitor.value, ["spec", "selector"]);
  if (!isObject(selector)) return false;
  const labels = selector["matchLabels"] ?? {};
  // Expressions may hold, and a selector without labels takes every Service.
  return isObject(labels) && Object.entries(labels).every(([key, label]) => service.labels[key] === label);
}

/** A namespace that one side leaves out may be the other's. */
function sameNamespace(namespace: string | null, service: Manifest): boolean {
  return namespace === null || service.namespace === null || namespace === service.namespace;
}
