import { scriptOf } from "../../../model/dockerfile/created-users.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** A stage and those of the file that it is built from, itself first. */
export function lineageOf(stage: ImageStage): readonly ImageStage[] {
  const lineage = [stage];
  for (let { base } = stage; base.kind === "stage"; { base } = base.stage) lineage.push(base.stage);
  return lineage;
}

/** The instructions that make an image, in the order in which they are carried out. */
export function instructionsOf(stage: ImageStage): readonly Instruction[] {
  return lineageOf(stage)
    .toReversed()
    .flatMap(({ instructions }) => instructions);
}

/** The stage that an instruction of a lineage stands in. */
export function stageOf(stage: ImageStage, instruction: Instruction): ImageStage {
  return lineageOf(stage).find(({ instructions }) => instructions.includes(instruction)) ?? stage;
}

/** What an instruction hands to a shell or runs: the script of a RUN with its heredocs, the words of a command. */
export function commandText(instruction: Instruction | null): string {
  if (instruction === null) return "";
  return instruction.json ? scriptOf(instruction).replaceAll("'", "") : `${instruction.text}\n${instruction.heredoc}`;
}
