import type { RelatedLocation } from "../../core/finding.ts";
import type { RuleFacts } from "../../core/rule.ts";
import type { Dockerfile, DockerfileContext, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type RunScript, scriptsOf } from "../../model/dockerfile/run-scripts.ts";
import type { StageProblem } from "./define-dockerfile.ts";
import { type ProgramCall, programsOf } from "./dockerfile/calls.ts";
import { shippedIn } from "./dockerfile/lineage.ts";
import type { DockerfileRule } from "./dockerfile-rule.ts";
import { instructionPlace } from "./places.ts";

/** A stage as its build sees it, whether it ends in an image or not. */
export interface BuildScope {
  readonly dockerfile: Dockerfile;
  readonly stage: ImageStage;
  /** Whether what its instructions write is in an image that somebody runs. */
  readonly shipped: boolean;
  /** The place of another instruction, for `related`; `message` is a phrase about it. */
  place(instruction: Instruction, message: string): RelatedLocation;
}

/** One RUN of a stage, with what its script does. */
export interface ScriptScope extends BuildScope {
  readonly script: RunScript;
  readonly programs: readonly ProgramCall[];
}

interface BuildDeclaration extends RuleFacts {
  /** `checked`: also stages of Windows images. */
  readonly windows?: "checked";
  check(scope: BuildScope, context: DockerfileContext): Iterable<StageProblem>;
}

interface ScriptDeclaration extends RuleFacts {
  check(scope: ScriptScope, context: DockerfileContext): Iterable<Omit<StageProblem, "at">>;
}

/** So many findings of a rule get a fix in one Dockerfile: each fix is proved on its own. */
const mostFixes = 50;

/** A rule over the instructions of each stage of a file, also of those that only build something. */
export function buildRule({ windows, check, ...facts }: BuildDeclaration): DockerfileRule {
  return {
    ...facts,
    *check(dockerfile, context) {
      let found = 0;
      const shipped = shippedIn(dockerfile);
      for (const stage of dockerfile.stages) {
        if (stage.system?.family === "windows" && windows !== "checked") continue;
        const scope: BuildScope = {
          dockerfile,
          stage,
          shipped: shipped.has(stage),
          place: (instruction, message) => instructionPlace(dockerfile, instruction, message),
        };
        for (const { about, ...problem } of check(scope, context)) {
          found += problem.fix === undefined ? 0 : 1;
          yield { ...(found > mostFixes ? withoutFix(problem) : problem), path: [stage.title, ...about] };
        }
      }
    },
  };
}

/** A rule over the script of each RUN that a POSIX shell runs. */
export function scriptRule({ check, ...facts }: ScriptDeclaration): DockerfileRule {
  return buildRule({
    ...facts,
    *check(scope, context) {
      for (const script of scriptsOf(scope.stage, scope.dockerfile)) {
        const own: ScriptScope = { ...scope, script, programs: programsOf(script) };
        for (const problem of check(own, context)) yield { ...problem, at: script.run };
      }
    },
  });
}

function withoutFix<Told extends Pick<StageProblem, "fix" | "advice">>({
  fix: _fix,
  ...problem
}: Told): Omit<Told, "fix"> {
  return { advice: `Only the first ${mostFixes} findings of a rule in a Dockerfile get a fix.`, ...problem };
}
