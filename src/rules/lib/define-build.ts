import type { RuleFacts } from "../../core/rule.ts";
import type { Dockerfile, DockerfileContext, Instruction } from "../../model/dockerfile/dockerfile.ts";
import type { RunScript } from "../../model/dockerfile/run-scripts.ts";
import type { BuildScope } from "./build-scope.ts";
import type { StageProblem } from "./define-dockerfile.ts";
import { type ProgramCall, programsOf } from "./dockerfile/calls.ts";
import { shippedIn } from "./dockerfile/lineage.ts";
import type { DockerfileRule } from "./dockerfile-rule.ts";
import { instructionPlace } from "./places.ts";
import {
  type Asking,
  instructionPartsOf,
  type Part,
  reportingOnce,
  type ScriptPart,
  scriptPartsOf,
  type UnplacedProblem,
} from "./report-once.ts";

/** One RUN of a stage, with what its script does. */
export interface ScriptScope extends BuildScope, Asking {
  readonly script: RunScript;
  readonly programs: readonly ProgramCall[];
}

/** One instruction of a stage. */
export interface InstructionScope extends BuildScope, Asking {
  readonly instruction: Instruction;
}

interface BuildDeclaration extends RuleFacts {
  /** `checked`: also stages of Windows images. */
  readonly windows?: "checked";
  check(scope: BuildScope, context: DockerfileContext): Iterable<StageProblem>;
}

interface ScriptDeclaration extends RuleFacts {
  check(scope: ScriptScope, context: DockerfileContext): Iterable<UnplacedProblem>;
}

interface InstructionDeclaration extends RuleFacts {
  /** `checked`: also stages of Windows images. */
  readonly windows?: "checked";
  check(scope: InstructionScope, context: DockerfileContext): Iterable<UnplacedProblem>;
}

/**
 * The most findings of a rule in one Dockerfile that get a fix, since each fix is proved on its own. The others get
 * advice instead.
 */
const mostFixes = 50;

/** A rule over each stage of a file, including those that only build something. */
export function buildRule({ windows, check, ...facts }: BuildDeclaration): DockerfileRule {
  return {
    ...facts,
    *check(dockerfile, context) {
      let found = 0;
      for (const scope of scopesOf(dockerfile)) {
        const { stage } = scope;
        if (stage.system?.family === "windows" && windows !== "checked") continue;
        for (const { about, ...problem } of check(scope, context)) {
          found += problem.fix === undefined ? 0 : 1;
          yield { ...(found > mostFixes ? withoutFix(problem) : problem), path: [stage.title, ...about] };
        }
      }
    },
  };
}

const knownScopes = new WeakMap<Dockerfile, readonly BuildScope[]>();

/** The stages of a Dockerfile as scopes, made once for all rules. */
function scopesOf(dockerfile: Dockerfile): readonly BuildScope[] {
  const known = knownScopes.get(dockerfile);
  if (known !== undefined) return known;
  const shipped = shippedIn(dockerfile);
  const scopes = dockerfile.stages.map((stage): BuildScope => {
    return {
      dockerfile,
      stage,
      shipped: shipped.has(stage),
      place: (instruction, message) => instructionPlace(dockerfile, instruction, message),
    };
  });
  knownScopes.set(dockerfile, scopes);
  return scopes;
}

/** A rule over the script of each RUN that a POSIX shell runs. */
export function scriptRule({ check, ...facts }: ScriptDeclaration): DockerfileRule {
  const tell = reportingOnce(check, ({ script }: ScriptPart) => ({ script, programs: programsOf(script) }));
  return buildRule({ ...facts, check: (scope, context) => tell(scriptPartsOf(scope), scope, context) });
}

/** A rule over each instruction of a stage, FROM included. */
export function instructionRule({ check, ...facts }: InstructionDeclaration): DockerfileRule {
  const tell = reportingOnce(check, ({ at }: Part) => ({ instruction: at }));
  return buildRule({ ...facts, check: (scope, context) => tell(instructionPartsOf(scope.stage), scope, context) });
}

function withoutFix<Found extends Pick<StageProblem, "fix" | "advice">>({
  fix: _fix,
  ...problem
}: Found): Omit<Found, "fix"> {
  return { advice: `Only the first ${mostFixes} findings of a rule in a Dockerfile get a fix.`, ...problem };
}
