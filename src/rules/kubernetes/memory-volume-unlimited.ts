import { type Json, valueAt } from "../../core/json.ts";
import { valueText } from "../../model/kubernetes/api/validation/read.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";
import { type PodScope, podRule } from "../lib/define-kubernetes.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { isGiven } from "../lib/resources/capacity-objects.ts";
import { areResourcesOpen, setsAmount } from "../lib/resources/lacking.ts";

/** Files in memory are limited, by their volume or by the memory of the containers. */
export const memoryVolumeUnlimited: KubernetesRule = podRule({
  id: "memory-volume-unlimited",
  summary: "A volume in memory has no size limit, and nothing limits the memory of the pod.",
  why: "Files in such a volume use the node's memory. Without a limit, a pod can fill it until other pods are killed.",
  severity: "info",
  category: "reliability",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"],
  *check(pod, { workspace }) {
    const { manifest, subject, at } = pod;
    const list = at("volumes");
    if (!Array.isArray(list) || isPassing(manifest)) return;
    for (const [index, volume] of list.entries()) {
      const inMemory = valueAt(volume, ["emptyDir", "medium"]) === "Memory";
      if (!inMemory || valueAt(volume, ["emptyDir", "sizeLimit"]) != null) continue;
      const name = valueAt(volume, ["name"]);
      if (isGiven(manifest, "limits.memory", workspace) || !isUnlimited(pod, name, workspace)) continue;
      yield {
        at: ["volumes", index, "emptyDir", "sizeLimit"],
        message: `${subject} has the volume "${valueText(name)}" in memory without a sizeLimit, and a container that uses it has no memory limit.`,
        advice: "Set sizeLimit to the most that the files may take, and limit the memory of the containers.",
      };
    }
  },
});

/** Whether a container without a memory limit mounts the volume. */
function isUnlimited({ containers }: PodScope, volume: Json | undefined, workspace: Workspace): boolean {
  return containers.some((scope) => {
    const mounts = objectsOf(scope.at("volumeMounts"));
    if (!mounts.some(({ name }) => name === volume)) return false;
    return !setsAmount(scope, "limits.memory") && !areResourcesOpen(scope, workspace);
  });
}
