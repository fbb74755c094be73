import type { Problem, RelatedLocation } from "../../core/finding.ts";
import type { RuleFacts } from "../../core/rule.ts";
import type {
  Dockerfile,
  DockerfileContext,
  ImageStage,
  ImageUse,
  Instruction,
} from "../../model/dockerfile/dockerfile.ts";
import type { DockerfileProblem, DockerfileRule } from "./dockerfile-rule.ts";
import { instructionPlace } from "./places.ts";

/** What a rule over stages yields. */
export interface StageProblem extends Omit<Problem, "path"> {
  /** The instruction to point at. */
  readonly at: Instruction;
  /** What it is about within the stage, in words that survive pushes: a keyword, a detail. */
  readonly about: readonly string[];
}

/** What a problem offers for its repair: a fix, what to do by hand, or both. */
export type Repair = Pick<Problem, "fix" | "advice">;

/** A stage with what is known around it. */
export interface StageScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  /** The containers that run the image of this stage. */
  readonly uses: readonly ImageUse[];
  /** How messages name its image, at the start of a sentence: `This image`, or by its stage where there are several. */
  readonly subject: string;
  /** Where another instruction stands that a problem is about; `message` says what it does, as a phrase. None for null. */
  places(instruction: Instruction | null, message: string): readonly RelatedLocation[];
}

interface StageDeclaration extends RuleFacts {
  /** `checked`: images for Windows too. */
  readonly windows?: "checked";
  check(scope: StageScope, context: DockerfileContext): Iterable<StageProblem>;
}

/**
 * A rule over each stage that ends in an image somebody runs. What two stages share, as what both are built from, is
 * reported once.
 */
export function stageRule({ windows, check, ...facts }: StageDeclaration): DockerfileRule {
  return {
    ...facts,
    *check(dockerfile, context) {
      const reported = new Set<string>();
      for (const stage of dockerfile.shipped) {
        if (stage.system?.family === "windows" && windows !== "checked") continue;
        for (const problem of check(stageScope(dockerfile, stage, context), context)) {
          const key = JSON.stringify([problem.at.index, problem.about, problem.message]);
          if (!reported.has(key)) yield placed(problem, stage);
          reported.add(key);
        }
      }
    },
  };
}

function stageScope(dockerfile: Dockerfile, stage: ImageStage, { uses }: DockerfileContext): StageScope {
  const single = dockerfile.shipped.length === 1;
  return {
    dockerfile,
    stage,
    uses: uses.filter((use) => use.stage === stage),
    subject: single ? "This image" : `The image of stage ${JSON.stringify(stage.title)}`,
    places(instruction, message) {
      return instruction === null ? [] : [instructionPlace(dockerfile, instruction, message)];
    },
  };
}

function placed({ about, ...problem }: StageProblem, { title }: ImageStage): DockerfileProblem {
  return { ...problem, path: [title, ...about] };
}
