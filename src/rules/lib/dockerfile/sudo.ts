import type { DockerfileOperation } from "../../../core/operation.ts";
import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { programAt } from "../../../model/dockerfile/user-command.ts";
import { instructionText } from "./lineage.ts";
import { removeWord } from "./operations.ts";
import { packageManagers } from "./package-commands.ts";

/** The most words in a RUN that gets a fix. */
const mostWords = 1000;

/** Shell keywords that can precede a program. */
const controlWord = /^(?:!|do|else|if|then|while)$/;

/** Options that only affect how sudo switches to root. */
const rootOption = /^-[EHn]+$/;

/** The words after each `sudo` of a RUN: its options, the command and the arguments of that. */
export const sudoCalls: (run: Instruction) => readonly (readonly string[])[] = rememberByInstruction((run) => {
  const script = instructionText(run);
  if (!script.includes("sudo")) return [];
  return shellCommands(script).flatMap((words) => {
    const first = words.findIndex((word) => !/^\w+=/.test(word) && !controlWord.test(word));
    return words[first] === "sudo" ? [words.slice(first + 1)] : [];
  });
});

/** Whether each `sudo` of a RUN only switches to root; other options may set another user. */
export function onlyBecomesRoot(run: Instruction): boolean {
  return sudoCalls(run).every((words) => /^[^-]/.test(words.find((word) => !rootOption.test(word)) ?? ""));
}

/** The users in parentheses before the tags of a sudoers entry, as in `(postgres) SETENV: NOPASSWD:`. */
const runAsBefore = /\(([^()]*)\)[\sA-Z_:]*$/;

/** The most characters before a tag in which its users are looked for. */
const longestRunAs = 200;

/** Whether a sudoers entry lets commands run as root: it names no users, or root or all of them are among these. */
function isAsRoot(script: string, tagAt: number): boolean {
  const [, users] = runAsBefore.exec(script.slice(Math.max(0, tagAt - longestRunAs), tagAt)) ?? [];
  return users === undefined || !/^\s*[a-z_][\w-]*\s*(?::|$)/.test(users) || /^\s*root\b/.test(users);
}

/** Which commands a sudoers entry in a RUN allows as root without a password; null if there is no such entry. */
export const passwordlessSudo: (run: Instruction) => "any command" | "some commands" | null = rememberByInstruction(
  (run) => {
    const script = instructionText(run);
    const granted = [...script.matchAll(/\bNOPASSWD:\s*(ALL\b)?/g)].filter(({ index }) => isAsRoot(script, index));
    if (granted.length === 0) return null;
    return granted.some(([, all]) => all !== undefined) ? "any command" : "some commands";
  },
);

/** The package sudo, of any version, release or architecture. */
const sudoPackage = /^sudo(?:[=~<>:/].*|-\d.*)?$/;

/** Whether a RUN installs the package sudo. */
export const installsSudo: (run: Instruction) => boolean = rememberByInstruction((run) => {
  return shellCommands(instructionText(run)).some((words) => {
    const [program = "", ...args] = words.slice(Math.max(programAt(words), 0));
    const verb = args.findIndex((word) => /^(?:add|in|install|reinstall)$/.test(word));
    return packageManagers.has(program) && verb !== -1 && args.slice(verb).some((word) => sudoPackage.test(word));
  });
});

/**
 * Removes each `sudo` from a RUN, with options that only affect how it switches to root; null if one of them is not a
 * separate word.
 */
export function withoutSudo(run: Instruction): readonly DockerfileOperation[] | null {
  const { json, words, heredoc, text } = run;
  if (json || heredoc !== "" || words.length > mostWords) return null;
  const values = words.map(({ value }) => value);
  const calls = [...values.keys()].filter((at) => values[at] === "sudo" && startsCommand(values[at - 1]));
  if (calls.length === 0 || calls.length !== text.match(/\bsudo/g)?.length) return null;
  const removed = calls.flatMap((at) => {
    const options = values.slice(at + 1).findIndex((value) => !rootOption.test(value));
    return Array.from({ length: 1 + Math.max(options, 0) }, (_, index) => at + index);
  });
  const followed = removed.every((at) => removed.includes(at + 1) || /^[\w./$]/.test(values[at + 1] ?? ""));
  return followed ? removed.map((at) => removeWord(run, at)) : null;
}

function startsCommand(before: string | undefined): boolean {
  return before === undefined || /^(?:&&|\|\|?|;)$|[^\\];$/.test(before) || controlWord.test(before);
}
