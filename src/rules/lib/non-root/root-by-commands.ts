import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText, lineageOf } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-commands.ts";

/** Whether a stage installs packages as the default user of its base image, which must then be root. */
export function runsAsRootByCommands(stage: ImageStage): boolean {
  return lineageOf(stage).some((each) => {
    return each.instructions.some((instruction) => {
      if (instruction.keyword !== "RUN" || each.userAt(instruction).set !== null) return false;
      return shellCommands(instructionText(instruction)).some(([program = ""]) => {
        return packageManagers.has(program.slice(program.lastIndexOf("/") + 1));
      });
    });
  });
}
