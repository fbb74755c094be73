import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { imageUseRule } from "../lib/image-agreement/image-use-rule.ts";
import { renumberedUser } from "../lib/image-agreement/renumbered-user.ts";
import { pairOf, podUserPlace, userDisagreement, userInstruction } from "../lib/image-agreement/user-disagreement.ts";

/** An image is made for the user that the pods of its repository run it as. */
export const imageUserDiffersFromPod: DockerfileRule = imageUseRule({
  id: "image-user-differs-from-pod",
  summary: "An image is made for another user than the pods of this repository run it as.",
  why: "What the image gives to its own user, the user of the pod can't write.",
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
      message: `This image is made for user ${image.uid}, but ${workload} runs it as user ${pod} (${use.how}).`,
      pair: pairOf(use),
      related: [podUserPlace(use, `the user that ${workload} sets`)],
    } as const;
    const isShared = others.some((other) => userDisagreement(other) === null);
    const operations = isShared ? null : renumberedUser(use.stage, found);
    if (operations === null) {
      yield { ...problem, advice: `Build it for user ${pod}, or let the pod run it as ${image.uid}.` };
      return;
    }
    const risk = "Volumes written as the other user keep their owner.";
    yield { ...problem, fix: review(`Make the image for user ${pod}`, risk, ...operations) };
  },
});
