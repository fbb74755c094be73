import { indexedObjects } from "../../../core/indexed.ts";
import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";
import type { UnitIndex } from "../../../model/kubernetes/unit-index.ts";

/** A resource whose usage an autoscaler compares with the requests of the pods. */
export interface UtilizationMetric {
  readonly resource: string;
  /** The container whose usage counts; null for the whole pod. */
  readonly container: string | null;
  /** The path from the root of the autoscaler. */
  readonly path: Path;
}

/** The metrics of a HorizontalPodAutoscaler that are percentages of the requests. */
export function utilizationMetrics({ version, value }: Manifest): readonly UtilizationMetric[] {
  if (version === "v1") {
    const path = ["spec", "targetCPUUtilizationPercentage"];
    return typeof valueAt(value, path) === "number" ? [{ resource: "cpu", container: null, path }] : [];
  }
  return indexedObjects(valueAt(value, ["spec", "metrics"])).flatMap(([index, metric]) => {
    const key = metric["type"] === "ContainerResource" ? "containerResource" : "resource";
    const source = metric[key];
    if (!isObject(source) || typeof source["name"] !== "string") return [];
    if (valueAt(source, ["target", "type"]) !== "Utilization") return [];
    const { name: resource, container } = source;
    return [
      { resource, container: typeof container === "string" ? container : null, path: ["spec", "metrics", index, key] },
    ];
  });
}

/** The containers of a workload that count for a metric, but have neither a request nor a limit for its resource. */
export function withoutRequest(
  { podTemplate }: Manifest,
  { resource, container }: UtilizationMetric,
): readonly Container[] {
  if (podTemplate === null || hasAmount(podTemplate.spec, resource)) return [];
  return podTemplate.containers.filter(({ kind, name, value }) => {
    return kind !== "init" && (container === null || container === name) && !hasAmount(value, resource);
  });
}

function hasAmount(value: Json, resource: string): boolean {
  return ["requests", "limits"].some((key) => (valueAt(value, ["resources", key, resource]) ?? null) !== null);
}

/** Whether a LimitRange of the namespace sets a default request for containers without one. */
export function isRequestedByDefault({ namespace }: Manifest, resource: string, index: UnitIndex): boolean {
  return index
    .ofKind({ group: "", kind: "LimitRange", namespace })
    .slice(0, 100)
    .some(({ value }) => {
      return indexedObjects(valueAt(value, ["spec", "limits"])).some(([, limit]) => {
        return ["default", "defaultRequest"].some((key) => (valueAt(limit, [key, resource]) ?? null) !== null);
      });
    });
}
