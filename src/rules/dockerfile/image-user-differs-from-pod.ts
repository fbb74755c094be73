import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { imageUseRule } from "../lib/image-agreement/image-use-rule.ts";
import { renumberedUser } from "../lib/image-agreement/renumbered-user.ts";
import { podUserPlace, userDisagreement, userInstruction, userPair } from "../lib/image-agreement/user-disagreement.ts";

/** An image is built for the user that pods in the same repository run it as. */
export const imageUserDiffersFromPod: DockerfileRule = imageUseRule({
  id: "image-user-differs-from-pod",
  summary: "An image is built for a different user than the one that a pod in this repository runs it as.",
  why: "The user of the pod may not be able to write to files that belong to the user of the image.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#user",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
  ],
  *check({ use, others, workload }) {
    const found = userDisagreement(use);
    if (found?.kind !== "ids") return;
    const { image, pod, matters } = found;
    const problem = {
      about: ["USER"],
      at: userInstruction(use.stage),
      severity: matters ? "warning" : "info",
      message: `This image is built for user ${image.uid}, but ${workload} runs it as user ${pod} (${use.how}).`,
      pair: userPair(use),
      related: [podUserPlace(use, `the user that ${workload} sets`)],
    } as const;
    const isShared = others.some((other) => userDisagreement(other) === null);
    const operations = isShared ? null : renumberedUser(use.stage, found);
    if (operations === null) {
      yield { ...problem, advice: `Build the image for user ${pod}, or set runAsUser to ${image.uid} in the pod.` };
      return;
    }
    const risk = `Volumes of other containers that run this image may hold files of user ${image.uid}.`;
    yield { ...problem, fix: review(`Build the image for user ${pod}`, risk, ...operations) };
  },
});
