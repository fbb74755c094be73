import { podRule } from "../lib/define-kubernetes.ts";
import { indexedObjects } from "../lib/kubernetes/indexed.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** In-tree volume types that kubelets can no longer mount, with the first such version and what to use instead. */
const removedTypes: readonly (readonly [type: string, since: number, instead: string])[] = [
  ["gitRepo", 33, "Clone the repository in an init container into an emptyDir volume."],
  ["glusterfs", 26, "Use a CSI driver or NFS."],
  ["cephfs", 31, "Use the CSI driver of CephFS."],
  ["rbd", 31, "Use the CSI driver of RBD."],
];

/** The volumes of a pod are of types that kubelets can mount. */
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
