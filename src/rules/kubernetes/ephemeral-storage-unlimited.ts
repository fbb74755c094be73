import { containerRule } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { isGiven } from "../lib/resources/capacity-objects.ts";
import { areResourcesOpen, setsAmount } from "../lib/resources/lacking.ts";

/** A container limits what it writes to the disk of its node. */
export const ephemeralStorageUnlimited: KubernetesRule = containerRule({
  id: "ephemeral-storage-unlimited",
  summary: "A container does not limit how much it writes to the disk of its node.",
  why: "Logs, emptyDir volumes and files in the container are on the disk of the node. If it fills up, the kubelet evicts pods, and not only this one.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [kubeLinter("unset-ephemeral-storage-requirements")],
  sources: [
    "https://kubernetes.io/docs/concepts/storage/ephemeral-storage/",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/",
  ],
  windows: "checked",
  schema: "full",
  *check(scope, { workspace }) {
    const { container, manifest, subject } = scope;
    if (container.kind === "init" || isPassing(manifest)) return;
    if (setsAmount(scope, "limits.ephemeral-storage") || areResourcesOpen(scope, workspace)) return;
    if (isGiven(manifest, "limits.ephemeral-storage", workspace)) return;
    yield {
      at: ["resources", "limits", "ephemeral-storage"],
      message: `${subject} has no limit for ephemeral storage.`,
      advice:
        "Set resources.limits.ephemeral-storage above what the container writes: its logs, emptyDir volumes and files " +
        'of its own. "kubectl get --raw /api/v1/nodes/NODE/proxy/stats/summary" shows the use of each pod.',
    };
  },
});
