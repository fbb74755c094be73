import { heredocsIn } from "../../formats/dockerfile/heredocs.ts";
import { parseShell } from "../../formats/shell/parse-shell.ts";
import type { ShellCall, ShellScript } from "../../formats/shell/shell-script.ts";
import { stageBelow } from "./built-image.ts";
import type { Dockerfile, ImageStage, Instruction } from "./dockerfile.ts";
import { rememberByInstruction, rememberFor } from "./remember-by-instruction.ts";

export type { ShellCall, ShellWord } from "../../formats/shell/shell-script.ts";

/** The script that a RUN executes in a POSIX shell. */
export interface RunScript extends ShellScript {
  readonly run: Instruction;
  /**
   * An object that stays the same for the same RUN in another text. It has everything in this script except its place.
   */
  readonly does: object;
  /**
   * The text in which the offsets of words count: that of the instruction, or its heredoc. Null if they count in
   * neither.
   */
  readonly part: "text" | "heredoc" | null;
  /** Whether the shell stops at the first command that fails, even without `&&`. */
  readonly stops: boolean;
  /** Whether a pipeline fails if one of its commands does. */
  readonly pipefail: boolean;
}

/** The shell for the shell form of instructions: that of SHELL, or /bin/sh -c. */
interface StageShell {
  readonly posix: boolean;
  readonly options: string;
}

const defaultShell: StageShell = { posix: true, options: "" };
const posixShell = /^(?:\/(?:[\w.-]+\/)*)?(?:(?:ash|ba|da|k|z)?sh|busybox)$/;

const scriptsByStage = new WeakMap<ImageStage, readonly RunScript[]>();
const shellsByStage = new WeakMap<ImageStage, StageShell>();

/**
 * The scripts of the RUN instructions in a stage, in order; each is parsed once. A RUN is left out if it uses another
 * shell (PowerShell, cmd, an interpreter named by a heredoc), or if its script can't be parsed.
 */
export function scriptsOf(stage: ImageStage, { file }: Dockerfile): readonly RunScript[] {
  const known = scriptsByStage.get(stage);
  if (known !== undefined) return known;
  const scripts: RunScript[] = [];
  const windows = stage.system?.family === "windows" || file.escape === "`";
  let shell = shellBefore(stage);
  for (const instruction of stage.instructions) {
    if (instruction.keyword === "SHELL") shell = shellOf(instruction);
    if (instruction.keyword !== "RUN" || windows) continue;
    const script = scriptOnce(instruction, shell);
    if (script !== null) scripts.push(script);
  }
  scriptsByStage.set(stage, scripts);
  return scripts;
}

/** The shell at the start of a stage, which is that of its base. */
function shellBefore({ base }: ImageStage): StageShell {
  const below = stageBelow(base);
  return below === null ? defaultShell : shellBehind(below);
}

/** The shell at the end of a stage. */
function shellBehind(stage: ImageStage): StageShell {
  const known = shellsByStage.get(stage);
  if (known !== undefined) return known;
  const own = stage.instructions.findLast(({ keyword }) => keyword === "SHELL");
  const shell = own === undefined ? shellBefore(stage) : shellOf(own);
  shellsByStage.set(stage, shell);
  return shell;
}

function shellOf({ json, words }: Instruction): StageShell {
  const [program = "", ...options] = words.map(({ value }) => value);
  return { posix: json && posixShell.test(program), options: options.join(" ") };
}

/** Makes a function compute its result once for equal scripts. It must not depend on the place of their RUN. */
export function rememberDone<Made>(make: (script: RunScript) => Made): (script: RunScript) => Made {
  return rememberFor(({ does }) => does, make);
}

/** A script without its place. */
type ReadScript = Omit<RunScript, "run" | "does">;

interface KnownScript {
  readonly read: ReadScript | null;
  latest: RunScript | null;
}

/** Scripts by the shell that runs them. Kept, since proofs ask for many RUNs that no fix has changed. */
const shellsOf = rememberByInstruction(() => new Map<string, KnownScript>());

function scriptOnce(run: Instruction, shell: StageShell): RunScript | null {
  const shells = shellsOf(run);
  const name = `${shell.posix} ${shell.options}`;
  const known = shells.get(name) ?? { read: scriptOfRun(run, shell), latest: null };
  shells.set(name, known);
  const { read, latest } = known;
  if (read === null || latest?.run === run) return latest;
  known.latest = { ...read, run, does: read };
  return known.latest;
}

function scriptOfRun(run: Instruction, shell: StageShell): ReadScript | null {
  if (run.json) return scriptOfExecForm(run);
  if (!shell.posix) return null;
  const heredocs = run.heredoc === "" ? [] : heredocsIn(run.text);
  const [only] = heredocs;
  const options = optionsOf(shell.options);
  if (only === undefined || heredocs.length > 1 || !/^<<-?\s*\S+$/.test(run.text)) {
    const script = parseShell(run.heredoc === "" ? run.text : `${run.text}\n${run.heredoc}`);
    return script === null ? null : withOptions(script, "text", options);
  }
  const body = run.heredoc.slice(0, run.heredoc.replace(/\n$/, "").lastIndexOf("\n") + 1);
  if (body.startsWith("#!") || body.includes("\r")) return null;
  const script = parseShell(body);
  return script === null ? null : withOptions(script, "heredoc", options);
}

/** The exec form as one command or, if that is a shell with `-c`, the script that it runs. */
function scriptOfExecForm(run: Instruction): ReadScript | null {
  const [program = "", flag = "", script] = run.words.map(({ value }) => value);
  if (posixShell.test(program) && /^-\w*c$/.test(flag) && script !== undefined) {
    const read = parseShell(script);
    return read === null ? null : withOptions(read, null, optionsOf(flag));
  }
  const words = run.words.map(({ value }) => ({ value, start: 0, end: 0, literal: true }));
  const call: ShellCall = {
    words,
    assigned: [],
    redirects: [],
    start: 0,
    end: 0,
    guarded: false,
    inside: false,
    pipe: null,
  };
  return { text: run.text, calls: [call], plain: true, joined: null, part: null, stops: false, pipefail: false };
}

interface ShellOptions {
  readonly stops: boolean;
  readonly pipefail: boolean;
}

function optionsOf(text: string): ShellOptions {
  return {
    stops: /(?:^|\s)-(?:[a-z]*e|[a-z]*o +errexit\b)/.test(text),
    pipefail: /(?:^|\s)-[a-z]*o +pipefail\b/.test(text),
  };
}

/** Adds the options that the script itself sets: `-e` only by its first command, `pipefail` anywhere. */
function withOptions(script: ShellScript, part: RunScript["part"], { stops, pipefail }: ShellOptions): ReadScript {
  const sets = script.calls.filter(({ words, guarded }) => words[0]?.value === "set" && !guarded);
  const first = script.calls[0];
  const own = sets.map(({ words }) => words.map(({ value }) => value).join(" "));
  return {
    ...script,
    part,
    stops: stops || (first !== undefined && sets[0] === first && optionsOf(own[0] ?? "").stops),
    pipefail: pipefail || own.some((text) => optionsOf(text).pipefail),
  };
}
