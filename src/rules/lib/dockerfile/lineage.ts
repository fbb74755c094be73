import { scriptOf } from "../../../model/dockerfile/created-users.ts";
import type { Dockerfile, ImageStage, Instruction, StageBase } from "../../../model/dockerfile/dockerfile.ts";

/** A stage and those of the file that it is built from, itself first. */
export function lineageOf(stage: ImageStage): readonly ImageStage[] {
  const lineage = [stage];
  for (let { base } = stage; base.kind === "stage"; { base } = base.stage) lineage.push(base.stage);
  return lineage;
}

/** What the first stage of a lineage starts from: the base image, if it is one. */
export function rootBaseOf(stage: ImageStage): Exclude<StageBase, { kind: "stage" }> {
  let { base } = stage;
  while (base.kind === "stage") ({ base } = base.stage);
  return base;
}

/** The full reference of the image that a stage is built upon in the end; empty where it is none, or not known. */
export function rootImageOf(stage: ImageStage): string {
  const base = rootBaseOf(stage);
  return base.kind === "image" ? base.reference : "";
}

/** Whether other stages of the file are built from this one. */
export function isBaseOfStages({ stages }: Dockerfile, stage: ImageStage): boolean {
  return stages.some(({ base }) => base.kind === "stage" && base.stage === stage);
}

/** The instructions that make an image, in the order in which they are carried out. */
export function instructionsOf(stage: ImageStage): readonly Instruction[] {
  return lineageOf(stage)
    .toReversed()
    .flatMap(({ instructions }) => instructions);
}

/** The RUN instructions that make an image, in their order. */
export function runsOf(stage: ImageStage): readonly Instruction[] {
  return instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
}

/** Whether an instruction puts files into the image from elsewhere. */
export function isCopy({ keyword }: Instruction): boolean {
  return keyword === "COPY" || keyword === "ADD";
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
