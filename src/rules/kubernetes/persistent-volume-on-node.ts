import { withoutEnd } from "../../core/without-end.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { isRuntimeSocket, isSensitivePath, plainPath } from "../lib/pod-standards/host-paths.ts";

/** A PersistentVolume keeps its files, wherever a pod runs. */
export const persistentVolumeOnNode: KubernetesRule = objectRule({
  id: "persistent-volume-on-node",
  summary: "A PersistentVolume is a directory of whichever node a pod runs on.",
  why:
    "A pod that starts on another node finds other files. Pod Security does not see the directory either, so any pod " +
    "with a claim can get at files of its node.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation",
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes",
    "https://kubernetes.io/docs/concepts/storage/volumes/#local",
  ],
  kinds: ["/PersistentVolume"],
  *check({ subject, at }) {
    const type = at("spec", "hostPath") == null ? "local" : "hostPath";
    const path = at("spec", type, "path");
    if (typeof path !== "string") return;
    const plain = plainPath(path);
    const isSensitive = isSensitivePath(plain) || isRuntimeSocket(plain);
    // A local volume already names its node.
    if (type === "local" && !isSensitive) return;
    yield {
      at: ["spec", type],
      extent: isSensitive ? [`${withoutEnd(plain, "/")}/*`] : [],
      severity: isSensitive ? "warning" : "info",
      message: isSensitive
        ? `${subject} gives pods ${plain} of their node, with which they can take it over.`
        : `${subject} is the directory ${plain} of whichever node a pod runs on.`,
      advice: isSensitive
        ? "Use storage that a StorageClass provides, or a directory that is there for this volume alone."
        : "Use storage that a StorageClass provides, or a local volume, which names its node.",
    };
  },
});
