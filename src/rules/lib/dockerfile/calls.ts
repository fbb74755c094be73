import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import {
  type RunScript,
  rememberDone,
  type ShellCall,
  type ShellWord,
  scriptsOf,
} from "../../../model/dockerfile/run-scripts.ts";
import { takesNextWord } from "./program-options.ts";

/** A program that a script runs. Programs such as `sudo` and `env`, which only start it, are skipped. */
export interface ProgramCall {
  readonly call: ShellCall;
  /** Its file name: `apt-get` for `/usr/bin/apt-get`. */
  readonly program: string;
  readonly word: ShellWord;
  readonly args: readonly ShellWord[];
  /** Whether it runs as another user than the RUN, because `sudo` precedes it. */
  readonly elevated: boolean;
}

/** Programs that start the program after them. */
const starters: ReadonlySet<string> = new Set([
  "command",
  "env",
  "exec",
  "ionice",
  "nice",
  "nohup",
  "sudo",
  "time",
  "timeout",
]);

/** The programs that a script runs, in order. */
export const programsOf: (script: RunScript) => readonly ProgramCall[] = rememberDone(({ calls }) => {
  return calls.flatMap((call) => programOf(call) ?? []);
});

/** The programs that the RUN instructions of a stage run, in order. */
export function stagePrograms(stage: ImageStage, dockerfile: Dockerfile): readonly ProgramCall[] {
  return scriptsOf(stage, dockerfile).flatMap(programsOf);
}

function programOf(call: ShellCall): ProgramCall | null {
  let elevated = false;
  for (let index = 0; index < call.words.length; index += 1) {
    const word = call.words[index] as ShellWord;
    const program = word.value.slice(word.value.lastIndexOf("/") + 1);
    if (!starters.has(program)) return { call, program, word, args: call.words.slice(index + 1), elevated };
    elevated ||= program === "sudo";
    if (program === "command" && /^-[vV]$/.test(call.words[index + 1]?.value ?? "")) return null;
    index = lastOption(call.words, index, program);
    if (program === "timeout") index += 1;
  }
  return null;
}

/** The index of the last option, value or assignment after a program that starts another one. */
function lastOption(words: readonly ShellWord[], from: number, program: string): number {
  let index = from;
  while (/^-|^\w+=/.test(words[index + 1]?.value ?? "")) {
    index += 1;
    if (takesNextWord(program, words[index]?.value ?? "")) index += 1;
  }
  return index;
}
