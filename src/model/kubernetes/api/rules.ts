import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import { formatPath } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import type { Manifest } from "../manifest.ts";
import type { Container, PodTemplate } from "../pod-template.ts";
import { spreadViolations } from "./spread-rules.ts";

/**
 * What API validation rejects in an object although its schema allows it: the parts of Kubernetes'
 * pkg/apis/core/validation (and of Knative's admission) that fixes may affect. One sentence each.
 */
export function validationViolations(manifest: Manifest, range: VersionRange): readonly string[] {
  const isService = manifest.group === "" && manifest.kind === "Service";
  const ofService = isService ? [...serviceViolations(manifest.value, range)] : [];
  const { podTemplate } = manifest;
  if (podTemplate === null) return ofService;
  return [
    ...ofService,
    ...podTemplate.containers.flatMap((container) => [...containerViolations(container)]),
    ...podSecurityViolations(podTemplate),
    ...spreadViolations(podTemplate),
    ...(podTemplate.schema === "restricted" ? knativeViolations(podTemplate) : []),
  ];
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

/** validateSecurityContext: no_new_privs can't be guaranteed for a container that has every privilege anyway. */
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

/** validateWindows. */
const windowsForbids = {
  pod: [
    "appArmorProfile",
    "fsGroup",
    "fsGroupChangePolicy",
    "runAsGroup",
    "runAsUser",
    "seLinuxOptions",
    "seccompProfile",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "sysctls",
  ],
  container: [
    "allowPrivilegeEscalation",
    "appArmorProfile",
    "capabilities",
    "privileged",
    "procMount",
    "readOnlyRootFilesystem",
    "runAsGroup",
    "runAsUser",
    "seLinuxOptions",
    "seccompProfile",
  ],
} as const;

function* podSecurityViolations({ spec, specPath, containers, windows }: PodTemplate): Iterable<string> {
  const security = spec["securityContext"];
  const where = formatPath([...specPath, "securityContext"]);
  if (isObject(security)) {
    yield* idViolations(security, where);
    const policy = security["fsGroupChangePolicy"];
    if (policy != null && policy !== "Always" && policy !== "OnRootMismatch") {
      yield `${where}.fsGroupChangePolicy must be Always or OnRootMismatch`;
    }
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
  for (const key of ["runAsUser", "runAsGroup", "fsGroup", "supplementalGroups"]) {
    const ids = [security[key] ?? []].flat() as readonly Json[];
    const fits = ids.every((id) => Number.isInteger(id) && Number(id) >= 0 && Number(id) <= 2147483647);
    if (!fits) yield `${where}.${key} must be from 0 to 2147483647`;
  }
}

/** The pod fields that Knative Serving rejects unless an operator enables them (config-features). */
function* knativeViolations({ spec, specPath }: PodTemplate): Iterable<string> {
  for (const key of ["affinity", "nodeSelector", "securityContext", "tolerations", "topologySpreadConstraints"]) {
    if (spec[key] != null) yield `${formatPath([...specPath, key])} is refused by Knative's defaults`;
  }
}
