import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** An amount that a container can set: `requests.cpu`, `limits.memory`. */
export type Amount = `${"limits" | "requests"}.${string}`;

/** What the objects of a deploy unit do with the resources of the containers beside them. */
export interface Capacity {
  /** The amounts that a LimitRange gives to containers of a namespace, `null` for objects that name none. */
  readonly defaults: ReadonlyMap<string | null, ReadonlySet<Amount>>;
  /** The amounts that a ResourceQuota demands of containers of a namespace, each with the first one that does. */
  readonly demands: ReadonlyMap<string | null, ReadonlyMap<Amount, Manifest>>;
  /** The kinds and names of workloads whose requests a VerticalPodAutoscaler sets. */
  readonly scaled: ReadonlySet<string>;
}

const known = new WeakMap<readonly Manifest[], Capacity>();

/** The capacity objects of a deploy unit. */
export function capacityOf(unit: readonly Manifest[]): Capacity {
  const found = known.get(unit) ?? readCapacity(unit);
  known.set(unit, found);
  return found;
}

function readCapacity(unit: readonly Manifest[]): Capacity {
  const defaults = new Map<string | null, Set<Amount>>();
  const demands = new Map<string | null, Map<Amount, Manifest>>();
  const scaled = new Set<string>();
  for (const manifest of unit) {
    const { group, kind, namespace } = manifest;
    if (group === "" && kind === "LimitRange") {
      const amounts = defaults.get(namespace) ?? new Set();
      for (const amount of defaultAmounts(manifest)) amounts.add(amount);
      defaults.set(namespace, amounts);
    } else if (group === "" && kind === "ResourceQuota") {
      const amounts = demands.get(namespace) ?? new Map<Amount, Manifest>();
      for (const amount of demandedAmounts(manifest)) if (!amounts.has(amount)) amounts.set(amount, manifest);
      demands.set(namespace, amounts);
    } else if (group === "autoscaling.k8s.io" && kind === "VerticalPodAutoscaler") {
      const target = scaledWorkload(manifest);
      if (target !== null) scaled.add(target);
    }
  }
  return { defaults, demands, scaled };
}

/**
 * What a LimitRange gives to containers: its defaults and what the API derives from its maximum and minimum
 * (SetDefaults_LimitRangeItem of pkg/apis/core/v1; mergeContainerResources of plugin/pkg/admission/limitranger).
 */
function* defaultAmounts({ value }: Manifest): Iterable<Amount> {
  for (const item of objectsOf(valueAt(value, ["spec", "limits"]))) {
    if (item["type"] !== "Container") continue;
    for (const key of ["default", "max"]) {
      for (const resource of keysOf(item[key])) {
        yield `limits.${resource}`;
        yield `requests.${resource}`;
      }
    }
    for (const key of ["defaultRequest", "min"]) {
      for (const resource of keysOf(item[key])) yield `requests.${resource}`;
    }
  }
}

/** What a ResourceQuota makes each container of its namespace set; nothing where it is for some of the pods only. */
function* demandedAmounts({ value }: Manifest): Iterable<Amount> {
  const spec = value["spec"];
  if (!isObject(spec) || spec["scopes"] != null || spec["scopeSelector"] != null) return;
  for (const key of keysOf(spec["hard"])) {
    if (isCompute(key)) yield `requests.${key}`;
    const [, list, resource = ""] = /^(limits|requests)\.(.+)$/.exec(key) ?? [];
    if (isCompute(resource)) yield list === "limits" ? `limits.${resource}` : `requests.${resource}`;
  }
}

/** The resources that the quota of pods demands (pkg/quota/v1/evaluator/core/pods.go: validationSet). */
function isCompute(resource: string): boolean {
  return resource === "cpu" || resource === "memory";
}

function scaledWorkload({ value }: Manifest): string | null {
  if (valueAt(value, ["spec", "updatePolicy", "updateMode"]) === "Off") return null;
  const target = valueAt(value, ["spec", "targetRef"]);
  return isObject(target) ? workloadKey(target["kind"], target["name"]) : null;
}

/** A workload as `Capacity.scaled` names it. */
export function workloadKey(kind: Json | undefined, name: Json | undefined): string {
  return JSON.stringify([kind ?? null, name ?? null]);
}

function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
