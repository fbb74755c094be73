import { commandNames, commands, options } from "../command-table.ts";
import { argumentsOf, valuesOf } from "./words.ts";

/** The completion script of fish. Source: https://fishshell.com/docs/current/cmds/complete.html */
export function fishScript(): string {
  const lines = [
    ...commands.map(({ name, summary }) => `${line} -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`),
    `${line} -n __fish_use_subcommand -f -a help -d 'Show the help'`,
    ...[...commandNames, "help" as const].flatMap((name) => {
      const completion = argumentsOf(name);
      if (completion === "files") return [];
      const known = completion === "unknown" ? "" : ` -a ${quoted(completion.words.join(" "))}`;
      return [`${line} -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -f${known}`];
    }),
    ...options.flatMap((option) => {
      const { name, short, implied, choices = [], summary } = option;
      const seen = `__fish_seen_subcommand_from ${option.commands.join(" ")}`;
      const letter = short === undefined ? "" : ` -s ${short}`;
      const values = implied === undefined ? [] : choices.map((value) => `--${name}=${value}`);
      return [
        `${line} -n ${quoted(seen)} -l ${name}${letter}${followed(option)} -d ${quoted(summary)}`,
        // Words of their own: as values of the option, fish would also offer them after a blank. They are only offered
        // after a `-`, so that they don't mix with file names.
        ...values.map((word) => {
          const condition = quoted(`${seen}; and string match -q -- '-*' (commandline -ct)`);
          return `${line} -n ${condition} -a ${word} -d ${quoted(summary)}`;
        }),
      ];
    }),
  ];
  return `# fish completion of kubesuggest\n${lines.join("\n")}\n`;
}

const line = "complete -c kubesuggest";

/**
 * The flags for an option's value: no value, a file (even for commands without arguments), one of some words, or
 * anything.
 */
function followed(option: Parameters<typeof valuesOf>[0]): string {
  const completion = valuesOf(option);
  if (completion === null) return "";
  if (completion === "files") return " -r -F";
  return completion === "unknown" ? " -x" : ` -x -a ${quoted(completion.words.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
