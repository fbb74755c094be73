import { didYouMean } from "../config/nearest.ts";
import type { Style } from "../reporters/style.ts";
import { wrapText } from "../reporters/wrap.ts";
import { usageError } from "./command-line.ts";
import { type CliCommand, type CliOption, commandNames, commands, options } from "./command-table.ts";

/** The help page: of the whole program, or of the command that is named. Throws a ConfigError for one there is not. */
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
  const lines = [
    "Reviews Kubernetes manifests and Dockerfiles, and suggests proved fixes.",
    "",
    style.bold("Commands"),
    ...commands.map(({ usage, summary }) => row(`kubesuggest ${usage}`, summary, 46, style)),
    "",
    style.bold("Options"),
    ...options.map((option) => row(optionUsage(option), option.summary, 30, style)),
    "",
    ...exitStatus(style),
    "",
    '"kubesuggest help COMMAND" shows the options of a command, with examples.',
  ];
  return `${lines.join("\n")}\n`;
}

function commandHelp({ name, usage, summary, examples }: CliCommand, style: Style): string {
  const own = options.filter((option) => option.commands.includes(name));
  const lines = [
    `${summary}.`,
    "",
    `${style.bold("Usage")} kubesuggest ${usage}`,
    "",
    style.bold("Examples"),
    ...examples.flatMap(([command, meaning]) => [`  ${command}`, `      ${style.dim(meaning)}`]),
    "",
    style.bold("Options"),
    ...own.map((option) => row(optionUsage(option), option.summary, 30, style)),
    ...(own.some((option) => option.name === "fail-on") ? ["", ...exitStatus(style)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function exitStatus(style: Style): string[] {
  return [
    style.bold("Exit status"),
    row("0", "no findings at or above --fail-on (error): warnings and notes don't fail by default", 5, style),
    row("1", "findings at or above --fail-on; with --diff also where the patch is not empty", 5, style),
    row("2", "invalid options or input: the message says what to do", 5, style),
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
