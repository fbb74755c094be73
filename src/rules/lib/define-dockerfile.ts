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

/** A problem of a stage. */
export interface StageProblem extends Omit<Problem, "path"> {
  /** The instruction to point at. */
  readonly at: Instruction;
  /** Identifies the problem within the stage across commits: a keyword, a detail. Never a line number. */
  readonly about: readonly string[];
}

/** How to repair a problem: a fix, what to do by hand, or both. */
export type Repair = Pick<Problem, "fix" | "advice">;

/** A stage and its surroundings. */
export interface StageScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  /** The containers that run the image of this stage. */
  readonly uses: readonly ImageUse[];
  /** The image at the start of a sentence: `This image`, or with the name of its stage if there are several. */
  readonly subject: string;
  /**
   * The place of another instruction, for `related`; `message` is a phrase about it. Empty if the instruction is null.
   */
  places(instruction: Instruction | null, message: string): readonly RelatedLocation[];
}

interface StageDeclaration extends RuleFacts {
  /** `checked`: also stages of Windows images. */
  readonly windows?: "checked";
  check(scope: StageScope, context: DockerfileContext): Iterable<StageProblem>;
}

/**
 * A rule over each stage that produces a shipped image. A problem in an instruction that two stages inherit is reported
 * once.
 */
export function stageRule({ windows, check, ...facts }: StageDeclaration): DockerfileRule {
  return {
    ...facts,
    *check(dockerfile, context) {
      const reported = new Set<string>();
      for (const stage of dockerfile.shipped) {
        if (stage.system?.family === "windows" && windows !== "checked") continue;
        for (const problem of check(new ShippedStage(dockerfile, stage, context), context)) {
          const key = JSON.stringify([problem.at.index, problem.about, problem.message]);
          if (!reported.has(key)) yield placed(problem, stage);
          reported.add(key);
        }
      }
    },
  };
}

/**
 * A shipped stage of a Dockerfile. `uses` is a getter, so that only the rules that need it look up who runs the image.
 */
class ShippedStage implements StageScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  readonly subject: string;
  readonly #context: DockerfileContext;

  constructor(dockerfile: Dockerfile, stage: ImageStage, context: DockerfileContext) {
    const single = dockerfile.shipped.length === 1;
    this.dockerfile = dockerfile;
    this.stage = stage;
    this.subject = single ? "This image" : `The image of stage ${JSON.stringify(stage.title)}`;
    this.#context = context;
  }

  get uses(): readonly ImageUse[] {
    return this.#context.uses.filter((use) => use.stage === this.stage);
  }

  readonly places: StageScope["places"] = (instruction, message) => {
    return instruction === null ? [] : [instructionPlace(this.dockerfile, instruction, message)];
  };
}

function placed({ about, ...problem }: StageProblem, { title }: ImageStage): DockerfileProblem {
  return { ...problem, path: [title, ...about] };
}
