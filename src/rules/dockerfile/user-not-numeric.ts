import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { userDisagreement, userPair } from "../lib/image-agreement/user-disagreement.ts";
import { numericUserFix } from "../lib/non-root/numeric-user-fix.ts";
import { runAsNonRootPath, workloadTitle } from "../lib/non-root/pod-user.ts";
import { objectPlace } from "../lib/places.ts";

/** USER is a number if a pod sets runAsNonRoot without runAsUser. */
export const userNotNumeric: DockerfileRule = stageRule({
  id: "user-not-numeric",
  summary: "USER is a name, but a pod of this repository needs a numeric user ID.",
  why:
    "With runAsNonRoot: true and no runAsUser, the kubelet rejects an image whose USER is a name, because it " +
    "cannot verify that the user is not root.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check({ stage, uses }) {
    const { user } = stage;
    if (user.kind !== "user" || user.set === null) return;
    const refused = uses.filter((use) => userDisagreement(use)?.kind === "name");
    // One fix repairs the image for all pods.
    const fix = numericUserFix(stage, user);
    for (const [index, use] of refused.entries()) {
      const { workload, container, how } = use;
      const advice = "Create the user with a fixed ID, and set USER to this ID.";
      yield {
        at: user.set,
        about: ["USER", workload.kind, workload.name ?? "", container.name ?? ""],
        pair: userPair(use),
        related: [objectPlace(workload, runAsNonRootPath(use), `${workloadTitle(use)} sets runAsNonRoot: true`)],
        message:
          `The kubelet will not start this image in ${workloadTitle(use)} (${how}): the pod sets runAsNonRoot: ` +
          "true without runAsUser, but USER is a name.",
        ...(index === 0 && fix !== null ? { fix } : { advice }),
      };
    }
  },
});
