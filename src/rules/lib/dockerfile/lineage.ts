import { scriptOf } from "../../../model/dockerfile/created-users.ts";
import type {
  BuiltImage,
  Dockerfile,
  ImageStage,
  Instruction,
  StageBase,
} from "../../../model/dockerfile/dockerfile.ts";

/** A stage, followed by the stages that it is built from. */
export function lineageOf(stage: ImageStage): readonly ImageStage[] {
  const lineage = [stage];
  for (let { base } = stage; base.kind === "stage"; { base } = base.stage) lineage.push(base.stage);
  return lineage;
}

type RootBase = Exclude<StageBase, { kind: "stage" }>;

/** Known results, since rules ask this of each stage and stages can form a long chain. */
const rootBases = new WeakMap<ImageStage, RootBase>();

/** The base of the first stage of a lineage: an image, `scratch` or unknown. */
export function rootBaseOf(stage: ImageStage): RootBase {
  const passed: ImageStage[] = [];
  let here = stage;
  let root = rootBases.get(here);
  while (root === undefined) {
    passed.push(here);
    if (here.base.kind === "stage") {
      here = here.base.stage;
      root = rootBases.get(here);
    } else root = here.base;
  }
  for (const each of passed) rootBases.set(each, root);
  return root;
}

/** The image of another Dockerfile of the repository that the first stage of a lineage is built from; null for none. */
export function builtBaseOf(stage: ImageStage): BuiltImage | null {
  const base = rootBaseOf(stage);
  return base.kind === "image" ? (base.built ?? null) : null;
}

/** The same as `lineageOf`, but followed through the other Dockerfiles of the repository that build the base images. */
export function lineageAcrossFiles(stage: ImageStage): readonly ImageStage[] {
  const below = builtBaseOf(stage);
  return below === null ? lineageOf(stage) : [...lineageOf(stage), ...lineageAcrossFiles(below.stage)];
}

/** The reference of the image that the first stage of a lineage is built from; empty if there is none. */
export function rootImageOf(stage: ImageStage): string {
  const base = rootBaseOf(stage);
  return base.kind === "image" ? base.reference : "";
}

const shippedStages = new WeakMap<Dockerfile, ReadonlySet<ImageStage>>();

/** The stages whose instructions are part of an image that somebody runs. */
export function shippedIn(dockerfile: Dockerfile): ReadonlySet<ImageStage> {
  const known = shippedStages.get(dockerfile) ?? new Set(dockerfile.shipped.flatMap(lineageOf));
  shippedStages.set(dockerfile, known);
  return known;
}

/** Whether other stages of the file are built from this one. */
export function isBaseOfStages({ stages }: Dockerfile, stage: ImageStage): boolean {
  return stages.some(({ base }) => base.kind === "stage" && base.stage === stage);
}

/** The instructions of an image, in build order. */
export function instructionsOf(stage: ImageStage): readonly Instruction[] {
  return lineageOf(stage)
    .toReversed()
    .flatMap(({ instructions }) => instructions);
}

/** The RUN instructions of an image, in build order. */
export function runsOf(stage: ImageStage): readonly Instruction[] {
  return instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
}

/** Whether an instruction is COPY or ADD. */
export function isCopy({ keyword }: Instruction): boolean {
  return keyword === "COPY" || keyword === "ADD";
}

/** The stage of a lineage that contains an instruction. */
export function stageHolding(stage: ImageStage, instruction: Instruction): ImageStage {
  return lineageOf(stage).find(({ instructions }) => instructions.includes(instruction)) ?? stage;
}

/** The command of an instruction: the script of a RUN with its heredocs, or the words of an exec form. */
export function instructionText(instruction: Instruction | null): string {
  if (instruction === null) return "";
  return instruction.json ? scriptOf(instruction).replaceAll("'", "") : `${instruction.text}\n${instruction.heredoc}`;
}

/** Whether nothing is known about the image at the root of a stage. */
export function isUnknownBase(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  if (base.kind !== "image") return base.kind === "unknown";
  return base.built === undefined ? base.image === null : isUnknownBase(base.built.stage);
}
