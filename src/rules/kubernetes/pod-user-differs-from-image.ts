import type { Path } from "../../core/path.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { type ContainerScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { builtImage, builtImageName } from "../lib/image-agreement/built-image.ts";
import { runAsImageUser, runAsMissingUser } from "../lib/image-agreement/image-user-fix.ts";
import {
  type DifferentIds,
  type NameForbidden,
  type UserDisagreement,
  userDisagreement,
  userInstruction,
  userPair,
} from "../lib/image-agreement/user-disagreement.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { instructionPlace } from "../lib/places.ts";

/** Containers run as the user that their image is built for. */
export const podUserDiffersFromImage: KubernetesRule = podRule({
  id: "pod-user-differs-from-image",
  summary: "A container's user does not match the user of its image, which is built in this repository.",
  why:
    "Another user may not be able to write to the image's files, and with runAsNonRoot: true the kubelet does not " +
    "start an image that runs as root or sets its user by name.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check({ manifest, containers }, context) {
    if (isOpenShift(manifest, context.workspace)) return;
    for (const scope of containers) {
      const use = builtImage(scope, context);
      const found = use === null ? null : userDisagreement(use);
      if (use === null || found === null) continue;
      const related = [instructionPlace(use.dockerfile, userInstruction(use.stage), "the user of the image")];
      yield { ...problemOf(scope, use, found), related };
    }
  },
});

function problemOf(scope: ContainerScope, use: ImageUse, found: UserDisagreement): ScopedProblem {
  switch (found.kind) {
    case "root":
      return rootProblem(scope, use);
    case "name":
      return nameProblem(scope, use, found);
    case "ids":
      return idsProblem(scope, use, found);
  }
}

const runAsUser = ["securityContext", "runAsUser"];
const runAsNonRoot = ["securityContext", "runAsNonRoot"];

function rootProblem(scope: ContainerScope, use: ImageUse): ScopedProblem {
  const message = `${scope.subject} can't start: runAsNonRoot is true, but ${builtImageName(use)} runs as root.`;
  const advice = `Set USER to a non-root user in ${use.dockerfile.file.source.path}.`;
  return { ...missingUser(scope), severity: "error", message, advice };
}

function nameProblem(scope: ContainerScope, use: ImageUse, { name, image }: NameForbidden): ScopedProblem {
  const message =
    `${scope.subject} can't start: runAsNonRoot is true, but ${builtImageName(use)} has the non-numeric user ` +
    `${JSON.stringify(name)}, and the kubelet can't verify that it is not root.`;
  const problem = { ...missingUser(scope), severity: "error", message, pair: userPair(use) } as const;
  if (image === null) return { ...problem, advice: "Set runAsUser to the numeric ID of that user." };
  return { ...problem, fix: runAsMissingUser(scope, image) };
}

function idsProblem(scope: ContainerScope, use: ImageUse, { image, pod, matters }: DifferentIds): ScopedProblem {
  const message = `${scope.subject} runs as user ${pod}, but the user of ${builtImageName(use)} is ${image.uid}.`;
  const severity = matters ? "warning" : "info";
  const isOfPod = scope.effective("runAsUser").level === "pod";
  const at = isOfPod ? runAsUser : inPod(scope, runAsUser);
  const problem = { at, severity, message, pair: userPair(use) } as const;
  if (isOfPod && scope.template.containers.length > 1) {
    const advice = `Set runAsUser to ${image.uid} on the container, or build the image for user ${pod}.`;
    return { ...problem, advice };
  }
  return { ...problem, fix: runAsImageUser(scope, image) };
}

/** The container's missing runAsUser, and what else a patch could set so that the container starts. */
function missingUser(scope: ContainerScope): Pick<ScopedProblem, "at" | "restsOn"> {
  return { at: inPod(scope, runAsUser), restsOn: [runAsUser, runAsNonRoot, inPod(scope, runAsNonRoot)] };
}

/** The path of a field of a container, from the spec of its pod. */
function inPod({ base, pod }: ContainerScope, path: Path): Path {
  return [...base.slice(pod.base.length), ...path];
}
