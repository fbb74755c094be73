import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** What gives a pod access to its node, for which it may need root, as a phrase after "the pod"; null if nothing does. */
export function nodeAccess({ manifest, at }: PodScope): string | null {
  if (manifest.namespace === "kube-system") return "runs in the namespace kube-system";
  if (at("hostPID") === true) return "sets hostPID: true";
  if (at("hostNetwork") === true) return "sets hostNetwork: true";
  const usesNodeFiles = objectsOf(at("volumes")).some((volume) => volume["hostPath"] != null);
  return usesNodeFiles ? "has a hostPath volume" : null;
}
