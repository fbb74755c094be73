import { isObject, type Json } from "../../../core/json.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";

/**
 * What a pod lacks for the restricted standard, for the preset of that name; also for `recommended` where its author has
 * begun to harden it: then it is the rest of the work. No fix of `recommended` begins it, so that none brings this up.
 */
export function leftToHarden(problem: ScopedProblem, pod: Scope, template: PodTemplate): ScopedProblem {
  return isHardened(pod, template) ? problem : { ...problem, preset: "restricted" };
}

/** True for a pod in which somebody has thought of system calls, capabilities or a root file system that is read-only. */
function isHardened(pod: Scope, { annotations }: PodTemplate): boolean {
  if (Object.keys(annotations).some((key) => key.includes("seccomp.security.alpha.kubernetes.io/"))) return true;
  if (pod.at("securityContext", "seccompProfile") != null) return true;
  return [pod.at("containers"), pod.at("initContainers")]
    .flatMap((list) => objectsOf(list))
    .some(({ securityContext }) => isHardening(securityContext));
}

function isHardening(securityContext: Json | undefined): boolean {
  if (!isObject(securityContext)) return false;
  const { seccompProfile, capabilities, readOnlyRootFilesystem } = securityContext;
  if (seccompProfile != null || readOnlyRootFilesystem === true) return true;
  return isObject(capabilities) && textsOf(capabilities["drop"]).length > 0;
}
