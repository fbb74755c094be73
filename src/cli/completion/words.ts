import { ruleIds } from "../../core/rule-catalogue.ts";
import { type CliOption, type CommandName, commandNames, options } from "../command-table.ts";

/** The shells for which a script can be printed. */
export const shells = ["bash", "zsh", "fish"] as const;

/** What can be completed at a place in a command line: some words, file names, or something that a shell can't know. */
export type Completion = { readonly words: readonly string[] } | "files" | "unknown";

/** What can follow an option; null if it takes no value, or only after a `=`. */
export function valuesOf({ name, value, implied, choices }: CliOption): Completion | null {
  if (value === null || implied !== undefined) return null;
  if (name === "select" || name === "ignore") return { words: ruleIds };
  if (choices !== undefined) return { words: choices };
  return /FILE|DIR/.test(value) ? "files" : "unknown";
}

/** What can follow a command besides options. */
export function argumentsOf(command: CommandName | "help"): Completion {
  if (command === "help") return { words: commandNames };
  if (command === "explain") return { words: ruleIds };
  if (command === "completion") return { words: shells };
  return command === "scan" || command === "render" || command === "merge" ? "files" : "unknown";
}

/** An option as it is typed, and what it does. */
export interface OptionWord {
  readonly word: string;
  readonly summary: string;
}

/** The options of a command, also together with values that follow a `=`. */
export function optionWords(command: CommandName): readonly OptionWord[] {
  return options
    .filter((option) => option.commands.includes(command))
    .flatMap(({ name, implied, choices = [], summary }) => {
      const values = implied === undefined ? [] : choices;
      return [`--${name}`, ...values.map((value) => `--${name}=${value}`)].map((word) => ({ word, summary }));
    });
}
