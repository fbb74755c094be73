import { isObject, type JsonObject, valueAt } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { parseNetwork } from "./addresses.ts";
import { isDnsSubdomain, isPortNumber, isWildcardSubdomain } from "./grammar.ts";
import { inQuotes, isSet, itemsAt, knownText, listAt, mapAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** Ingresses, except for their class: ValidateIngressCreate (pkg/apis/networking/validation). */
export function* ingressViolations(manifest: Manifest): Iterable<Violation> {
  if (!isIngress(manifest)) return;
  const { value } = manifest;
  const spec = ["spec"];
  yield* backendViolations(value, [...spec, "defaultBackend"]);
  for (const rule of itemsAt(value, [...spec, "rules"])) {
    yield* hostViolations(rule.value["host"], [...rule.path, "host"]);
    for (const path of itemsAt(value, [...rule.path, "http", "paths"])) {
      yield* pathViolations(path.value, path.path);
      yield* backendViolations(value, [...path.path, "backend"]);
    }
  }
  for (const { path, value: tls } of itemsAt(value, [...spec, "tls"])) {
    for (const [index, host] of listAt(tls, ["hosts"]).entries()) {
      yield* hostViolations(host, [...path, "hosts", index], true);
    }
  }
}

/** The class of an Ingress, which can be named in two ways: ValidateIngressCreate. */
export function* ingressClassViolations(manifest: Manifest): Iterable<Violation> {
  if (!isIngress(manifest)) return;
  const { value, annotations } = manifest;
  const key = "kubernetes.io/ingress.class";
  const [annotation, field] = [knownText(annotations[key]), knownText(valueAt(value, ["spec", "ingressClassName"]))];
  if (annotation === null || field === null || annotation === field) return;
  yield {
    path: ["metadata", "annotations", key],
    restsOn: [["spec", "ingressClassName"]],
    says: `names the class ${inQuotes(annotation)} in the annotation ${key} but ${inQuotes(field)} in ingressClassName`,
    advice: "Remove the annotation: ingressClassName replaces it.",
  };
}

function isIngress({ group, version, kind }: Manifest): boolean {
  return group === "networking.k8s.io" && version === "v1" && kind === "Ingress";
}

function* hostViolations(value: unknown, path: Path, ofTls = false): Iterable<Violation> {
  const host = typeof value === "string" ? knownText(value) : null;
  if (host === null || host === "") return;
  if (!ofTls && parseNetwork(`${host}/32`)?.version === 4) {
    yield { path, says: `has the IP address ${host} as a host, but the API accepts only DNS names` };
    return;
  }
  const fits = host.includes("*") ? isWildcardSubdomain(host) : isDnsSubdomain(host);
  if (fits) return;
  yield {
    path,
    says: `has the host ${inQuotes(host)}, which is not a valid DNS name`,
    advice: "A host has lowercase letters, digits, hyphens and dots, and neither a scheme nor a port nor a path.",
  };
}

function* pathViolations(rule: JsonObject, at: Path): Iterable<Violation> {
  const type = knownText(rule["pathType"]);
  const strict = type === "Exact" || type === "Prefix";
  const path = isSet(rule["path"]) ? rule["path"] : "";
  const restsOn = [[...at, "pathType"]];
  const where = [...at, "path"];
  if ((!strict && type !== "ImplementationSpecific") || typeof path !== "string") return;
  if (path === "" && strict) {
    yield { path: where, restsOn, says: `has no path, which the API requires for the pathType ${type}` };
    return;
  }
  // Some controllers allow expressions as paths. These only need a slash at the start, which a token may hide.
  if (path === "" || /^(?:[$%@#!|_[<]|\{\{|\(\()/.test(path)) return;
  if (!path.startsWith("/")) {
    yield {
      path: where,
      restsOn,
      says: `has the path ${inQuotes(path)}, but the API accepts only paths that start with a slash`,
    };
  } else if (strict) {
    const wrong = ["//", "/./", "/../", "%2f", "%2F"].find((part) => path.includes(part)) ?? /\/\.\.?$/.exec(path)?.[0];
    if (wrong === undefined) return;
    yield {
      path: where,
      restsOn,
      says: `has the path ${inQuotes(path)}, in which the API does not accept ${inQuotes(wrong)}`,
    };
  }
}

function* backendViolations(root: JsonObject, at: Path): Iterable<Violation> {
  const backend = mapAt(root, at);
  const { service } = backend;
  if (isObject(service) && isObject(backend["resource"])) {
    yield {
      path: [...at, "resource"],
      restsOn: [[...at, "service"]],
      says: "has a backend with both a service and a resource",
    };
    return;
  }
  if (!isObject(service)) return;
  const where = [...at, "service", "port"];
  const port = mapAt(service, ["port"]);
  const [name, number] = [isSet(port["name"]), isSet(port["number"]) && port["number"] !== 0];
  if (name && number) {
    yield {
      path: [...where, "name"],
      restsOn: [[...where, "number"]],
      says: "has a backend with both a name and a number for its port",
    };
  } else if (!name && !number && (service["port"] == null || isObject(service["port"]))) {
    yield {
      path: [...where, "number"],
      restsOn: [[...where, "name"]],
      says: "has a backend without a port, but the API requires its name or number",
    };
  } else if (typeof port["number"] === "number" && !isPortNumber(port["number"])) {
    yield {
      path: [...where, "number"],
      says: `has a backend with port ${valueText(port["number"])}, but ports go from 1 to 65535`,
    };
  }
}
