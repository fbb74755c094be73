import { isObject, type JsonObject, valueAt } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import type { PodTemplate } from "../../pod-template.ts";
import { inSpec, ownTemplate } from "./builtin.ts";
import { itemsAt, knownText, listAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/**
 * Settings of the host and of privileges that exclude each other: validateHostUsers, validatePodHostNetworkDeps,
 * validateShareProcessNamespace, ValidateSecurityContext (pkg/apis/core/validation).
 */
export function* hostSettingViolations(manifest: Manifest, range: VersionRange): Iterable<Violation> {
  const template = ownTemplate(manifest);
  if (template === null) return;
  yield* namespaceViolations(template, range);
  yield* profileViolations(template.spec["securityContext"], inSpec(template, "securityContext"), range);
  for (const { path, value, kind } of template.containers) {
    if (kind === "container" && template.spec["hostNetwork"] === true) yield* hostPortViolations(template, path, value);
    const security = value["securityContext"];
    yield* escalationViolations(security, [...path, "securityContext"]);
    yield* profileViolations(security, [...path, "securityContext"], range);
  }
}

function* namespaceViolations(template: PodTemplate, range: VersionRange): Iterable<Violation> {
  const { spec } = template;
  if (spec["hostPID"] === true && spec["shareProcessNamespace"] === true) {
    yield {
      path: inSpec(template, "shareProcessNamespace"),
      restsOn: [inSpec(template, "hostPID")],
      says: "sets both hostPID and shareProcessNamespace to true",
      advice: "With hostPID, the containers see each other's processes anyway: remove one of the two.",
    };
  }
  if (spec["hostUsers"] !== false) return;
  // Since 1.35, a feature gate allows both together (UserNamespacesHostNetworkSupport).
  const refused = range.to.minor < 35 ? ["hostNetwork", "hostPID", "hostIPC"] : ["hostPID", "hostIPC"];
  // Before 1.33, hostUsers was dropped if its feature gate was off.
  if (range.from.minor < 33) return;
  for (const key of refused.filter((name) => spec[name] === true)) {
    yield {
      path: inSpec(template, key),
      restsOn: [inSpec(template, "hostUsers")],
      says: `sets ${key}: true and hostUsers: false, which can't be combined`,
    };
  }
}

function* hostPortViolations(template: PodTemplate, container: Path, value: JsonObject): Iterable<Violation> {
  for (const { path, value: port } of itemsAt(value, ["ports"])) {
    const { hostPort, containerPort } = port;
    if (typeof hostPort !== "number" || typeof containerPort !== "number") continue;
    if (hostPort === 0 || hostPort === containerPort) continue;
    yield {
      path: [...container, ...path, "hostPort"],
      restsOn: [[...container, ...path, "containerPort"], inSpec(template, "hostNetwork")],
      says: `maps hostPort ${valueText(hostPort)} to containerPort ${valueText(containerPort)}, but with hostNetwork both must be the same`,
    };
  }
}

function* escalationViolations(security: unknown, path: Path): Iterable<Violation> {
  if (!isObject(security) || security["allowPrivilegeEscalation"] !== false) return;
  const at = [...path, "allowPrivilegeEscalation"];
  const shared = { restsOn: [at], against: { path: at, what: "what it can't be combined with" } };
  const advice = "Remove allowPrivilegeEscalation, or the privileges if the container can do without them.";
  if (security["privileged"] === true) {
    const says = "sets privileged: true and allowPrivilegeEscalation: false, which can't be combined";
    yield { ...shared, path: [...path, "privileged"], says, advice };
  }
  if (!listAt(security, ["capabilities", "add"]).includes("CAP_SYS_ADMIN")) return;
  const says = "adds the capability CAP_SYS_ADMIN and sets allowPrivilegeEscalation: false, which can't be combined";
  yield { ...shared, path: [...path, "capabilities", "add"], says, advice };
}

function* profileViolations(security: unknown, path: Path, range: VersionRange): Iterable<Violation> {
  if (!isObject(security)) return;
  const fields = range.from.minor < 30 ? ["seccompProfile"] : ["seccompProfile", "appArmorProfile"];
  for (const field of fields) {
    const type = knownText(valueAt(security, [field, "type"]));
    const profile = valueAt(security, [field, "localhostProfile"]) ?? null;
    const at = [...path, field, "localhostProfile"];
    const restsOn = [[...path, field, "type"]];
    if (type === "Localhost" && profile === null) {
      yield { path: at, restsOn, says: `sets ${field} to the type Localhost without a localhostProfile` };
    } else if ((type === "RuntimeDefault" || type === "Unconfined") && profile !== null) {
      yield { path: at, restsOn, says: `sets a localhostProfile in ${field}, which only the type Localhost takes` };
    }
  }
}
