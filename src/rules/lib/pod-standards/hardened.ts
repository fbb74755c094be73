import { isObject, type Json } from "../../../core/json.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";

/**
 * A problem about what a pod lacks for the restricted standard. It is reported only with the preset of that name,
 * unless the author has begun to harden the pod: then `recommended` reports the rest of the work, too. No fix of
 * `recommended` begins to harden a pod, so that no fix brings up further problems.
 */
export function leftToHarden(problem: ScopedProblem, pod: Scope, template: PodTemplate): ScopedProblem {
  return isHardened(pod, template) ? problem : { ...problem, preset: "restricted" };
}

const hardenedPods = new WeakMap<PodTemplate, boolean>();

/**
 * Whether the author of a pod has considered system calls, capabilities or a read-only root file system. Remembered,
 * since all of its containers ask for it.
 */
function isHardened(pod: Scope, template: PodTemplate): boolean {
  const known = hardenedPods.get(template) ?? showsHardening(pod, template);
  hardenedPods.set(template, known);
  return known;
}

function showsHardening(pod: Scope, { annotations }: PodTemplate): boolean {
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
