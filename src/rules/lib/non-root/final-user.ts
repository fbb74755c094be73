import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { insertAfter, setArguments } from "../dockerfile/operations.ts";

const needsRoot = new Set(["ADD", "COPY", "RUN", "USER", "VOLUME", "WORKDIR"]);

/** Sets the user at the end of a stage: changes the last USER instruction if it is there, otherwise adds one. */
export function setFinalUser(stage: ImageStage, user: string): DockerfileOperation {
  const last = lastBeforeStart(stage);
  return last.keyword === "USER" ? setArguments(last, user) : insertAfter(last, "USER", user);
}

/** The instruction after which USER belongs: the last one that may need root or precedes ENTRYPOINT and CMD. */
export function lastBeforeStart({ from, instructions }: ImageStage): Instruction {
  const last = instructions.findLastIndex(({ keyword }) => needsRoot.has(keyword));
  const start = instructions.findIndex(({ keyword }, index) => {
    return index > last && (keyword === "ENTRYPOINT" || keyword === "CMD");
  });
  return instructions[start === -1 ? last : start - 1] ?? from;
}
