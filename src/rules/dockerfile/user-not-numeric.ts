import type { FixProposal } from "../../core/fix.ts";
import type { ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { commandText } from "../lib/dockerfile/lineage.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { pairOf, userDisagreement } from "../lib/image-agreement/user-disagreement.ts";
import type { OtherUser } from "../lib/non-root/previous-user.ts";

/** An image whose pods forbid root without naming a user says by number whom it runs as. */
export const userNotNumeric: DockerfileRule = {
  id: "user-not-numeric",
  summary: "USER has a name where the pods of this repository need a number.",
  why: "With runAsNonRoot: true and no runAsUser, a kubelet refuses an image whose user is a name: it might be root.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check({ shipped }, { uses }) {
    for (const stage of shipped) {
      const { user } = stage;
      if (user.kind !== "user" || user.set === null) continue;
      const refused = uses.filter((use) => use.stage === stage && userDisagreement(use)?.kind === "name");
      const fix = numbered(stage, user, user.set);
      for (const [index, use] of refused.entries()) yield problemOf(use, user.set, index === 0 ? fix : null);
    }
  },
};

function problemOf(use: ImageUse, at: Instruction, fix: FixProposal | null): DockerfileProblem {
  const { stage, workload, container, how } = use;
  const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
  return {
    message: `A kubelet will not start ${who} with this image (${how}): it demands a user other than root by number, USER has a name.`,
    path: [stage.title, "USER", workload.kind, workload.name ?? "", container.name ?? ""],
    at,
    pair: pairOf(use),
    ...(fix === null
      ? { advice: "Give the user a number where it is created, and name that number in USER." }
      : { fix }),
  };
}

/** USER with the number of the same user: a runtime finds the same entry by it. Its group stays as it is written. */
function numbered(stage: ImageStage, user: OtherUser, set: Instruction): FixProposal | null {
  const { name, uid, gid, origin } = user;
  const [written, ...group] = set.text.trim().split(":");
  if (uid === null || uid === 0 || name === null || written !== name) return null;
  const own = stage.created.filter((created) => created.name === name);
  const sure = origin === "created" ? own.length === 1 && own.every(isSure) : isOfSystem(stage, name);
  const title = `Name user ${name} by number`;
  const operations = [{ kind: "set-arguments", instruction: set.index, text: [uid, ...group].join(":") }] as const;
  if (sure && gid !== null) return { title, applicability: "safe", operations };
  const risk = sure
    ? "Should the image have no entry for that number, its group would be root's."
    : `User ${name} may have another number: look it up in the image.`;
  return { title, applicability: "review", risk, operations };
}

/** Whether the command that creates a user is certain to be what gave it its number. */
function isSure({ instruction }: { readonly instruction: Instruction }): boolean {
  return !/\|\||\b(?:if|case)\b/.test(commandText(instruction));
}

/** Users of the system itself keep their numbers from release to release, unless a command changes them. */
function isOfSystem({ system, changed }: ImageStage, name: string): boolean {
  if (changed.has(name)) return false;
  return system?.users.some((user) => user.name === name && (!user.suitable || name === "nonroot")) === true;
}
