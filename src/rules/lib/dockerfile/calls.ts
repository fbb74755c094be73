import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import {
  type RunScript,
  rememberDone,
  type ShellCall,
  type ShellWord,
  scriptsOf,
} from "../../../model/dockerfile/run-scripts.ts";

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

/** Programs that start the program after them, with the options of theirs that take a value. */
const starters: Readonly<Record<string, RegExp>> = {
  command: /^$/,
  env: /^-[uCS]$/,
  exec: /^-a$/,
  ionice: /^-[cn]$/,
  nice: /^-n$/,
  nohup: /^$/,
  sudo: /^-[gugCDRTU]$/,
  time: /^-[fo]$/,
  timeout: /^-[ks]$/,
};

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
    const valued = Object.hasOwn(starters, program) ? starters[program] : undefined;
    if (valued === undefined) return { call, program, word, args: call.words.slice(index + 1), elevated };
    elevated ||= program === "sudo";
    if (program === "command" && /^-[vV]$/.test(call.words[index + 1]?.value ?? "")) return null;
    index = lastOption(call.words, index, valued);
    if (program === "timeout") index += 1;
  }
  return null;
}

/** The index of the last option, value or assignment after a program that starts another one. */
function lastOption(words: readonly ShellWord[], from: number, valued: RegExp): number {
  let index = from;
  while (/^-|^\w+=/.test(words[index + 1]?.value ?? "")) {
    index += 1;
    if (valued.test(words[index]?.value ?? "")) index += 1;
  }
  return index;
}

/** The arguments that are not options. `valued` matches the options that are followed by a value. */
export function operandsOf(args: readonly ShellWord[], valued: RegExp): readonly ShellWord[] {
  const operands: ShellWord[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as ShellWord;
    if (arg.value === "--") return [...operands, ...args.slice(index + 1)];
    if (!arg.value.startsWith("-") || arg.value === "-") operands.push(arg);
    else if (valued.test(arg.value)) index += 1;
  }
  return operands;
}

/**
 * Whether one of the arguments is an option: a name such as `--yes`, or a short one by its letter, alone or combined.
 */
export function hasOption(args: readonly ShellWord[], names: RegExp, letters = ""): boolean {
  return args.some(({ value }) => {
    if (value.startsWith("--")) return names.test(value.replace(/=.*$/s, ""));
    if (names.test(value)) return true;
    return letters !== "" && /^-[A-Za-z]/.test(value) && [...letters].some((letter) => value.includes(letter, 1));
  });
}
