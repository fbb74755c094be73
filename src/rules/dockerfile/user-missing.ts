import type { Problem } from "../../core/finding.ts";
import { createUserCommand } from "../../model/dockerfile/create-user.ts";
import type { DockerfileContext, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { instructionsOf, stageOf } from "../lib/dockerfile/lineage.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { isUserAbsent } from "../lib/non-root/known-users.ts";
import { podUser } from "../lib/non-root/pod-user.ts";

/** A user that USER names is there. */
export const userMissing: DockerfileRule = {
  id: "user-missing",
  summary: "USER names a user that the image does not have.",
  why: "No container of the image starts: the runtime looks the name up in the image's /etc/passwd and finds nothing.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  *check({ shipped }, context) {
    for (const stage of shipped) {
      const { user } = stage;
      if (user.kind !== "user" || user.origin !== "unseen" || user.name === null || user.set === null) continue;
      if (!isUserAbsent(user.name, stage)) continue;
      yield {
        message: `The image has no user ${JSON.stringify(user.name)}: its base image brings none, and nothing creates one.`,
        path: [stage.title, "USER", user.name],
        at: user.set,
        ...repair(stage, user.name, context),
      };
    }
  },
};

function repair(
  stage: ImageStage,
  name: string,
  { settings, uses }: DockerfileContext,
): Pick<Problem, "advice" | "fix"> {
  const { system, created } = stage;
  const { fixDefaults } = settings;
  const ids = podUser(uses.filter((use) => use.stage === stage)).ids ?? {
    uid: fixDefaults.userId,
    gid: fixDefaults.groupId,
  };
  const naming = instructionsOf(stage).filter((instruction) => names(stage, instruction, name));
  const [first] = naming;
  const own = [...new Set(created.map((user) => user.name))];
  if (own.length > 0) {
    const [only] = own;
    if (own.length > 1 || only === undefined || naming.length > 1 || first === undefined) {
      return { advice: `Name a user that it creates: ${own.map((each) => JSON.stringify(each)).join(", ")}.` };
    }
    return {
      fix: {
        title: `Name user ${only}, whom it creates`,
        applicability: "review",
        risk: "It is only likely that this user is meant.",
        operations: [{ kind: "set-arguments", instruction: first.index, text: only }],
      },
    };
  }
  if (first === undefined || system === null) return { advice: "Create it first." };
  const risk = "The program can write only where that user or every user may.";
  const create = createUserCommand(system, { ...ids, name, home: null });
  const before = previous(stage, first);
  if (create !== null && before.root) {
    const { index } = before.instruction;
    const operations = [{ kind: "insert-after", instruction: index, keyword: "RUN", text: create }] as const;
    return { fix: { title: `Create user ${name} (${ids.uid})`, applicability: "review", risk, operations } };
  }
  if (system.shell || naming.length > 1)
    return { advice: "Create it first, or give USER a number, which needs no entry." };
  const text = `${ids.uid}:${ids.gid}`;
  const operations = [{ kind: "set-arguments", instruction: first.index, text }] as const;
  return { fix: { title: `Run as user ${ids.uid}, which needs no entry`, applicability: "review", risk, operations } };
}

/** Whether an instruction needs the user: as USER, or as the owner of what it copies. */
function names(stage: ImageStage, instruction: Instruction, name: string): boolean {
  const place = stageOf(stage, instruction);
  const owner = instruction.flags.find((flag) => flag.name === "chown")?.value ?? null;
  const text = instruction.keyword === "USER" ? instruction.text : owner;
  return text !== null && place.expand(instruction, text)?.trim().split(":", 1)[0] === name;
}

/** What stands before an instruction, and whether the instruction still runs as root. */
function previous(stage: ImageStage, instruction: Instruction): { instruction: Instruction; root: boolean } {
  const { instructions, from, userAt } = stageOf(stage, instruction);
  return {
    instruction: instructions[instructions.indexOf(instruction) - 1] ?? from,
    root: userAt(instruction).kind === "root",
  };
}
