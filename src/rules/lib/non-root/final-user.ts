import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { insertAfter, setArguments } from "../dockerfile/operations.ts";
import { runsAsRootByCommands } from "./root-by-commands.ts";

const needsRoot = new Set(["ADD", "COPY", "RUN", "USER", "VOLUME", "WORKDIR"]);

/**
 * Sets the user at the end of a stage, after the commands of root. It changes the last USER instruction if that is
 * there, and otherwise adds one. A USER that switches to root for the commands is kept.
 */
export function setFinalUser(
  stage: ImageStage,
  user: string,
  commands: readonly string[] = [],
): readonly DockerfileOperation[] {
  const last = lastBeforeStart(stage);
  const runsAfter = (place: Instruction): DockerfileOperation[] => {
    return commands.map((command) => insertAfter(place, "RUN", command));
  };
  if (last.keyword === "USER") {
    const previous = instructionBefore(stage, last);
    if (commands.length === 0 || isRootAfter(stage, previous)) {
      return [...runsAfter(previous), setArguments(last, user)];
    }
  }
  return [...runsAfter(last), insertAfter(last, "USER", user)];
}

/** The instruction before another one in a stage, which can be FROM. */
export function instructionBefore({ from, instructions }: ImageStage, instruction: Instruction): Instruction {
  return instructions[instructions.indexOf(instruction) - 1] ?? from;
}

/** Whether an instruction that is added after another one runs as root. */
export function isRootAfter(stage: ImageStage, instruction: Instruction): boolean {
  const next = stage.instructions[stage.instructions.indexOf(instruction) + 1];
  const user = next === undefined ? stage.user : stage.userAt(next);
  return user.kind === "root" || (user.kind === "unknown" && user.set === null && runsAsRootByCommands(stage));
}

/** The instruction after which USER belongs: the last one that may need root or precedes ENTRYPOINT and CMD. */
function lastBeforeStart({ from, instructions }: ImageStage): Instruction {
  const last = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
  const start = instructions.findIndex(({ keyword }, index) => {
    return index > last && (keyword === "ENTRYPOINT" || keyword === "CMD");
  });
  return instructions[start === -1 ? last : start - 1] ?? from;
}
