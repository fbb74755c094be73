import { type JsonObject, valueAt } from "../../../../core/json.ts";
import type { Manifest } from "../../manifest.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { isDnsLabel, isDnsSubdomain, isPortNumber } from "./grammar.ts";
import { portReferenceViolations } from "./probes.ts";
import { type Item, inQuotes, isSet, itemsAt, knownText, listAt, mapAt, repeated, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

const noEffect = "If the Service is meant to have it, set the right type instead.";

/** Services: ValidateService (pkg/apis/core/validation). */
export function* serviceViolations(manifest: Manifest): Iterable<Violation> {
  if (manifest.group !== "" || manifest.kind !== "Service") return;
  const spec = mapAt(manifest.value, ["spec"]);
  const type = isSet(spec["type"]) ? knownText(spec["type"]) : "ClusterIP";
  const ports = itemsAt(manifest.value, ["spec", "ports"]);
  yield* unnamedPorts(ports);
  yield* repeatedPorts(ports);
  for (const port of ports) yield* portViolations(port);
  if (type === null) return;
  yield* missingPorts(spec, type);
  yield* headlessViolations(spec, type);
  yield* externalNameViolations(spec, type);
  yield* typeViolations(spec, type);
  if (type === "ClusterIP") yield* nodePortViolations(ports);
}

function* unnamedPorts(ports: readonly Item[]): Iterable<Violation> {
  const unnamed = ports.find(({ value }) => !isSet(value["name"]));
  if (ports.length < 2 || unnamed === undefined) return;
  yield {
    path: [...unnamed.path, "name"],
    says: "has several ports, and the API then requires a name for each, but one has none",
    advice: "Name each port after what it serves, such as http or metrics.",
  };
}

function* repeatedPorts(ports: readonly Item[]): Iterable<Violation> {
  for (const { path, value } of repeated(ports, (port) => knownText(port.value["name"]) || null)) {
    yield { path: [...path, "name"], says: `has several ports named ${inQuotes(valueText(value["name"]))}` };
  }
  for (const key of ["port", "nodePort"]) {
    for (const { path, value } of repeated(ports, (port) => numberWithProtocol(port, key))) {
      const protocol = value["protocol"] ?? "TCP";
      yield {
        path: [...path, key],
        says: `has several ports with ${key} ${valueText(value[key])} and protocol ${valueText(protocol)}`,
      };
    }
  }
}

function numberWithProtocol({ value }: Item, key: string): string | null {
  const number = value[key];
  const protocol = value["protocol"] ?? "TCP";
  return typeof number === "number" && number !== 0 ? JSON.stringify([number, protocol]) : null;
}

function* portViolations({ path, value }: Item): Iterable<Violation> {
  const name = knownText(value["name"]);
  if (name && !isDnsLabel(name)) {
    yield {
      path: [...path, "name"],
      says: `has a port named ${inQuotes(name)}, which is not a valid name for a port`,
      advice:
        "A name of a Service's port has at most 63 lowercase letters, digits and hyphens, and no hyphen at an end.",
    };
  }
  const { port } = value;
  if (typeof port === "number" && Number.isInteger(port) && !isPortNumber(port)) {
    yield { path: [...path, "port"], says: `sets port to ${valueText(port)}, but ports go from 1 to 65535` };
  }
  if (value["targetPort"] !== 0)
    yield* portReferenceViolations(value["targetPort"], [...path, "targetPort"], "targetPort");
}

/** Services without ports. One without a selector may be a patch, which leaves out what it does not change. */
function* missingPorts(spec: JsonObject, type: string): Iterable<Violation> {
  const ports = spec["ports"] ?? [];
  if (type === "ExternalName" || !Array.isArray(ports) || ports.length > 0) return;
  if (Object.keys(mapAt(spec, ["selector"])).length === 0 || Object.keys(spec).some(isPlaceholder)) return;
  const { clusterIP } = spec;
  const isFilledLater = typeof clusterIP === "string" && knownText(clusterIP) === null;
  if (clusterIP === "None" || isFilledLater) return;
  if (listAt(spec, ["clusterIPs"]).length > 0) return;
  yield {
    path: ["spec", "ports"],
    restsOn: [
      ["spec", "type"],
      ["spec", "clusterIP"],
      ["spec", "clusterIPs"],
      ["spec", "selector"],
    ],
    says: "has no ports, and the API accepts that only of headless Services and of the type ExternalName",
    advice: "List the ports that the pods serve, or set clusterIP: None if only the addresses of the pods are wanted.",
  };
}

function* headlessViolations(spec: JsonObject, type: string): Iterable<Violation> {
  if (spec["clusterIP"] !== "None" || (type !== "NodePort" && type !== "LoadBalancer")) return;
  yield {
    path: ["spec", "clusterIP"],
    restsOn: [["spec", "type"]],
    says: `is headless (clusterIP: None) and of type ${type}, which can't be combined`,
    advice:
      "Remove clusterIP: None if the Service is to be reached from outside the cluster, otherwise remove the type.",
  };
}

function* externalNameViolations(spec: JsonObject, type: string): Iterable<Violation> {
  if (type !== "ExternalName") return;
  const path = ["spec", "externalName"];
  const restsOn = [["spec", "type"]];
  if (!isSet(spec["externalName"])) {
    yield { path, restsOn, says: "is of type ExternalName but has no externalName" };
    return;
  }
  const name = knownText(spec["externalName"])?.replace(/\.$/, "");
  if (name === undefined || isDnsSubdomain(name)) return;
  yield { path, restsOn, says: `sets externalName to ${inQuotes(name)}, which is not a valid DNS name` };
}

/** Fields that only some types of Services accept. */
function* typeViolations(spec: JsonObject, type: string): Iterable<Violation> {
  const balanced = type === "LoadBalancer";
  const external =
    balanced || type === "NodePort" || (type === "ClusterIP" && listAt(spec, ["externalIPs"]).length > 0);
  if (!external && isSet(spec["externalTrafficPolicy"])) {
    yield uselessField("externalTrafficPolicy", `rejects for the type ${type}`, [["spec", "externalIPs"]]);
  }
  const checked = balanced && spec["externalTrafficPolicy"] === "Local";
  const port = spec["healthCheckNodePort"];
  const policy = spec["externalTrafficPolicy"];
  const open = typeof policy === "string" && knownText(policy) === null;
  if (!checked && !open && typeof port === "number" && port !== 0) {
    const what = balanced ? "accepts only with externalTrafficPolicy: Local" : `rejects for the type ${type}`;
    yield uselessField("healthCheckNodePort", what, [["spec", "externalTrafficPolicy"]]);
  }
  if (balanced) return;
  for (const field of ["allocateLoadBalancerNodePorts", "loadBalancerClass"]) {
    if (spec[field] != null) yield uselessField(field, `rejects for the type ${type}`);
  }
  if (listAt(spec, ["loadBalancerSourceRanges"]).length > 0) {
    yield uselessField("loadBalancerSourceRanges", `rejects for the type ${type}`);
  }
}

function uselessField(field: string, what: string, restsOn: Violation["restsOn"] = []): Violation {
  const path = ["spec", field];
  return {
    path,
    restsOn: [["spec", "type"], ...restsOn],
    says: `sets ${field}, which the API ${what}`,
    repair: { title: `Remove ${field}`, risk: noEffect, steps: [{ kind: "remove", path }] },
  };
}

function* nodePortViolations(ports: readonly Item[]): Iterable<Violation> {
  for (const { path, value } of ports) {
    const port = value["nodePort"];
    if (typeof port !== "number" || port === 0) continue;
    const at = [...path, "nodePort"];
    yield {
      path: at,
      restsOn: [["spec", "type"]],
      says: `sets nodePort to ${valueText(port)}, but only the types NodePort and LoadBalancer have node ports, and it is of type ClusterIP`,
      repair: { title: "Remove nodePort", risk: noEffect, steps: [{ kind: "remove", path: at }] },
    };
  }
}

/** Node ports outside of the API server's default range. Some clusters accept them. */
export function* unusualNodePorts({ group, kind, value }: Manifest): Iterable<Violation> {
  const type = valueAt(value, ["spec", "type"]);
  if (group !== "" || kind !== "Service" || (type !== "NodePort" && type !== "LoadBalancer")) return;
  for (const { path, value: port } of itemsAt(value, ["spec", "ports"])) {
    const number = port["nodePort"];
    if (typeof number !== "number" || number === 0 || (number >= 30000 && number <= 32767)) continue;
    yield {
      path: [...path, "nodePort"],
      says: `sets nodePort to ${valueText(number)}, which is outside the default range of node ports, 30000 to 32767`,
      advice: "Use a port in this range, or leave nodePort out so that the cluster chooses one.",
    };
  }
}
