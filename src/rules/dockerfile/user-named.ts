import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { userDisagreement } from "../lib/image-agreement/user-disagreement.ts";
import { numericUserFix } from "../lib/non-root/numeric-user-fix.ts";

/** USER is a number, since the kubelet can't verify a name. */
export const userNamed: DockerfileRule = stageRule({
  id: "user-named",
  summary: "USER is a name, which runAsNonRoot can't verify.",
  why:
    "With runAsNonRoot: true and no runAsUser, the kubelet refuses to start an image whose USER is a name. With a number " +
    "it can verify that the user is not root.",
  severity: "info",
  preset: "strict",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [hadolint("DL3066")],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check({ stage, uses }) {
    const { user } = stage;
    if (user.kind !== "user" || user.set === null || user.name === null) return;
    // user-not-numeric reports pods that do not start because of it.
    if (uses.some((use) => userDisagreement(use)?.kind === "name")) return;
    const fix = numericUserFix(stage, user);
    if (fix === null) return;
    yield {
      at: user.set,
      about: ["USER", user.name],
      message: `USER is the name ${JSON.stringify(user.name)}. A pod with runAsNonRoot: true only starts this image if it sets runAsUser.`,
      fix,
    };
  },
});
