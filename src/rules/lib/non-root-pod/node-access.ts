import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** How a pod works on the node itself, for which it may need root; null for a pod that does not. */
export function nodeAccess({ manifest, at }: PodScope): string | null {
  if (manifest.namespace === "kube-system") return "it belongs to the cluster's own services";
  if (at("hostPID") === true) return "it sees the node's processes";
  if (at("hostNetwork") === true) return "it works on the node's network";
  const usesNodeFiles = objectsOf(at("volumes")).some((volume) => volume["hostPath"] != null);
  return usesNodeFiles ? "it works on the node's files" : null;
}
