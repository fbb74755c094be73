import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";

/** Groups whose objects name Services in similar ways: `service: {name}`, `serviceName`, `backendRefs`. */
const naming =
  /^(?:extensions|networking\.k8s\.io|gateway\.networking\.k8s\.io|admissionregistration\.k8s\.io|apiextensions\.k8s\.io|apiregistration\.k8s\.io|traefik\.(?:io|containo\.us)|networking\.istio\.io|projectcontour\.io|serving\.knative\.dev)$/;

/** The most references to a Service that are returned, and the most objects with its name that are checked. */
const mostReferences = 50;
const mostCandidates = 1000;

/** The objects in a list that name a Service, and the monitors that select it by its labels. */
export function referencesIn(list: ObjectList, service: Manifest): readonly Manifest[] {
  if (service.name === null) return [];
  const labels = Object.entries(service.labels).map(([key, value]) => monitored(key, value));
  const found: Manifest[] = [];
  const candidates = list.having(references, named(service.name), ...labels, monitorsAll);
  for (const manifest of candidates.slice(0, mostCandidates)) {
    if (found.length >= mostReferences) break;
    if (manifest !== service && namesService(manifest, service)) found.push(manifest);
  }
  return found;
}

/** Whether two states of an object refer to the same Services. */
export function refersAlike(before: Manifest, now: Manifest): boolean {
  if (isMonitor(before) || isMonitor(now)) return false;
  const [old, fresh] = [namesIn(before), namesIn(now)];
  return old.size + fresh.size === 0 || JSON.stringify([...old]) === JSON.stringify([...fresh]);
}

/** A Service's name in an object, and the Service's namespace; null if not specified. */
type NamedService = readonly [name: string, namespace: string | null];

type NamedServices = ReadonlyMap<string, readonly NamedService[]>;

const knownNames = new WeakMap<Manifest, NamedServices>();

const noNames: NamedServices = new Map();

/** What an object refers to, as facts: names of Services, or a label that a monitor selects. */
const references: Facts = remembered((manifest) => {
  if (!isMonitor(manifest)) return [...namesIn(manifest).keys()].map(named);
  const labels = monitoredLabels(manifest);
  if (labels === null) return [];
  const [pair] = Object.entries(labels);
  if (pair === undefined) return [monitorsAll];
  return typeof pair[1] === "string" ? [monitored(pair[0], pair[1])] : [];
});

const monitorsAll = "monitors all";

function named(name: string): string {
  return `names ${name}`;
}

function monitored(key: string, value: string): string {
  return `monitors ${JSON.stringify([key, value])}`;
}

function namesService(manifest: Manifest, service: Manifest): boolean {
  if (isMonitor(manifest)) return monitors(manifest, service);
  const found = namesIn(manifest).get(service.name ?? "") ?? [];
  return found.some(([, namespace]) => sameNamespace(namespace, service));
}

function namesIn(manifest: Manifest): NamedServices {
  if (!mayName(manifest)) return noNames;
  const known = knownNames.get(manifest) ?? groupBy(readNames(manifest), ([name]) => name);
  knownNames.set(manifest, known);
  return known;
}

/** Whether objects of this kind name Services. */
function mayName(manifest: Manifest): boolean {
  return isStatefulSet(manifest) || naming.test(manifest.group);
}

function isStatefulSet({ group, kind }: Manifest): boolean {
  return group === "apps" && kind === "StatefulSet";
}

function* readNames(manifest: Manifest): Iterable<NamedService> {
  const { group, namespace, value } = manifest;
  if (isStatefulSet(manifest)) {
    const name = valueAt(value, ["spec", "serviceName"]);
    if (typeof name === "string") yield [name, namespace];
    return;
  }
  const start = group === "apiextensions.k8s.io" ? valueAt(value, ["spec", "conversion"]) : value;
  yield* names(start ?? null, { namespace, areHostsServices: group === "networking.istio.io" }, 0);
}

interface Naming {
  readonly namespace: string | null;
  /** Whether hosts are those of Services, and not names on the internet, as in an Ingress. */
  readonly areHostsServices: boolean;
}

function* names(value: Json, { namespace, areHostsServices }: Naming, depth: number): Iterable<NamedService> {
  if (depth > 20) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) yield* names(item, { namespace, areHostsServices }, depth + 1);
  }
  if (!isObject(value)) return;
  const own = typeof value["namespace"] === "string" ? value["namespace"] : namespace;
  for (const [key, item] of Object.entries(value)) {
    if (key === "serviceName" && typeof item === "string") yield [item, own];
    // A host can contain the namespace after the name, and the Service can be in any namespace.
    if (areHostsServices && key === "host" && typeof item === "string") yield [item.split(".", 1)[0] ?? "", null];
    if (key === "service" || key === "backendRefs" || key === "services" || key === "backend") {
      for (const reference of [item].flat()) {
        if (!isObject(reference) || typeof reference["name"] !== "string") continue;
        yield [reference["name"], typeof reference["namespace"] === "string" ? reference["namespace"] : own];
      }
    }
    yield* names(item, { namespace: own, areHostsServices }, depth + 1);
  }
}

function isMonitor({ group, kind }: Manifest): boolean {
  return group === "monitoring.coreos.com" && kind === "ServiceMonitor";
}

/** The labels by which a monitor selects Services; null if its selector is not understood. */
function monitoredLabels(monitor: Manifest): JsonObject | null {
  const selector = valueAt(monitor.value, ["spec", "selector"]);
  if (!isObject(selector)) return null;
  const labels = selector["matchLabels"] ?? {};
  return isObject(labels) ? labels : null;
}

function monitors(monitor: Manifest, service: Manifest): boolean {
  const labels = monitoredLabels(monitor);
  // Expressions are taken to match, and a selector without labels matches every Service.
  return labels !== null && Object.entries(labels).every(([key, label]) => service.labels[key] === label);
}

/** If one side has no namespace, it may be that of the other. */
function sameNamespace(namespace: string | null, service: Manifest): boolean {
  return namespace === null || service.namespace === null || namespace === service.namespace;
}
