import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/**
 * The setting with which a pod accesses its node and may need root, as a phrase after "the pod"; null if it has none.
 */
export function nodeAccess({ manifest, at }: PodScope): string | null {
  if (at("hostPID") === true) return "sets hostPID: true";
  if (at("hostNetwork") === true) return "sets hostNetwork: true";
  const usesNodeFiles = objectsOf(at("volumes")).some((volume) => volume["hostPath"] != null);
  if (usesNodeFiles) return "has a hostPath volume";
  return manifest.namespace === "kube-system" ? "runs in the namespace kube-system" : null;
}
