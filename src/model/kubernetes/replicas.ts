import { valueAt } from "../../core/json.ts";
import type { Manifest } from "./manifest.ts";
import type { Replicas } from "./workspace.ts";

/** How many pods a workload has at least: as its autoscaler says, else as it says itself, else the API's default of 1. */
export function replicasOf(workload: Manifest, autoscalers: readonly Manifest[]): Replicas {
  for (const manifest of autoscalers) {
    const minimum = autoscalerMinimum(manifest, workload);
    if (minimum !== undefined) return { minimum, source: manifest };
  }
  const replicas = valueAt(workload.value, ["spec", "replicas"]);
  if (replicas === undefined || replicas === null) return { minimum: 1, source: workload };
  return { minimum: typeof replicas === "number" ? replicas : null, source: workload };
}

/** True for an object that sets how many pods another one has. */
export function isAutoscaler({ group, kind }: Manifest): boolean {
  return (group === "autoscaling" && kind === "HorizontalPodAutoscaler") || isScaledObject({ group, kind });
}

function isScaledObject({ group, kind }: Pick<Manifest, "group" | "kind">): boolean {
  return group === "keda.sh" && kind === "ScaledObject";
}

/** Undefined where the object does not scale the workload. KEDA scales to 0 unless told otherwise, the HPA to 1. */
function autoscalerMinimum(manifest: Manifest, workload: Manifest): number | null | undefined {
  const keda = isScaledObject(manifest);
  const target = valueAt(manifest.value, ["spec", "scaleTargetRef"]);
  const kind = valueAt(target, ["kind"]) ?? (keda ? "Deployment" : undefined);
  if (valueAt(target, ["name"]) !== workload.name || workload.name === null || kind !== workload.kind) return undefined;
  const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
  if (apart) return undefined;
  const minimum = valueAt(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
  return typeof minimum === "number" ? minimum : null;
}
