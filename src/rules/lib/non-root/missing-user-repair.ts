import type { FixDefaults } from "../../../core/settings.ts";
import { createUserCommand } from "../../../model/dockerfile/create-user.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import type { Repair, StageScope } from "../define-dockerfile.ts";
import { instructionsOf, instructionText, stageHolding } from "../dockerfile/lineage.ts";
import { insertAfter, setArguments } from "../dockerfile/operations.ts";
import { review } from "../fixes.ts";
import { ownersIn } from "./named-users.ts";
import { isPlainName } from "./non-root-user.ts";
import { podUser } from "./pod-user.ts";

/** The fix for a USER that does not exist: creates the user, or sets another one. */
export function missingUserRepair({ stage, uses }: StageScope, name: string, defaults: FixDefaults): Repair {
  const naming = instructionsOf(stage).filter((instruction) => namesUser(stage, instruction, name));
  const [first] = naming;
  const single = naming.length === 1 ? first : undefined;
  const created = [...new Set(stage.created.map((user) => user.name))];
  const isCertain = stage.created.every(({ variesName }) => variesName !== true);
  if (created.length > 0) return nameCreatedUser(created, isCertain ? single : undefined);
  if (first === undefined || stage.system === null) return { advice: "Create the user before this instruction." };
  const ids = podUser(uses).ids ?? { uid: defaults.userId, gid: defaults.groupId };
  const risk = "The program cannot write to files and directories of root, unless their mode allows it.";
  const isTaken = stage.system.users.some(({ uid, gid }) => uid === ids.uid || gid === ids.gid);
  const command = isTaken ? null : createUserCommand(stage.system, { ...ids, name, home: null, createHome: true });
  const { instructions, from, userAt } = stageHolding(stage, first);
  if (command !== null && userAt(first).kind === "root") {
    const before = instructions[instructions.indexOf(first) - 1] ?? from;
    const fix = review(`Create user ${name} (${ids.uid})`, risk, insertAfter(before, "RUN", command));
    return { fix: { ...fix, introduces: ["user-named"] } };
  }
  if ((stage.system.shell && !isTaken) || single === undefined) {
    return {
      advice: "Create the user before this instruction, or set USER to a numeric ID, which does not have to exist.",
    };
  }
  const title = isTaken
    ? `Run as user ID ${ids.uid} of the base image`
    : `Run as user ID ${ids.uid}, which does not have to exist`;
  return { fix: review(title, risk, setArguments(single, `${ids.uid}:${ids.gid}`)) };
}

function nameCreatedUser(created: readonly string[], naming: Instruction | undefined): Repair {
  const [only, ...others] = created;
  if (only === undefined || others.length > 0 || naming === undefined || !isPlainName(only)) {
    return {
      advice: `Set USER to a user that the Dockerfile creates: ${created.map((each) => JSON.stringify(each)).join(", ")}.`,
    };
  }
  const risk = "Another user may be intended.";
  return { fix: review(`Set USER to ${only}, which the Dockerfile creates`, risk, setArguments(naming, only)) };
}

/** Whether an instruction names the user: as USER, or as the owner of files. */
function namesUser(stage: ImageStage, instruction: Instruction, name: string): boolean {
  return ownerTexts(instruction).some((text) => {
    return stageHolding(stage, instruction).expand(instruction, text)?.trim().split(":", 1)[0] === name;
  });
}

function ownerTexts(instruction: Instruction): readonly string[] {
  const { keyword, flags, text } = instruction;
  if (keyword === "USER") return [text];
  if (keyword === "RUN") return shellCommands(instructionText(instruction)).flatMap((words) => ownersIn(words));
  return flags.flatMap(({ name, value }) => (name === "chown" && value !== null ? [value] : []));
}
