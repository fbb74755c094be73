import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { runsAlike } from "../../../model/kubernetes/relates-alike.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { isBoundToZone } from "./placement.ts";
import { isDaemonSet } from "./service.ts";

/** Kinds of workloads whose pods are not interchangeable servers. */
const unlike = new Set(["CronJob", "Job", "Pod", "StatefulSet"]);

/**
 * The minimum number of pods behind a Service. Null if it is unknown, if the pods are not interchangeable servers, or
 * if they are bound to a node or zone.
 */
export function fewestServers(service: Manifest, workspace: Workspace): number | null {
  const backends = workspace.workloadsOf(service);
  if (!backends.complete) return null;
  // If several versions run side by side, each gets its share of the traffic through its pods, wherever they are.
  if (!areVersionsAlike(backends.items)) return null;
  let pods = 0;
  for (const workload of backends.items) {
    if (isDaemonSet(workload) || unlike.has(workload.kind)) return null;
    if (workload.podTemplate !== null && isBoundToZone(workload.podTemplate)) return null;
    const { minimum, source } = workspace.replicasOf(workload);
    if (minimum === null || (source === workload && workspace.patched(workload, ["spec", "replicas"]))) return null;
    pods += minimum;
  }
  return pods;
}

function areVersionsAlike([first, ...others]: readonly Manifest[]): boolean {
  return others.every(({ podTemplate }) => runsAlike(first?.podTemplate ?? null, podTemplate));
}
