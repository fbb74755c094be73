import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { pairOf, userDisagreement } from "../lib/image-agreement/user-disagreement.ts";
import { numericUserFix } from "../lib/non-root/numeric-user-fix.ts";
import { runAsNonRootPath, workloadTitle } from "../lib/non-root/pod-user.ts";
import { objectPlace } from "../lib/places.ts";

/** An image whose pods forbid root without naming a user says by number whom it runs as. */
export const userNotNumeric: DockerfileRule = stageRule({
  id: "user-not-numeric",
  summary: "USER has a name where the pods of this repository need a number.",
  why: "With runAsNonRoot: true and no runAsUser, a kubelet refuses an image whose user is a name: it might be root.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check({ stage, uses }) {
    const { user } = stage;
    if (user.kind !== "user" || user.set === null) return;
    const refused = uses.filter((use) => userDisagreement(use)?.kind === "name");
    // One fix is enough for all of them.
    const fix = numericUserFix(stage, user);
    for (const [index, use] of refused.entries()) {
      const { workload, container, how } = use;
      const advice = "Give the user a number where it is created, and name that number in USER.";
      yield {
        at: user.set,
        about: ["USER", workload.kind, workload.name ?? "", container.name ?? ""],
        pair: pairOf(use),
        related: [
          objectPlace(workload, runAsNonRootPath(use), `${workloadTitle(use)} requires a user other than root`),
        ],
        message: `A kubelet will not start ${workloadTitle(use)} with this image (${how}): it demands a user other than root by number, USER has a name.`,
        ...(index === 0 && fix !== null ? { fix } : { advice }),
      };
    }
  },
});
