import { type Json, valueAt } from "../../core/json.ts";
import { sameJson } from "../../core/same-json.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";
import type { Replicas } from "./workspace.ts";

/** The least number of pods of a workload: from its autoscaler, else from itself, else the API's default of 1. */
export function replicasOf(workload: Manifest, unit: ObjectList): Replicas {
  const autoscalers = workload.name === null ? [] : unit.having(scaled, `${workload.kind}/${workload.name}`);
  for (const manifest of autoscalers) {
    const minimum = autoscalerMinimum(manifest, workload);
    if (minimum !== undefined) return { minimum, source: manifest };
  }
  const replicas = valueAt(workload.value, ["spec", "replicas"]);
  if (replicas === undefined || replicas === null) return { minimum: 1, source: workload };
  return { minimum: typeof replicas === "number" ? replicas : null, source: workload };
}

/** The workloads in a list that an object scales, if it is an autoscaler. May include others with the same name. */
export function scaledBy(manifest: Manifest, unit: ObjectList): readonly Manifest[] {
  return unit.having(asTarget, ...scaled(manifest));
}

/** Whether two states of an object set the same numbers of pods, of their own or of what they scale. */
export function scalesAlike(before: Manifest, now: Manifest): boolean {
  return ["replicas", "minReplicas", "minReplicaCount", "scaleTargetRef"].every((key) => {
    return sameJson(valueAt(before.value, ["spec", key]), valueAt(now.value, ["spec", key]));
  });
}

/** The kind and name of an autoscaler's target. */
const scaled: Facts = remembered((manifest) => {
  const { kind, name } = targetOf(manifest);
  return isAutoscaler(manifest) && typeof kind === "string" && typeof name === "string" ? [`${kind}/${name}`] : [];
});

/** A workload's kind and name, as an autoscaler refers to it. */
const asTarget: Facts = remembered(({ podTemplate, kind, name }) => {
  return podTemplate === null || name === null ? [] : [`${kind}/${name}`];
});

/** Whether an object sets the number of pods of other objects. */
export function isAutoscaler({ group, kind }: Manifest): boolean {
  return (group === "autoscaling" && kind === "HorizontalPodAutoscaler") || isScaledObject({ group, kind });
}

function targetOf(manifest: Manifest): { readonly kind: Json | undefined; readonly name: Json | undefined } {
  const target = valueAt(manifest.value, ["spec", "scaleTargetRef"]);
  const kind = valueAt(target, ["kind"]) ?? (isScaledObject(manifest) ? "Deployment" : undefined);
  return { kind, name: valueAt(target, ["name"]) };
}

function isScaledObject({ group, kind }: Pick<Manifest, "group" | "kind">): boolean {
  return group === "keda.sh" && kind === "ScaledObject";
}

/**
 * The minimum that an autoscaler sets for a workload; undefined if it doesn't scale it. The default is 0 for KEDA, 1
 * for the HPA.
 */
function autoscalerMinimum(manifest: Manifest, workload: Manifest): number | null | undefined {
  const keda = isScaledObject(manifest);
  const { kind, name } = targetOf(manifest);
  if (name !== workload.name || workload.name === null || kind !== workload.kind) return undefined;
  const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
  if (apart) return undefined;
  const minimum = valueAt(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
  return typeof minimum === "number" ? minimum : null;
}
