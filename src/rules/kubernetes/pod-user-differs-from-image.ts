import type { Path } from "../../core/path.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { type ContainerScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { builtImage, imageName } from "../lib/image-agreement/built-image.ts";
import { runAsImageUser, runAsMissingUser } from "../lib/image-agreement/image-user-fix.ts";
import {
  type DifferentIds,
  type NameForbidden,
  pairOf,
  type UserDisagreement,
  userDisagreement,
  userInstruction,
} from "../lib/image-agreement/user-disagreement.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { instructionPlace } from "../lib/places.ts";

/** A container runs as the user that its image is built for, when the image is built in the same repository. */
export const podUserDiffersFromImage: KubernetesRule = podRule({
  id: "pod-user-differs-from-image",
  summary: "A container is to run as another user than its image, built in this repository, is made for.",
  why: "Another user can't write what belongs to the image's own, and a kubelet refuses an image that may run as root.",
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
  const message = `${scope.subject} can't start: ${imageName(use)} runs as root, which runAsNonRoot: true forbids.`;
  const advice = `Let ${use.dockerfile.file.source.path} name a user other than root.`;
  return { ...missingUser(scope), severity: "error", message, advice };
}

function nameProblem(scope: ContainerScope, use: ImageUse, { name, image }: NameForbidden): ScopedProblem {
  const message =
    `${scope.subject} can't start: ${imageName(use)} runs as user ${JSON.stringify(name)}, ` +
    "and a kubelet can't tell by a name that it is not root.";
  const problem = { ...missingUser(scope), severity: "error", message, pair: pairOf(use) } as const;
  if (image === null) return { ...problem, advice: "Set runAsUser to that user's number." };
  return { ...problem, fix: runAsMissingUser(scope, image) };
}

function idsProblem(scope: ContainerScope, use: ImageUse, { image, pod, matters }: DifferentIds): ScopedProblem {
  const message = `${scope.subject} runs as user ${pod}, ${imageName(use)} is made for user ${image.uid}.`;
  const severity = matters ? "warning" : "info";
  const isOfPod = scope.effective("runAsUser").level === "pod";
  const at = isOfPod ? runAsUser : inPod(scope, runAsUser);
  const problem = { at, severity, message, pair: pairOf(use) } as const;
  if (isOfPod && scope.template.containers.length > 1) {
    const advice = `Set runAsUser to ${image.uid} on the container, or build the image for user ${pod}.`;
    return { ...problem, advice };
  }
  return { ...problem, fix: runAsImageUser(scope, image) };
}

/** Where a container would set its user, and what else decides that it can't start. */
function missingUser(scope: ContainerScope): Pick<ScopedProblem, "at" | "restsOn"> {
  return { at: inPod(scope, runAsUser), restsOn: [runAsUser, runAsNonRoot, inPod(scope, runAsNonRoot)] };
}

/** A path of a container, seen from its pod. */
function inPod({ base, pod }: ContainerScope, path: Path): Path {
  return [...base.slice(pod.base.length), ...path];
}
