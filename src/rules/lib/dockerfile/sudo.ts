import type { DockerfileOperation } from "../../../core/operation.ts";
import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { commandText } from "./lineage.ts";
import { removeWord } from "./operations.ts";
import { packageManagers } from "./package-managers.ts";

/** A RUN with more words gets no fix. */
const mostWords = 1000;

/** What a shell script may have before a program without changing what it does. */
const controlWord = /^(?:!|do|else|if|then|while)$/;

/** An option that only concerns how sudo becomes root, so nothing that root needs. */
const rootOption = /^-[EHn]+$/;

/** The word behind each `sudo` of a RUN: an option or the command. */
export function sudoCalls(run: Instruction): readonly string[] {
  const script = commandText(run);
  if (!script.includes("sudo")) return [];
  return shellCommands(script).flatMap((words) => {
    const first = words.findIndex((word) => !/^\w+=/.test(word) && !controlWord.test(word));
    return words[first] === "sudo" ? [words[first + 1] ?? ""] : [];
  });
}

/** Whether each `sudo` of a RUN only becomes root, while other options may name another user. */
export function onlyBecomesRoot(run: Instruction): boolean {
  return sudoCalls(run).every((next) => /^[^-]/.test(next) || rootOption.test(next));
}

/** What a RUN writes into sudoers: leave for any command without a password, or for some; null for none. */
export function passwordlessSudo(run: Instruction): "any command" | "some commands" | null {
  const script = commandText(run);
  if (!/\bNOPASSWD:/.test(script)) return null;
  return /\bNOPASSWD:\s*ALL\b/.test(script) ? "any command" : "some commands";
}

/** Whether a RUN installs the package sudo. */
export function installsSudo(run: Instruction): boolean {
  return shellCommands(commandText(run)).some(([program = "", , ...packages]) => {
    return packageManagers.has(program) && packages.includes("sudo");
  });
}

/**
 * Takes each `sudo` of a RUN away, with options that only concern how it becomes root; null where one is more than a
 * word of its own.
 */
export function withoutSudo(run: Instruction): readonly DockerfileOperation[] | null {
  const { json, words, heredoc, text } = run;
  if (json || heredoc !== "" || words.length > mostWords) return null;
  const values = words.map(({ value }) => value);
  const calls = [...values.keys()].filter((at) => values[at] === "sudo" && startsCommand(values[at - 1]));
  if (calls.length === 0 || calls.length !== text.match(/\bsudo/g)?.length) return null;
  const removed = calls.flatMap((at) => (rootOption.test(values[at + 1] ?? "") ? [at, at + 1] : [at]));
  const followed = removed.every((at) => removed.includes(at + 1) || /^[\w./$]/.test(values[at + 1] ?? ""));
  return followed ? removed.map((at) => removeWord(run, at)) : null;
}

function startsCommand(before: string | undefined): boolean {
  return before === undefined || /^(?:&&|\|\|?|;)$|[^\\];$/.test(before) || controlWord.test(before);
}
