import type { Settings } from "../../core/settings.ts";
import type {
  Dockerfile,
  DockerfileContext,
  ImageStage,
  ImageUse,
  Instruction,
} from "../../model/dockerfile/dockerfile.ts";
import { type Notes, noteNumber, notesAbout } from "../../model/dockerfile/remember-by-instruction.ts";
import { type RunScript, scriptsOf } from "../../model/dockerfile/run-scripts.ts";
import type { BuildScope } from "./build-scope.ts";
import type { StageProblem } from "./define-dockerfile.ts";

/** What a rule reports about one instruction. */
export type UnplacedProblem = Omit<StageProblem, "at">;

/** A question that a rule asks about the surroundings of an instruction. */
export type ScopeQuestion<Answer extends Plain> = (scope: BuildScope, at: Instruction) => Answer;
type Plain = string | number | boolean | null;

/**
 * Lets a rule look at one instruction and only ask about its surroundings. The rule isn't run again while the answers
 * stay the same.
 */
export interface Asking {
  ask<Answer extends Plain>(question: ScopeQuestion<Answer>): Answer;
}

/** An instruction, or the script of a RUN, with the notes about it that are kept wherever it moves. */
export interface Part {
  readonly at: Instruction;
  readonly notes: Notes;
}

/** What a rule reported about an instruction, and the index that it had. */
interface Known {
  readonly index: number;
  readonly shipped: boolean;
  readonly told: readonly UnplacedProblem[];
  readonly asked: readonly (readonly [question: ScopeQuestion<Plain>, answer: Plain])[];
}

type Check<Own> = (scope: BuildScope & Asking & Own, context: DockerfileContext) => Iterable<UnplacedProblem>;
type ReportEach<One extends Part> = (
  parts: readonly One[],
  scope: BuildScope,
  context: DockerfileContext,
) => readonly StageProblem[];

/**
 * Runs a check on one instruction after the other. If it only looks at the instruction and asks questions, its result
 * is reused for the same instruction with the same answers: proofs look at many instructions that no fix has changed.
 * If it looks at the stage, the file, the settings or the users of the image, it runs each time.
 */
export function reportingOnce<One extends Part, Own>(check: Check<Own>, ownOf: (part: One) => Own): ReportEach<One> {
  const number = noteNumber();
  return (parts, scope, context) => {
    const problems: StageProblem[] = [];
    for (const part of parts) {
      const { at, notes } = part;
      const known = notes[number] as Known | undefined;
      const told = known !== undefined && stays(known, at, scope) ? known.told : tell(part, scope, context);
      if (told.length > 0) problems.push(...told.map((problem) => ({ ...problem, at })));
    }
    return problems;
  };

  function tell(part: One, scope: BuildScope, context: DockerfileContext): readonly UnplacedProblem[] {
    const { at, notes } = part;
    const asked: Known["asked"][number][] = [];
    let looks = false;
    const look = (): void => {
      looks = true;
    };
    const watched = { ...ownOf(part), ask: asking(scope, at, asked) };
    const told = [...check(Object.assign(new WatchedScope(scope, look), watched), new WatchedContext(context, look))];
    notes[number] = looks ? undefined : { index: at.index, shipped: scope.shipped, told, asked };
    return told;
  }
}

/** Fixes name an instruction by its index, so a result with problems is only valid at the same index. */
function stays({ index, shipped, told, asked }: Known, at: Instruction, scope: BuildScope): boolean {
  if (shipped !== scope.shipped || (told.length > 0 && index !== at.index)) return false;
  return asked.every(([question, answer]) => question(scope, at) === answer);
}

function asking(scope: BuildScope, at: Instruction, asked: Known["asked"][number][]): Asking["ask"] {
  return (question) => {
    const answer = question(scope, at);
    asked.push([question, answer]);
    return answer;
  };
}

/** A scope that notices when a check looks at more than one instruction. */
class WatchedScope implements BuildScope {
  readonly shipped: boolean;
  readonly #scope: BuildScope;
  readonly #look: () => void;

  constructor(scope: BuildScope, look: () => void) {
    this.shipped = scope.shipped;
    this.#scope = scope;
    this.#look = look;
  }

  get dockerfile(): Dockerfile {
    this.#look();
    return this.#scope.dockerfile;
  }

  get stage(): ImageStage {
    this.#look();
    return this.#scope.stage;
  }

  readonly place: BuildScope["place"] = (instruction, message) => {
    this.#look();
    return this.#scope.place(instruction, message);
  };
}

class WatchedContext implements DockerfileContext {
  readonly #context: DockerfileContext;
  readonly #look: () => void;

  constructor(context: DockerfileContext, look: () => void) {
    this.#context = context;
    this.#look = look;
  }

  get settings(): Settings {
    this.#look();
    return this.#context.settings;
  }

  get uses(): readonly ImageUse[] {
    this.#look();
    return this.#context.uses;
  }
}

const instructionParts = new WeakMap<ImageStage, readonly Part[]>();

/** The instructions of a stage, FROM included. */
export function instructionPartsOf(stage: ImageStage): readonly Part[] {
  const known = instructionParts.get(stage);
  if (known !== undefined) return known;
  const parts = [stage.from, ...stage.instructions].map((at) => ({ at, notes: notesAbout(at.said) }));
  instructionParts.set(stage, parts);
  return parts;
}

export interface ScriptPart extends Part {
  readonly script: RunScript;
}

const scriptParts = new WeakMap<ImageStage, readonly ScriptPart[]>();

/** The scripts that a stage runs. */
export function scriptPartsOf({ stage, dockerfile }: BuildScope): readonly ScriptPart[] {
  const known = scriptParts.get(stage);
  if (known !== undefined) return known;
  const parts = scriptsOf(stage, dockerfile).map((script) => {
    return { at: script.run, notes: notesAbout(script.does), script };
  });
  scriptParts.set(stage, parts);
  return parts;
}
