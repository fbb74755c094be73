import { indexedObjects } from "../../core/indexed.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import { removedTypes } from "../lib/kubernetes/removed-volumes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods have only volumes of types that kubelets can mount. */
export const volumeTypeRemoved: KubernetesRule = podRule({
  id: "volume-type-removed",
  summary: "A pod has a volume of a type that Kubernetes no longer mounts.",
  why: "The API still accepts the volume, but the kubelet can't mount it: the pod never starts.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#gitrepo",
    "https://kubernetes.io/docs/concepts/storage/volumes/#cephfs",
    "https://kubernetes.io/docs/concepts/storage/volumes/#rbd",
  ],
  *check(pod, { settings }) {
    const { from, to } = settings.kubernetes;
    for (const [index, volume] of indexedObjects(pod.at("volumes"))) {
      const found = removedTypes.find(([type, since]) => (volume[type] ?? null) !== null && since <= to.minor);
      if (found === undefined) continue;
      const [type, since, advice] = found;
      const subject = typeof volume["name"] === "string" ? `the volume "${volume["name"]}"` : "a volume";
      yield {
        at: ["volumes", index, type],
        message: `${pod.subject} has ${subject} of type ${type}, which Kubernetes has not mounted since 1.${since}.`,
        ...(since > from.minor ? { severity: "warning" } : {}),
        advice,
      };
    }
  },
});
