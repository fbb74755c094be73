import { didYouMean } from "../config/nearest.ts";
import type { Style } from "../reporters/style.ts";
import { wrapText } from "../reporters/wrap.ts";
import { usageError } from "./command-line.ts";
import { type CliCommand, type CliOption, commandNames, commands, options } from "./command-table.ts";

/** The help page of the whole program or of a command. Throws a ConfigError for an unknown command. */
export function helpText(names: readonly string[], style: Style): string {
  const [name] = names;
  if (name === undefined || name === "help") return programHelp(style);
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    throw usageError(`unknown command ${JSON.stringify(name)}${didYouMean(name, commandNames)}`);
  }
  return commandHelp(command, style);
}

function programHelp(style: Style): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = [
    "Reviews Kubernetes manifests and Dockerfiles, and suggests proved fixes.",
    "",
    `${style.bold("Usage:")} kubesuggest COMMAND [OPTIONS]`,
    "",
    style.bold("Commands:"),
    ...commands.map(({ name, summary }) => row(name, summary, width + 3, style)),
    "",
    ...exampleLines(firstExamples, style),
    "",
    style.bold("Options:"),
    ...options.filter(isEverywhere).map((option) => row(optionUsage(option), option.summary, width + 3, style)),
    "",
    ...exitStatus(style),
    "",
    '"kubesuggest help COMMAND" shows the options of a command, with more examples.',
    `Documentation: ${style.link(documentation, documentation)}`,
  ];
  return `${lines.join("\n")}\n`;
}

const firstExamples: CliCommand["examples"] = [
  ["kubesuggest scan", "checks the current directory"],
  ["kubesuggest scan --fix", "applies the safe fixes"],
  ["kubesuggest review", "previews the review of this branch"],
  ["kubesuggest init", "sets up the reviews of pull requests"],
];

const documentation = "https://github.com/kubesuggest/kubesuggest/blob/main/docs/cli.md";

function isEverywhere(option: CliOption): boolean {
  return option.commands.length === commands.length;
}

function commandHelp({ name, usage, summary, examples }: CliCommand, style: Style): string {
  const own = options.filter((option) => option.commands.includes(name));
  const lines = [
    `${summary}.`,
    "",
    `${style.bold("Usage:")} kubesuggest ${usage}`,
    "",
    ...exampleLines(examples, style),
    "",
    style.bold("Options:"),
    ...own.map((option) => row(optionUsage(option), option.summaryOf?.[name] ?? option.summary, 30, style)),
    ...(own.some((option) => option.name === "fail-on") ? ["", ...exitStatus(style)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function exampleLines(examples: CliCommand["examples"], style: Style): string[] {
  const width = Math.min(40, Math.max(...examples.map(([command]) => command.length))) + 2;
  const rows = examples.map(([command, meaning]) => {
    return command.length < width
      ? `  ${command.padEnd(width)} ${style.dim(meaning)}`
      : `  ${command}\n  ${"".padEnd(width)} ${style.dim(meaning)}`;
  });
  return [style.bold("Examples:"), ...rows];
}

function exitStatus(style: Style): string[] {
  return [
    style.bold("Exit status:"),
    row("0", "no findings at or above --fail-on (error): warnings and notes don't fail by default", 3, style),
    row("1", "findings at or above --fail-on; with --diff, also if the patch is not empty", 3, style),
    row("2", "invalid options or input: the message says what to do", 3, style),
  ];
}

function optionUsage({ name, value, short, implied }: CliOption): string {
  const letter = short === undefined ? "" : `-${short}, `;
  if (implied !== undefined) return `${letter}--${name}[=${value}]`;
  return `${letter}--${name}${value === null ? "" : ` ${value}`}`;
}

function row(left: string, right: string, width: number, style: Style): string {
  const used = Math.max(left.length, width) + 3;
  return `  ${left.padEnd(width)} ${wrapText(right, { used, indent: width + 3 }, style)}`;
}
