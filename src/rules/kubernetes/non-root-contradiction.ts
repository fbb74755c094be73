import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { type ContainerScope, containerRule, objectScope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { invalidIds } from "../lib/kubernetes/invalid-ids.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { rootImageAdvice } from "../lib/kubernetes/root-image-advice.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** Settings with which the kubelet starts no container, or the API takes no object. */
export const nonRootContradiction: KubernetesRule = containerRule({
  id: "non-root-contradiction",
  summary: "A container has to run as non-root and as root at once, or as a user that can't exist.",
  why: "The kubelet refuses to start such a container, and the API refuses ids out of range.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  partial: "checked",
  *check(scope, { workspace, settings }) {
    const { manifest, container, pod } = scope;
    yield* invalidIds(pod);
    yield* invalidIds(scope);
    if (scope.effective("runAsNonRoot").value !== true) return;
    const user = scope.effective("runAsUser").value;
    if (user === 0) yield rootAndNonRoot(scope);
    if (user !== undefined || isOpenShift(manifest, workspace)) return;
    // The rules about Dockerfiles judge the images that are built in this repository.
    const isBuiltHere = (use: ImageUse): boolean => use.certain && use.container === container;
    if (workspace.imagesOf(manifest).some(isBuiltHere)) return;
    const advice = rootImageAdvice(container.image ?? "", settings.images);
    if (advice !== null) yield rootImage(scope, advice);
  },
});

function rootAndNonRoot({ manifest, subject, effective }: ContainerScope): ScopedProblem {
  const nonRoot = effective("runAsNonRoot");
  const user = effective("runAsUser");
  const shared = nonRoot.level === "pod" && user.level === "pod";
  return {
    on: objectScope(manifest),
    at: user.path,
    restsOn: [...nonRoot.places, ...user.places],
    message: shared
      ? "The pod's containers have runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start them."
      : `${subject} has runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start it.`,
    related: [objectPlace(manifest, nonRoot.path, "the setting that forbids root")],
    advice: "Give it the id of a user other than root, or set runAsNonRoot to false where it needs root.",
  };
}

function rootImage({ manifest, container, subject, effective }: ContainerScope, advice: string): ScopedProblem {
  const nonRoot = effective("runAsNonRoot");
  const user = effective("runAsUser");
  return {
    on: objectScope(manifest),
    at: [...container.path, "securityContext", "runAsUser"],
    restsOn: [[...container.path, "image"], ...nonRoot.places, ...user.places],
    message: `${subject} can't start: its image runs as root, which runAsNonRoot: true forbids.`,
    related: [
      objectPlace(manifest, nonRoot.path, "the setting that forbids root"),
      objectPlace(manifest, [...container.path, "image"], "the image that starts as root"),
    ],
    advice,
  };
}
