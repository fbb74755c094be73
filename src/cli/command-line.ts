import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError } from "../config/config-error.ts";
import { didYouMean, nearestName } from "../config/nearest.ts";
import { quoteShort } from "../core/cut-text.ts";
import { enumerate } from "../core/enumerate.ts";
import { type CliOption, type CommandName, commandNames, commands, options } from "./command-table.ts";
import { intendedCommand, intendedOption } from "./foreign-words.ts";

/** What the user typed. Names of commands and options are checked, values are not. */
export interface CommandLine {
  readonly command: CommandName | "help" | "version";
  /** The arguments. For `help`, the command that it is about, if any. */
  readonly paths: readonly string[];
  /** The values by option name. A repeatable option has its values on separate lines. */
  readonly options: Readonly<Record<string, string>>;
}

/** Parses the arguments. Throws a ConfigError for an unknown command or option. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: argv.map(withImplied),
    options: Object.fromEntries(
      options.map(({ name, value, short }) => {
        const type = value === null ? ("boolean" as const) : ("string" as const);
        return [name, short === undefined ? { type } : { type, short }];
      }),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option")
      readOption(
        token,
        given,
        commandNames.find((name) => words[0] === name),
      );
  }
  if ("help" in given) return { command: "help", paths: words, options: given };
  if ("version" in given) return { command: "version", paths: [], options: given };
  return checkCommand(words, given);
}

function withImplied(argument: string): string {
  const option = options.find(({ name, implied }) => implied !== undefined && argument === `--${name}`);
  return option === undefined ? argument : `${argument}=${option.implied}`;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  { name, rawName, value, inlineValue }: OptionToken,
  given: Record<string, string>,
  command: CommandName | undefined,
): void {
  const option = options.find((candidate) => candidate.name === name);
  // `parseArgs` also maps two dashes and a letter to the long name of an option.
  if (!option || (rawName.startsWith("--") && rawName.slice(2) !== name)) throw unknownOption(name, rawName, command);
  if (option.value === null && inlineValue) throw usageError(`${rawName} does not take a value.`, command);
  const isEmpty = value === "" && option.implied !== "";
  const isMissing = value === undefined || isEmpty || (!inlineValue && /^-./.test(value));
  if (option.value !== null && isMissing) {
    const separator = option.implied === undefined ? " " : "=";
    throw usageError(`${rawName} needs a value: ${rawName}${separator}${option.value}.`, command);
  }
  if (name in given && option.value !== null && !option.repeatable)
    throw usageError(`${rawName} was given twice.`, command);
  given[name] = name in given && option.value !== null ? `${given[name]}\n${value}` : (value ?? "");
}

function unknownOption(name: string, rawName: string, command: CommandName | undefined): ConfigError {
  const meant = intendedOption(name);
  if (meant !== null) return usageError(`unknown option ${quoteShort(rawName)}: use ${meant}.`, command);
  const nearest = nearestName(
    name,
    options.map((one) => one.name),
  );
  const hint = nearest === null ? "." : `; did you mean "--${nearest}"?`;
  return usageError(`unknown option ${quoteShort(rawName)}${hint}`, command);
}

function checkCommand(words: readonly string[], given: Readonly<Record<string, string>>): CommandLine {
  const [word, ...paths] = words;
  if (word === undefined) {
    if (Object.keys(given).length > 0) throw usageError(`missing command: ${enumerate(commandNames, "or")}.`);
    return { command: "help", paths: [], options: given };
  }
  if (word === "help") return { command: "help", paths, options: given };
  if (word === "version") return { command: "version", paths: [], options: given };
  const command = commands.find(({ name }) => name === word);
  if (!command) throw unknownCommand(word);
  for (const name of Object.keys(given)) {
    if (!optionOf(name)?.commands.includes(command.name)) {
      throw usageError(`${command.name} has no option --${name}.`, command.name);
    }
  }
  if (paths.length > 0 && !command.takesArguments) {
    throw usageError(`${command.name} takes no arguments, but got ${quoteShort(paths[0] ?? "")}.`, command.name);
  }
  if (paths.includes("")) throw usageError(`${command.name} got an empty argument.`, command.name);
  return { command: command.name, paths, options: given };
}

function optionOf(name: string): CliOption | undefined {
  return options.find((candidate) => candidate.name === name);
}

/** The error for an unknown command. People often start with a path or a command of another tool. */
function unknownCommand(word: string): ConfigError {
  const meant = intendedCommand(word);
  if (meant !== null) return usageError(`unknown command ${quoteShort(word)}: use ${quoteShort(meant)}.`);
  const nearest = nearestName(word, commandNames);
  if (nearest === null && (existsSync(word) || /[./]/.test(word))) {
    return usageError(`missing command: to check ${quoteShort(word)}, run "kubesuggest scan ${word}".`);
  }
  return usageError(`unknown command ${quoteShort(word)}${didYouMean(word, commandNames)}`);
}

/** An error in the arguments, of a command if one is named, that says where to find help. */
export function usageError(sentence: string, command?: CommandName): ConfigError {
  const help = command === undefined ? "kubesuggest --help" : `kubesuggest help ${command}`;
  return new ConfigError(`${sentence} See "${help}".`);
}
