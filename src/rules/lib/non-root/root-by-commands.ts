import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { commandText, lineageOf } from "../dockerfile/lineage.ts";

const packageManagers = /(?:^|\/)(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|zypper)$/;

/** Whether a stage installs packages as whoever its base image runs as, which only root can. */
export function runsAsRootByCommands(stage: ImageStage): boolean {
  return lineageOf(stage).some((each) => {
    return each.instructions.some((instruction) => {
      if (instruction.keyword !== "RUN" || each.userAt(instruction).set !== null) return false;
      return shellCommands(commandText(instruction)).some((words) => packageManagers.test(words[0] ?? ""));
    });
  });
}
