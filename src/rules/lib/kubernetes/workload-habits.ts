import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";

/**
 * Whether an object is not a lasting workload of its own, so that the habits of those do not matter: another object
 * owns it, it is the hook of a deployment tool, or the kubelet made it from a static pod.
 */
export function isPassing({ annotations, value }: Manifest): boolean {
  if (valueAt(value, ["metadata", "ownerReferences"]) != null) return true;
  return hookAnnotations.some((key) => Object.hasOwn(annotations, key));
}

const hookAnnotations = ["helm.sh/hook", "argocd.argoproj.io/hook", "kubernetes.io/config.mirror"];

/** The kinds whose pods keep running and whose number is set by `replicas`, as `group/kind`. */
export const replicatedKinds: readonly string[] = [
  "/ReplicationController",
  "apps.kruise.io/CloneSet",
  "apps.kruise.io/StatefulSet",
  "apps.openshift.io/DeploymentConfig",
  "apps/Deployment",
  "apps/ReplicaSet",
  "apps/StatefulSet",
  "argoproj.io/Rollout",
];

/** The kinds whose pods keep running, as `group/kind`. */
export const lastingKinds: readonly string[] = [...replicatedKinds, "apps.kruise.io/DaemonSet", "apps/DaemonSet"];

/** Whether the pods of a workload end on their own. */
export function endsByItself({ kind }: Manifest): boolean {
  return /Job(?:Set)?$/.test(kind);
}
