import { indexedObjects } from "../../../core/indexed.ts";
import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { isPlaceholder } from "../../../model/kubernetes/placeholder.ts";
import { isMisspelled } from "./near-miss.ts";
import { commandText } from "./pod-security.ts";

/** A port that a container declares or a Service has. */
export interface NamedPort {
  readonly name: string | null;
  readonly number: number;
}

/**
 * The ports that the containers of a workload declare, and whether each of its main containers and sidecars declares
 * some. Null if a later step fills some of them in.
 */
export function declaredPorts({ podTemplate }: Manifest): {
  readonly ports: readonly NamedPort[];
  readonly byAll: boolean;
} | null {
  const running = (podTemplate?.containers ?? []).filter(({ kind }) => kind !== "init");
  const known = running.map(({ value }) => portsIn(value["ports"], "containerPort"));
  const lists = known.filter((list) => list !== null);
  if (lists.length < known.length) return null;
  return { ports: lists.flat(), byAll: lists.length > 0 && lists.every((list) => list.length > 0) };
}

/** Whether a container of a workload has the number of a port in its command, its variables or its probes. */
export function mentionsPort({ podTemplate }: Manifest, number: number): boolean {
  const word = new RegExp(`(?<![\\d.])${number}(?!\\d)`);
  return (podTemplate?.containers ?? []).some((container) => {
    const { env, livenessProbe, readinessProbe, startupProbe } = container.value;
    const rest = [env, livenessProbe, readinessProbe, startupProbe].filter((part) => part !== undefined);
    return word.test(commandText(container)) || word.test(JSON.stringify(rest));
  });
}

/** Whether a probe of a workload sends requests to a port over HTTP without TLS. */
export function answersPlainProbe({ podTemplate }: Manifest, { name, number }: NamedPort): boolean {
  return (podTemplate?.containers ?? []).some(({ value }) => {
    const probes = [value["livenessProbe"], value["readinessProbe"], value["startupProbe"]];
    return probes.some((probe) => {
      const request = isObject(probe) ? probe["httpGet"] : undefined;
      if (!isObject(request) || request["scheme"] === "HTTPS") return false;
      return request["port"] === number || (name !== null && request["port"] === name);
    });
  });
}

/** The paths of the lists of ports from the object's root, including that of a container that a patch may add. */
export function portPaths({ podTemplate }: Manifest): readonly Path[] {
  if (podTemplate === null) return [];
  const { containers, spec, specPath } = podTemplate;
  const added = Array.isArray(spec["containers"]) ? spec["containers"].length : 0;
  return [...containers.map(({ path }) => path), [...specPath, "containers", added]].map((path) => [...path, "ports"]);
}

/** The ports in a list, with their numbers at the given key. Null if a name or number is not known yet. */
export function portsIn(list: Json | undefined, key: "containerPort" | "port"): readonly NamedPort[] | null {
  const items = indexedObjects(list).map(([, item]) => item);
  const texts = [list, ...items.flatMap((item) => [item[key], item["name"]])];
  if (texts.some((text) => typeof text === "string" && isPlaceholder(text))) return null;
  return items.flatMap(({ [key]: number, name }) => {
    return typeof number === "number" ? { name: typeof name === "string" ? name : null, number } : [];
  });
}

/** The most ports among which the one that is meant is searched. Nobody declares more. */
const mostPorts = 200;

/** The port that is probably meant if there is none with this name or number; null if several are possible. */
export function meantPort(wanted: string | number, ports: readonly NamedPort[]): string | number | null {
  if (ports.length > mostPorts) return null;
  const numbers = new Set(ports.map(({ number }) => number));
  if (typeof wanted === "number") return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
  const names = [...new Set(ports.flatMap(({ name }) => name ?? []))];
  const near = names.filter((name) => isMisspelled(wanted, name));
  if (near.length === 1) return near[0] ?? null;
  if (numbers.size !== 1) return null;
  return names.length === 1 ? (names[0] ?? null) : ([...numbers][0] ?? null);
}

/** The `spec` of a Service; null if it has none or is an alias of an external host. */
export function portedSpec({ value }: Manifest): JsonObject | null {
  const spec = value["spec"];
  return isObject(spec) && (spec["type"] ?? "ClusterIP") !== "ExternalName" ? spec : null;
}

/** Ports in a sentence: `8080 (http), 9090`. */
export function portNames(ports: readonly NamedPort[]): string {
  const texts = ports.map(({ name, number }) => (name === null ? String(number) : `${number} (${name})`));
  return [...new Set(texts)].slice(0, 10).join(", ");
}
