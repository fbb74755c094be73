import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { insertAfter, setArguments } from "../dockerfile/operations.ts";

const needsRoot = new Set(["ADD", "COPY", "RUN", "USER", "VOLUME", "WORKDIR"]);

/** What makes USER name a user at the end of a stage: the USER that stands there is changed, else there is a new one. */
export function setFinalUser(stage: ImageStage, user: string): DockerfileOperation {
  const last = lastBeforeStart(stage);
  return last.keyword === "USER" ? setArguments(last, user) : insertAfter(last, "USER", user);
}

/** What USER is to stand behind: all that needs root, and whatever comes before the entry point or the command. */
export function lastBeforeStart({ from, instructions }: ImageStage): Instruction {
  const last = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
  const start = instructions.findIndex(({ keyword }, index) => {
    return index > last && (keyword === "ENTRYPOINT" || keyword === "CMD");
  });
  return instructions[start === -1 ? last : start - 1] ?? from;
}
