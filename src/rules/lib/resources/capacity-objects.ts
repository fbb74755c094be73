import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** An amount that a container can set: `requests.cpu`, `limits.memory`. */
export type Amount = `${"limits" | "requests"}.${string}`;

/** The amounts that a ResourceQuota can require, in the order in which they are reported. */
const demandable: readonly Amount[] = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

const anyNamespace = "*";

const givenAmounts: Facts = remembered((manifest) => {
  if (manifest.group !== "" || manifest.kind !== "LimitRange") return [];
  return [...defaultAmounts(manifest)].flatMap((amount) => [
    amountKey(manifest.namespace, amount),
    amountKey(anyNamespace, amount),
  ]);
});

const demandedAmounts: Facts = remembered((manifest) => {
  if (manifest.group !== "" || manifest.kind !== "ResourceQuota") return [];
  return [...quotaAmounts(manifest)].map((amount) => amountKey(manifest.namespace, amount));
});

const scaledWorkloads: Facts = remembered(({ group, kind, value }) => {
  if (group !== "autoscaling.k8s.io" || kind !== "VerticalPodAutoscaler") return [];
  if (valueAt(value, ["spec", "updatePolicy", "updateMode"]) === "Off") return [];
  const target = valueAt(value, ["spec", "targetRef"]);
  return isObject(target) ? [workloadKey(target["kind"], target["name"])] : [];
});

/** Whether a LimitRange of the unit sets a default for an amount that containers of an object lack. */
export function isGiven(manifest: Manifest, amount: Amount, workspace: Workspace): boolean {
  const { namespace } = manifest;
  // An object without a namespace may be meant for the same one.
  const places = namespace === null ? [anyNamespace] : [namespace, null];
  const keys = places.map((place) => amountKey(place, amount));
  return workspace.having(manifest, givenAmounts, ...keys).length > 0;
}

/**
 * The amounts that ResourceQuotas in an object's namespace require of each container, each with the first quota that
 * does.
 */
export function demandsOn(manifest: Manifest, workspace: Workspace): ReadonlyMap<Amount, Manifest> {
  const demands = demandable.flatMap((amount) => {
    const [quota] = workspace.having(manifest, demandedAmounts, amountKey(manifest.namespace, amount));
    return quota === undefined ? [] : [[amount, quota] as const];
  });
  return new Map(demands);
}

/** Whether a VerticalPodAutoscaler of the unit sets the requests of a workload. */
export function isVerticallyScaled(manifest: Manifest, workspace: Workspace): boolean {
  return workspace.having(manifest, scaledWorkloads, workloadKey(manifest.kind, manifest.name)).length > 0;
}

/**
 * The amounts that a LimitRange sets for containers: its defaults, and what the API derives from its maximum and
 * minimum (SetDefaults_LimitRangeItem of pkg/apis/core/v1; mergeContainerResources of
 * plugin/pkg/admission/limitranger).
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

/**
 * The amounts that a ResourceQuota requires of each container in its namespace (pkg/quota/v1/evaluator/core/pods.go:
 * validationSet). None if it only applies to some of the pods.
 */
function* quotaAmounts({ value }: Manifest): Iterable<Amount> {
  const spec = value["spec"];
  if (!isObject(spec) || spec["scopes"] != null || spec["scopeSelector"] != null) return;
  for (const key of keysOf(spec["hard"])) {
    const amount = key === "cpu" || key === "memory" ? `requests.${key}` : key;
    yield* demandable.filter((demanded) => demanded === amount);
  }
}

function workloadKey(kind: Json | undefined, name: Json | undefined): string {
  return JSON.stringify([kind ?? null, name ?? null]);
}

function amountKey(namespace: string | null, amount: Amount): string {
  return JSON.stringify([namespace, amount]);
}

function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
