import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { type ContainerScope, containerRule, objectScope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { invalidIds } from "../lib/kubernetes/invalid-ids.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { rootImageAdvice } from "../lib/kubernetes/root-image-advice.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A container has no settings with which the kubelet refuses to start it or the API rejects the object. */
export const nonRootContradiction: KubernetesRule = containerRule({
  id: "non-root-contradiction",
  summary: "A container requires a non-root user but runs as root, or has a user or group ID that is out of range.",
  why: "The kubelet refuses to start such a container, and the API rejects IDs that are out of range.",
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
      ? "The pod sets both runAsNonRoot: true and runAsUser: 0, so containers that inherit both can't start."
      : `${subject} can't start: it combines runAsNonRoot: true with runAsUser: 0.`,
    related: [objectPlace(manifest, nonRoot.path, "the setting that requires a non-root user")],
    advice: "Set runAsUser to a non-root user ID, or set runAsNonRoot: false if the container needs root.",
  };
}

function rootImage({ manifest, container, subject, effective }: ContainerScope, advice: string): ScopedProblem {
  const nonRoot = effective("runAsNonRoot");
  const user = effective("runAsUser");
  return {
    on: objectScope(manifest),
    at: [...container.path, "securityContext", "runAsUser"],
    restsOn: [[...container.path, "image"], ...nonRoot.places, ...user.places],
    message: `${subject} can't start: its image runs as root, but runAsNonRoot is true.`,
    related: [
      objectPlace(manifest, nonRoot.path, "the setting that requires a non-root user"),
      objectPlace(manifest, [...container.path, "image"], "the image, which runs as root"),
    ],
    advice,
  };
}
