import { type Json, valueAt } from "../../core/json.ts";
import { sameJson } from "../../core/same-json.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";
import type { Replicas } from "./workspace.ts";

/** How many pods a workload has at least: as its autoscaler says, else as it says itself, else the API's default of 1. */
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

/** The workloads of a list that an object scales, if it is an autoscaler, and perhaps others of that name. */
export function scaledBy(manifest: Manifest, unit: ObjectList): readonly Manifest[] {
  return unit.having(asTarget, ...scaled(manifest));
}

/** True where two states of an object say the same of numbers of pods: of its own, or of those of what it scales. */
export function scalesAlike(before: Manifest, now: Manifest): boolean {
  return ["replicas", "minReplicas", "minReplicaCount", "scaleTargetRef"].every((key) => {
    return sameJson(valueAt(before.value, ["spec", key]), valueAt(now.value, ["spec", key]));
  });
}

/** The kind and name of what an autoscaler scales. */
const scaled: Facts = remembered((manifest) => {
  const { kind, name } = targetOf(manifest);
  return isAutoscaler(manifest) && typeof kind === "string" && typeof name === "string" ? [`${kind}/${name}`] : [];
});

/** What an autoscaler calls a workload. */
const asTarget: Facts = remembered(({ podTemplate, kind, name }) => {
  return podTemplate === null || name === null ? [] : [`${kind}/${name}`];
});

/** True for what sets the number of pods of other objects. */
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

/** Undefined where the object does not scale the workload. KEDA scales to 0 unless told otherwise, the HPA to 1. */
function autoscalerMinimum(manifest: Manifest, workload: Manifest): number | null | undefined {
  const keda = isScaledObject(manifest);
  const { kind, name } = targetOf(manifest);
  if (name !== workload.name || workload.name === null || kind !== workload.kind) return undefined;
  const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
  if (apart) return undefined;
  const minimum = valueAt(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
  return typeof minimum === "number" ? minimum : null;
}
