import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import { formatPath } from "../../core/path.ts";
import type { VersionRange } from "../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import type { Container, PodTemplate } from "../pod-template.ts";

/**
 * What API validation refuses in an object although its schema allows it: the parts of Kubernetes'
 * pkg/apis/core/validation (and of Knative's admission) that the fixes come near. One sentence each.
 */
export function validationViolations(manifest: Manifest, range: VersionRange): readonly string[] {
  const violations: string[] = [];
  if (manifest.group === "" && manifest.kind === "Service")
    violations.push(...serviceViolations(manifest.value, range));
  const { podTemplate } = manifest;
  if (podTemplate === null) return violations;
  for (const container of podTemplate.containers) violations.push(...containerViolations(container));
  violations.push(...podSecurityViolations(podTemplate), ...spreadViolations(podTemplate));
  if (podTemplate.schema === "restricted") violations.push(...knativeViolations(podTemplate));
  return violations;
}

function* serviceViolations(value: JsonObject, range: VersionRange): Iterable<string> {
  const policy = valueAt(value, ["spec", "internalTrafficPolicy"]);
  if (policy != null && policy !== "Cluster" && policy !== "Local") {
    yield "spec.internalTrafficPolicy must be Cluster or Local";
  }
  const distribution = valueAt(value, ["spec", "trafficDistribution"]);
  if (distribution == null || distribution === "PreferClose") return;
  const known = distribution === "PreferSameZone" || distribution === "PreferSameNode";
  if (!known || range.from.minor < 34) yield "spec.trafficDistribution has a value that a version in range refuses";
}

/** validateSecurityContext: no_new_privs can't be promised to a container that has every privilege anyway. */
function* containerViolations({ value, path }: Container): Iterable<string> {
  const security = value["securityContext"];
  if (!isObject(security)) return;
  const where = formatPath([...path, "securityContext"]);
  if (security["allowPrivilegeEscalation"] === false) {
    if (security["privileged"] === true) yield `${where}: privileged excludes allowPrivilegeEscalation: false`;
    const added = valueAt(security, ["capabilities", "add"]);
    if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) {
      yield `${where}: CAP_SYS_ADMIN excludes allowPrivilegeEscalation: false`;
    }
  }
  yield* idViolations(security, where);
}

const windowsForbids = {
  pod: ["fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsUser", "seLinuxOptions", "seccompProfile", "sysctls"],
  container: ["allowPrivilegeEscalation", "capabilities", "privileged", "runAsGroup", "runAsUser", "seccompProfile"],
} as const;

function* podSecurityViolations({ spec, specPath, containers, windows }: PodTemplate): Iterable<string> {
  const security = spec["securityContext"];
  const where = formatPath([...specPath, "securityContext"]);
  if (isObject(security)) {
    yield* idViolations(security, where);
    if (windows) yield* forbidden(security, windowsForbids.pod, where);
    const sysctls = security["sysctls"];
    if (spec["hostNetwork"] === true && Array.isArray(sysctls)) {
      const ofNetwork = sysctls.some((item: Json) => {
        const name = valueAt(item, ["name"]);
        return typeof name === "string" && name.startsWith("net.");
      });
      if (ofNetwork) yield `${where}: net.* sysctls are refused with hostNetwork`;
    }
  }
  if (!windows) return;
  for (const { value, path } of containers) {
    const own = value["securityContext"];
    if (isObject(own)) yield* forbidden(own, windowsForbids.container, formatPath([...path, "securityContext"]));
  }
}

function* forbidden(security: JsonObject, keys: readonly string[], where: string): Iterable<string> {
  for (const key of keys) if (security[key] != null) yield `${where}.${key} is refused on Windows`;
}

/** IsValidUserID, IsValidGroupID: 0 to 2147483647. */
function* idViolations(security: JsonObject, where: string): Iterable<string> {
  for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
    const id = security[key];
    if (id != null && !(Number.isInteger(id) && Number(id) >= 0 && Number(id) <= 2147483647)) {
      yield `${where}.${key} must be from 0 to 2147483647`;
    }
  }
}

/** validateTopologySpreadConstraints. */
function* spreadViolations({ spec, specPath }: PodTemplate): Iterable<string> {
  const constraints = spec["topologySpreadConstraints"];
  if (!Array.isArray(constraints)) return;
  const pairs = new Set<string>();
  for (const [index, constraint] of (constraints as readonly Json[]).entries()) {
    if (!isObject(constraint)) continue;
    const where = formatPath([...specPath, "topologySpreadConstraints", index]);
    const { maxSkew, topologyKey, whenUnsatisfiable, minDomains, labelSelector, matchLabelKeys } = constraint;
    if (!(Number(maxSkew) > 0)) yield `${where}.maxSkew must be greater than 0`;
    if (typeof topologyKey !== "string" || topologyKey === "") yield `${where}.topologyKey is required`;
    const hard = whenUnsatisfiable === "DoNotSchedule";
    if (!hard && whenUnsatisfiable !== "ScheduleAnyway") yield `${where}.whenUnsatisfiable has an unknown value`;
    if (minDomains != null && (!hard || !(Number(minDomains) > 0))) yield `${where}.minDomains needs DoNotSchedule`;
    const pair = JSON.stringify([topologyKey, whenUnsatisfiable]);
    if (pairs.has(pair)) yield `${where} repeats topologyKey and whenUnsatisfiable of another constraint`;
    pairs.add(pair);
    yield* policyViolations(constraint, where);
    if (Array.isArray(matchLabelKeys)) yield* matchLabelKeyViolations(matchLabelKeys, labelSelector, where);
  }
}

function* policyViolations(constraint: JsonObject, where: string): Iterable<string> {
  for (const key of ["nodeAffinityPolicy", "nodeTaintsPolicy"]) {
    const policy = constraint[key];
    if (policy != null && policy !== "Honor" && policy !== "Ignore") yield `${where}.${key} must be Honor or Ignore`;
  }
}

function* matchLabelKeyViolations(keys: readonly Json[], selector: Json | undefined, where: string): Iterable<string> {
  if (!isObject(selector)) return yield `${where}.matchLabelKeys needs a labelSelector`;
  const matchLabels = selector["matchLabels"];
  for (const key of keys) {
    if (isObject(matchLabels) && typeof key === "string" && Object.hasOwn(matchLabels, key)) {
      yield `${where}.matchLabelKeys repeats a key of the labelSelector`;
    }
  }
}

/** Knative Serving refuses these pod fields unless an operator switches them on (config-features). */
function* knativeViolations({ spec, specPath }: PodTemplate): Iterable<string> {
  for (const key of ["affinity", "nodeSelector", "securityContext", "tolerations", "topologySpreadConstraints"]) {
    if (spec[key] != null) yield `${formatPath([...specPath, key])} is refused by Knative's defaults`;
  }
}
