import type { Settings } from "../../core/settings.ts";
import type {
  Dockerfile,
  DockerfileContext,
  ImageStage,
  ImageUse,
  Instruction,
} from "../../model/dockerfile/dockerfile.ts";
import { type Notes, noteNumber, notesAbout } from "../../model/dockerfile/remember-said.ts";
import { type RunScript, scriptsOf } from "../../model/dockerfile/run-scripts.ts";
import type { BuildScope } from "./build-scope.ts";
import type { StageProblem } from "./define-dockerfile.ts";

/** What a rule tells of one instruction. */
export type Told = Omit<StageProblem, "at">;

/** What a rule may ask of the surroundings of an instruction. */
export type ScopeQuestion<Answer extends Plain> = (scope: BuildScope, at: Instruction) => Answer;
type Plain = string | number | boolean | null;

/** A rule that looks at one instruction and only asks of what is around it is not run again where the answers stay. */
export interface Asking {
  ask<Answer extends Plain>(question: ScopeQuestion<Answer>): Answer;
}

/** An instruction, or the script of a RUN, with what is known of it wherever it stands. */
export interface Part {
  readonly at: Instruction;
  readonly notes: Notes;
}

/** What a rule told of an instruction that had a number. */
interface Known {
  readonly index: number;
  readonly shipped: boolean;
  readonly told: readonly Told[];
  readonly asked: readonly (readonly [question: ScopeQuestion<Plain>, answer: Plain])[];
}

type Check<Own> = (scope: BuildScope & Asking & Own, context: DockerfileContext) => Iterable<Told>;
type TellEach<One extends Part> = (
  parts: readonly One[],
  scope: BuildScope,
  context: DockerfileContext,
) => readonly StageProblem[];

/**
 * A check of one instruction after the other. What it tells by the instruction alone, and by what it asks, it is not
 * asked again where the same instruction gets the same answers: proofs look at many that no fix has changed. Where it
 * looks at the stage, the file, the settings or those who run the image, it is run each time.
 */
export function tellingOnce<One extends Part, Own>(check: Check<Own>, ownOf: (part: One) => Own): TellEach<One> {
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

  function tell(part: One, scope: BuildScope, context: DockerfileContext): readonly Told[] {
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

/** Fixes name an instruction by its number, so that it must still have that where there is a problem. */
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

/** A scope that says when somebody looks at more than one instruction. */
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
