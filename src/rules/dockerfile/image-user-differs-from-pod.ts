import type { DockerfileOperation } from "../../core/operation.ts";
import type { ImageStage, ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { commandText } from "../lib/dockerfile/lineage.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { pairOf, type UserDisagreement, userDisagreement } from "../lib/image-agreement/user-disagreement.ts";

/** An image is made for the user that the pods of its repository run it as. */
export const imageUserDiffersFromPod: DockerfileRule = {
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
  *check(_dockerfile, { uses }) {
    for (const use of uses) {
      const found = userDisagreement(use);
      if (found?.kind === "ids") yield problemOf(use, found, uses);
    }
  },
};

type Ids = Extract<UserDisagreement, { kind: "ids" }>;

function problemOf(use: ImageUse, found: Ids, uses: readonly ImageUse[]): DockerfileProblem {
  const { stage, workload, container, how } = use;
  const { user } = stage;
  const { image, pod, matters } = found;
  const message =
    `This image is made for user ${image.uid}, but ${workload.kind} ${JSON.stringify(workload.name ?? "")} ` +
    `runs it as user ${pod} (${how}).`;
  const common = {
    message,
    path: [stage.title, "USER", workload.kind, workload.name ?? "", container.name ?? ""],
    at: user.kind === "user" && user.set !== null ? user.set : stage.from,
    severity: matters ? "warning" : "info",
    pair: pairOf(use),
  } as const;
  const others = uses.some((other) => other !== use && other.stage === stage && userDisagreement(other) === null);
  const operations = others ? null : renumbered(stage, found);
  if (operations === null)
    return { ...common, advice: `Build it for user ${pod}, or let the pod run it as ${image.uid}.` };
  const risk = "Volumes written as the other user keep their owner.";
  return { ...common, fix: { title: `Make the image for user ${pod}`, applicability: "review", risk, operations } };
}

/** USER and every `--chown` with the pod's numbers; null where the old ones are written elsewhere too. */
function renumbered(
  { instructions, user }: ImageStage,
  { image, pod, podGroup }: Ids,
): readonly DockerfileOperation[] | null {
  if (user.kind !== "user" || user.origin !== "number" || user.set === null || !instructions.includes(user.set))
    return null;
  const old = new RegExp(`^${image.uid}(?::\\d+)?$`);
  const now = `${pod}:${podGroup ?? pod}`;
  if (!old.test(user.set.text.trim())) return null;
  const operations: DockerfileOperation[] = [
    { kind: "set-arguments", instruction: user.set.index, text: user.set.text.includes(":") ? now : String(pod) },
  ];
  for (const instruction of instructions) {
    if (instruction !== user.set && new RegExp(`\\b${image.uid}\\b`).test(commandText(instruction))) return null;
    const owner = instruction.flags.find(({ name }) => name === "chown");
    if (owner === undefined) continue;
    if (owner.value === null || !old.test(owner.value)) return null;
    operations.push({ kind: "set-flag", instruction: instruction.index, flag: "chown", value: now });
  }
  return operations;
}
