import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import type { Migration, RetiredVersion } from "../../../model/kubernetes/api/retired-versions.ts";
import { apiSchemas } from "../../../model/kubernetes/api/schemas.ts";
import { stringMap } from "../../../model/kubernetes/string-map.ts";
import type { Scope } from "../define-kubernetes.ts";
import { revealing, review, safe } from "../fixes.ts";

/** A fix that moves an object to the version that replaces its own, or what to do by hand. */
export function migration(
  object: Scope,
  retired: RetiredVersion,
  range: VersionRange,
): { readonly fix: FixProposal } | { readonly advice: string } {
  const { replacement, migration: kind } = retired;
  if (replacement === null) return { advice: withoutReplacement(object) };
  const { apiVersion, since } = replacement;
  if (!supportsFrom(range, since)) {
    return { advice: `Change it to ${apiVersion} once all your clusters have Kubernetes 1.${since} or later.` };
  }
  const edits = editsOf[kind](object);
  if (edits === null) {
    return { advice: adviceFor(object, apiVersion) };
  }
  const title = `Change apiVersion to ${apiVersion}`;
  const operations = [object.set(["apiVersion"], apiVersion), ...edits.operations];
  const checked = Object.hasOwn(apiSchemas.kinds, `${apiVersion}/${object.manifest.kind}`);
  const risk = edits.risk ?? (checked ? null : uncheckedRisk);
  // Rules see more in an object that the API knows than they saw before.
  return { fix: revealing(risk === null ? safe(title, ...operations) : review(title, risk, ...operations)) };
}

function withoutReplacement({ manifest: { kind } }: Scope): string {
  return kind === "PodSecurityPolicy"
    ? "Use Pod Security admission instead: labels of the namespace set the level that its pods must meet."
    : "No other version replaces it. Remove the object from the manifests.";
}

function adviceFor({ manifest: { kind } }: Scope, apiVersion: string): string {
  if (kind === "Endpoints") return `Use EndpointSlices of ${apiVersion} instead.`;
  return `Change it to ${apiVersion}, whose fields or defaults are different: see the Deprecated API Migration Guide.`;
}

const uncheckedRisk = "The fields were not checked against the new version.";

interface Edits {
  readonly operations: readonly YamlOperation[];
  readonly risk: string | null;
}

/** What a migration changes besides the version; null if that isn't known. */
const editsOf: Readonly<Record<Migration, (object: Scope) => Edits | null>> = {
  version: () => ({ operations: [], risk: null }),
  workload: workloadEdits,
  ingress: ingressEdits,
  budget: budgetEdits,
  metrics: metricsEdits,
  manual: () => null,
};

/** apps/v1 requires the selector that earlier versions took from the labels, and does not have `rollbackTo`. */
function workloadEdits(object: Scope): Edits | null {
  const { manifest, at, set, remove } = object;
  const labels = at("spec", "template", "metadata", "labels");
  const gone = ["rollbackTo", "templateGeneration"].filter((key) => at("spec", key) !== undefined);
  const operations = gone.map((key) => remove(["spec", key]));
  if ((at("spec", "selector") ?? null) === null) {
    // The editor can't add and remove keys of one map at once.
    if (gone.length > 0 || !isObject(labels) || Object.keys(stringMap(labels)).length !== Object.keys(labels).length)
      return null;
    if (Object.keys(labels).length === 0) return null;
    operations.push(set(["spec", "selector"], { matchLabels: labels }));
  }
  const risk =
    manifest.kind === "ReplicaSet"
      ? "The selector can't be changed in apps/v1."
      : "apps/v1 has other defaults, among them a rolling update, and its selector can't be changed later.";
  return { operations, risk };
}

/** policy/v1 takes an empty selector as all pods of the namespace, earlier versions as none. */
function budgetEdits({ at }: Scope): Edits {
  const selector = at("spec", "selector");
  const empty = isObject(selector) && Object.keys(selector).length === 0;
  return { operations: [], risk: empty ? "The empty selector then means all pods of the namespace, not none." : null };
}

/** autoscaling/v2 has one `target` instead of `targetAverageUtilization` and `targetAverageValue`. */
function metricsEdits({ at, set }: Scope): Edits | null {
  const metrics = at("spec", "metrics") ?? [];
  if (!Array.isArray(metrics)) return null;
  const renewed = (metrics as readonly Json[]).map(newMetric);
  if (renewed.includes(null)) return null;
  return { operations: renewed.length === 0 ? [] : [set(["spec", "metrics"], renewed)], risk: null };
}

function newMetric(metric: Json): JsonObject | null {
  if (!isObject(metric) || metric["type"] !== "Resource" || !isObject(metric["resource"])) return null;
  const { name, targetAverageUtilization: percentage, targetAverageValue: value, ...others } = metric["resource"];
  if (typeof name !== "string" || Object.keys(others).length > 0) return null;
  if (typeof percentage === "number" && value === undefined) {
    return { type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization: percentage } } };
  }
  if (percentage !== undefined || (typeof value !== "string" && typeof value !== "number")) return null;
  return { type: "Resource", resource: { name, target: { type: "AverageValue", averageValue: value } } };
}

/** networking.k8s.io/v1 names the port of a backend below `service`, and requires `pathType`. */
function ingressEdits(object: Scope): Edits | null {
  const rules = object.at("spec", "rules") ?? [];
  if ((object.at("spec", "backend") ?? null) !== null || !Array.isArray(rules)) return null;
  const operations: YamlOperation[] = [];
  for (const [index, rule] of (rules as readonly Json[]).entries()) {
    const http = isObject(rule) ? (rule["http"] ?? null) : null;
    if (http === null) continue;
    const paths = isObject(http) && Array.isArray(http["paths"]) ? (http["paths"] as readonly Json[]).map(newPath) : [];
    if (paths.length === 0 || paths.includes(null)) return null;
    operations.push(object.set(["spec", "rules", index, "http", "paths"], paths));
  }
  return { operations, risk: null };
}

function newPath(path: Json): JsonObject | null {
  if (!isObject(path) || !isObject(path["backend"])) return null;
  const { backend, pathType = "ImplementationSpecific", ...rest } = path;
  const { serviceName, servicePort, ...others } = backend;
  if (typeof serviceName !== "string" || Object.keys(others).length > 0) return null;
  const port = typeof servicePort === "string" && /^\d+$/.test(servicePort) ? Number(servicePort) : servicePort;
  if (typeof port !== "string" && typeof port !== "number") return null;
  const key = typeof port === "number" ? "number" : "name";
  return { ...rest, pathType, backend: { service: { name: serviceName, port: { [key]: port } } } };
}
