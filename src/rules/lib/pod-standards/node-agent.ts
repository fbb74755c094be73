import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { toleratesEveryTaint } from "../kubernetes/placement.ts";

/**
 * Why the pods of a workload probably manage their node rather than serve users, as a sentence; null if nothing
 * suggests that.
 */
export function nodeAgentReason({ group, kind, namespace }: Manifest, { spec }: PodTemplate): string | null {
  if (kind === "DaemonSet" && group === "apps")
    return "A DaemonSet often manages its node and may need more rights than an application.";
  if (namespace === "kube-system")
    return "A workload in kube-system is often part of the cluster and may need more rights than an application.";
  const hasNodeFiles = objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null);
  if (!hasNodeFiles || !toleratesEveryTaint(spec["tolerations"])) return null;
  return "The pod mounts files of its node and tolerates every taint, so it probably manages the node and may need more rights than an application.";
}

/** Whether pods access their node: its namespaces, its files or its kernel. */
export function reachesNode({ spec, containers }: PodTemplate): boolean {
  if (hostNamespaces.some((key) => spec[key] === true)) return true;
  if (objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null)) return true;
  return containers.some(({ value }) => objectsOf([value["securityContext"] ?? null])[0]?.["privileged"] === true);
}

/** The namespaces of the node that a pod can share. */
export const hostNamespaces = ["hostNetwork", "hostPID", "hostIPC"] as const;
