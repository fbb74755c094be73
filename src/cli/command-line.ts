import { parseArgs } from "node:util";
import { ConfigError } from "../config/config-error.ts";
import { didYouMean } from "../config/nearest.ts";

/** A command of the program, and how its arguments are named in the help. */
export interface CliCommand {
  readonly name: CommandName;
  readonly usage: string;
  readonly summary: string;
}

export type CommandName = "review" | "scan" | "merge" | "rules" | "explain";

/** An option: `value` names what follows it, null for a switch. */
export interface CliOption {
  readonly name: string;
  readonly value: string | null;
  readonly commands: readonly CommandName[];
  readonly summary: string;
  /** The value that it has where none is given, which then can only follow a `=`. */
  readonly implied?: string;
}

/** What the user typed, checked for names but not for values. */
export interface CommandLine {
  readonly command: CommandName | "help" | "version";
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** The commands, in the order of the help. */
export const commands: readonly CliCommand[] = [
  {
    name: "review",
    usage: "review [--base REF] [--head REF]",
    summary: "Preview the review of your changes",
  },
  { name: "scan", usage: "scan [PATH…] [--fix[=safe|review]]", summary: "Check whole directories, and fix them" },
  { name: "merge", usage: "merge REPORT…", summary: "Combine the JSON reports of shards or repositories" },
  { name: "rules", usage: "rules", summary: "List the rules and their configured severities" },
  { name: "explain", usage: "explain RULE", summary: "Explain a rule" },
];

const checking: readonly CommandName[] = ["review", "scan"];
const reporting: readonly CommandName[] = ["review", "scan", "merge"];
const every: readonly CommandName[] = ["review", "scan", "merge", "rules", "explain"];

/** The options, in the order of the help. */
export const options: readonly CliOption[] = [
  { name: "base", value: "REF", commands: ["review"], summary: "Compare with the merge base of REF (default branch)" },
  { name: "head", value: "REF", commands: ["review"], summary: "Review REF instead of the working tree" },
  {
    name: "fix",
    value: "safe|review",
    implied: "safe",
    commands: ["scan"],
    summary: "Apply the safe fixes; with =review also those that need a review",
  },
  {
    name: "format",
    value: "FORMAT",
    commands: [...reporting, "rules"],
    summary: "Output format: text, json, sarif, html, markdown, junit, gitlab or rdjson (text)",
  },
  { name: "shard", value: "K/N", commands: ["scan"], summary: "Scan only part K of N; combine the reports with merge" },
  { name: "cache", value: "DIR", commands: ["scan"], summary: "Cache results in DIR, to speed up the next scan" },
  {
    name: "separate",
    value: null,
    commands: ["merge"],
    summary: "Reports of different repositories: put each one's files below the report's name",
  },
  {
    name: "write-baseline",
    value: "FILE",
    implied: "",
    commands: ["scan"],
    summary: "Record all current findings, so they no longer fail or show up",
  },
  {
    name: "update-baseline",
    value: "FILE",
    implied: "",
    commands: ["scan"],
    summary: "Remove findings that no longer exist from the baseline",
  },
  {
    name: "baseline",
    value: "FILE",
    commands: ["scan"],
    summary: "Baseline of known findings (.github/kubesuggest-baseline.txt, if present)",
  },
  { name: "show-baselined", value: null, commands: ["scan"], summary: "Show the findings in the baseline too" },
  {
    name: "history",
    value: "FILE",
    commands: reporting,
    summary: "An earlier JSON report, for the HTML report's history; repeatable, oldest first",
  },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: reporting,
    summary: "Exit with 1 at this severity or above: error, warning, info or never (error)",
  },
  {
    name: "kubernetes-version",
    value: "RANGE",
    commands: checking,
    summary: "Kubernetes versions to support: 1.34 or 1.29-1.37 (1.32-1.37)",
  },
  {
    name: "config",
    value: "FILE",
    commands: [...reporting, "rules"],
    summary: "Configuration file (.github/kubesuggest.yml, if present)",
  },
  { name: "paths", value: "GLOBS", commands: checking, summary: "Check only these files" },
  { name: "paths-ignore", value: "GLOBS", commands: checking, summary: "Skip these files" },
  { name: "max-comments", value: "NUMBER", commands: ["review"], summary: "Show at most this many comments (30)" },
  {
    name: "time-limit",
    value: "SECONDS",
    commands: checking,
    summary: "Stop checking after this time, and report what is left (300)",
  },
  { name: "help", value: null, commands: every, summary: "Show this help" },
  { name: "version", value: null, commands: every, summary: "Show the version" },
];

/** Reads the arguments. Throws a ConfigError for a command or option that there is not. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: argv.map(withImplied),
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") readOption(token, given);
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

function readOption({ name, rawName, value, inlineValue }: OptionToken, given: Record<string, string>): void {
  const known = name === "h" || name === "v" ? (name === "h" ? "help" : "version") : name;
  const option = options.find((candidate) => candidate.name === known);
  if (!option || (rawName.startsWith("--") && known !== name)) {
    throw usageError(
      `unknown option ${quote(rawName)}${didYouMean(
        name,
        options.map((one) => one.name),
      ).replace(/"(.*)"/, '"--$1"')}`,
    );
  }
  if (option.value === null && inlineValue) throw usageError(`${rawName} does not take a value.`);
  const isEmpty = value === "" && option.implied !== "";
  if (option.value !== null && (value === undefined || isEmpty || (!inlineValue && /^-./.test(value)))) {
    throw usageError(`${rawName} needs a value: ${rawName} ${option.value}.`);
  }
  if (known in given && option.value !== null && !known.startsWith("paths") && known !== "history") {
    throw usageError(`${rawName} was given twice.`);
  }
  given[known] = known in given ? `${given[known]}\n${value}` : (value ?? "");
}

function checkCommand(words: readonly string[], given: Readonly<Record<string, string>>): CommandLine {
  const [word, ...paths] = words;
  if (word === undefined) {
    if (Object.keys(given).length > 0) throw usageError("missing command: review, scan, merge, rules or explain.");
    return { command: "help", paths: [], options: given };
  }
  if (word === "help") return { command: "help", paths, options: given };
  const command = commands.find(({ name }) => name === word);
  if (!command) {
    const names = commands.map(({ name }) => name);
    throw usageError(`unknown command ${quote(word)}${didYouMean(word, names)}`);
  }
  for (const name of Object.keys(given)) {
    const option = options.find((candidate) => candidate.name === name);
    if (option && !option.commands.includes(command.name)) throw usageError(`${command.name} has no option --${name}.`);
  }
  if (paths.length > 0 && !["scan", "merge", "explain"].includes(command.name)) {
    throw usageError(`${command.name} takes no arguments, but got ${quote(paths[0] ?? "")}.`);
  }
  return { command: command.name, paths, options: given };
}

/** A mistake in the arguments, with where to read on. */
export function usageError(sentence: string): ConfigError {
  return new ConfigError(`${sentence} See "kubesuggest --help".`);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
