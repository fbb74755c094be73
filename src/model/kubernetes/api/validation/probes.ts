import { enumerate } from "../../../../core/enumerate.ts";
import { isObject, type JsonObject } from "../../../../core/json.ts";
import { numberText } from "../../../../core/number-text.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import type { Container } from "../../pod-template.ts";
import { ownTemplate } from "./builtin.ts";
import { isPortName, isPortNumber, portNameInWords } from "./grammar.ts";
import { inQuotes, itemsAt, knownText, mapAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** The probes that a container can have. */
export const probeFields = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

const hookNames = ["postStart", "preStop"] as const;

const checks = ["exec", "httpGet", "tcpSocket", "grpc"] as const;
const actions = ["exec", "httpGet", "tcpSocket", "sleep"] as const;

/**
 * Probes and hooks of containers: validateProbe, validateHandler, validateInitContainers (pkg/apis/core/validation).
 */
export function* probeViolations(manifest: Manifest): Iterable<Violation> {
  for (const container of ownTemplate(manifest)?.containers ?? []) {
    if (container.kind === "init") yield* initViolations(container);
    else yield* ofContainer(container);
  }
}

function* initViolations({ path, value }: Container): Iterable<Violation> {
  for (const key of ["lifecycle", ...probeFields]) {
    if (!isObject(value[key])) continue;
    yield {
      path: [...path, key],
      restsOn: [[...path, "restartPolicy"]],
      says: `has a ${key}, which the API accepts for an init container only with restartPolicy: Always`,
      advice: `Remove ${key}, or set restartPolicy: Always if the container is to keep running as a sidecar.`,
    };
  }
}

function* ofContainer({ path, value }: Container): Iterable<Violation> {
  for (const name of probeFields) {
    const probe = value[name];
    if (!isObject(probe)) continue;
    const at = [...path, name];
    yield* handlerViolations(probe, at, checks, name);
    yield* thresholdViolations(probe, at, name);
    yield* gracePeriodViolations(probe, at, name);
  }
  for (const name of hookNames) {
    const hook = mapAt(value, ["lifecycle"])[name];
    if (isObject(hook)) yield* handlerViolations(hook, [...path, "lifecycle", name], actions, `${name} hook`);
  }
}

function* handlerViolations(
  owner: JsonObject,
  path: Path,
  kinds: readonly string[],
  what: string,
): Iterable<Violation> {
  const used = kinds.filter((key) => owner[key] != null);
  const unread = Object.keys(owner).some((key) => !kinds.includes(key) && isObject(owner[key]));
  if (used.length === 0 && !unread) {
    yield { path, says: `has a ${what} without any of ${enumerate(kinds, "or")}` };
  }
  if (used.length > 1) {
    const [first = "", second = ""] = used;
    yield {
      path: [...path, second],
      restsOn: [[...path, first]],
      says: `has a ${what} with ${used.join(" and ")}, but the API accepts only one of them`,
    };
  }
  for (const key of used) {
    if (key !== "httpGet" && key !== "tcpSocket") continue;
    const port = mapAt(owner, [key])["port"];
    yield* portReferenceViolations(port, [...path, key, "port"], `${what.split(" ")[0]}.${key}.port`);
  }
}

/** A port given by its number or name, as in probes and Services: ValidatePortNumOrName. */
export function* portReferenceViolations(port: unknown, path: Path, field: string): Iterable<Violation> {
  if (typeof port === "number") {
    if (Number.isInteger(port) && !isPortNumber(port)) {
      yield { path, says: `sets ${field} to ${numberText(port)}, but ports go from 1 to 65535` };
    }
    return;
  }
  if (typeof port !== "string" || port === "") return;
  const name = knownText(port);
  if (name === null || isPortName(name)) return;
  if (/^[1-9]\d{0,4}$/.test(name) && isPortNumber(Number(name))) {
    yield {
      path,
      says: `sets ${field} to the string ${inQuotes(name)}, which the API takes for the name of a port and rejects`,
      repair: { title: `Remove the quotes around ${name}`, steps: [{ kind: "set", path, value: Number(name) }] },
    };
    return;
  }
  yield {
    path,
    says: `sets ${field} to ${inQuotes(name)}, which is not a valid name for a port`,
    advice: `A name of a port has ${portNameInWords}.`,
  };
}

function* thresholdViolations(probe: JsonObject, path: Path, name: string): Iterable<Violation> {
  const { successThreshold } = probe;
  if (name === "readinessProbe" || typeof successThreshold !== "number") return;
  if (successThreshold === 0 || successThreshold === 1) return;
  const at = [...path, "successThreshold"];
  yield {
    path: at,
    says: `has a ${name} with successThreshold: ${valueText(successThreshold)}, but the API accepts only 1 there`,
    repair: { title: "Remove successThreshold", steps: [{ kind: "remove", path: at }] },
  };
}

function* gracePeriodViolations(probe: JsonObject, path: Path, name: string): Iterable<Violation> {
  const { terminationGracePeriodSeconds } = probe;
  if (typeof terminationGracePeriodSeconds !== "number") return;
  const at = [...path, "terminationGracePeriodSeconds"];
  if (name === "readinessProbe") {
    yield {
      path: at,
      says: "has a readinessProbe with terminationGracePeriodSeconds, which the API rejects: it never ends the container",
      repair: { title: "Remove terminationGracePeriodSeconds", steps: [{ kind: "remove", path: at }] },
    };
  } else if (terminationGracePeriodSeconds <= 0) {
    yield {
      path: at,
      says: `has a ${name} with terminationGracePeriodSeconds: ${valueText(terminationGracePeriodSeconds)}, but the API accepts only values above 0`,
    };
  }
}

/**
 * Probes and hooks that name a port which their container does not declare: the API accepts them, but they never
 * succeed.
 */
export function* unknownProbePorts(manifest: Manifest): Iterable<Violation> {
  for (const { path, value, kind } of ownTemplate(manifest)?.containers ?? []) {
    if (kind === "init") continue;
    const ports = itemsAt(value, ["ports"]);
    const names = ports.map((port) => port.value["name"]);
    if (names.some((name) => typeof name === "string" && knownText(name) === null)) continue;
    for (const place of namedPortPlaces(value)) {
      const name = knownText(mapAt(value, place)["port"]);
      if (name === null || !isPortName(name) || names.includes(name)) continue;
      yield unknownPort(name, { path, place, ports: ports.map((port) => port.value) });
    }
  }
}

const portPlaces = [...probeFields.map((name) => [name]), ...hookNames.map((name) => ["lifecycle", name])].flatMap(
  (owner) => [
    [...owner, "httpGet"],
    [...owner, "tcpSocket"],
  ],
);

function namedPortPlaces(container: JsonObject): readonly (readonly string[])[] {
  return portPlaces.filter((place) => typeof mapAt(container, place)["port"] === "string");
}

interface Use {
  readonly path: Path;
  readonly place: readonly string[];
  readonly ports: readonly JsonObject[];
}

function unknownPort(name: string, { path, place, ports }: Use): Violation {
  const at = [...path, ...place, "port"];
  const what = place[0] === "lifecycle" ? `${place[1]} hook` : valueText(place[0]);
  const violation = {
    path: at,
    restsOn: [[...path, "ports"]],
    says: `has a ${what} on the port ${inQuotes(name)}, which the container does not declare`,
  };
  const [only, another] = ports;
  const meant =
    only === undefined || another !== undefined ? null : knownText(only["name"]) || (only["containerPort"] ?? null);
  if (meant === null || (typeof meant !== "string" && typeof meant !== "number")) {
    return { ...violation, advice: "Name one of the container's ports like this, or use a number here." };
  }
  return {
    ...violation,
    repair: {
      title: `Set port to ${meant}`,
      risk: `It is the only port that the container declares; check that it is the one that is meant by ${inQuotes(name)}.`,
      steps: [{ kind: "set", path: at, value: meant }],
    },
  };
}
