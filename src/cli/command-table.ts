import { standardNames } from "../core/compliance.ts";
import { enumerate } from "../core/enumerate.ts";

/** A command of the program, and how the help names its arguments. */
export interface CliCommand {
  readonly name: CommandName;
  readonly usage: string;
  readonly summary: string;
  /** Examples of calls, each with its meaning. */
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** Whether it takes arguments besides its options. */
  readonly takesArguments: boolean;
}

/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

/** The names of the commands, in the order of the help. */
export const commandNames = ["review", "scan", "render", "init", "merge", "rules", "explain", "completion"] as const;

/** An option. `value` is the placeholder for its value in the help, null for a switch. */
export interface CliOption {
  readonly name: string;
  readonly value: string | null;
  /** A letter that can be used instead of the name. */
  readonly short?: string;
  readonly commands: readonly CommandName[];
  readonly summary: string;
  /** Other summaries, for commands where the option means less. */
  readonly summaryOf?: Readonly<Partial<Record<CommandName, string>>>;
  /** The value if none is given. A value can then only be given after a `=`. */
  readonly implied?: string;
  /** Whether it can be given several times. */
  readonly repeatable?: true;
  /** The possible values, if they are a list of words. */
  readonly choices?: readonly string[];
}

/** The commands, in the order of the help. */
export const commands: readonly CliCommand[] = [
  {
    name: "review",
    usage: "review [RANGE]",
    summary: "Preview the review of your changes",
    takesArguments: true,
    examples: [
      ["kubesuggest review", "compares the working tree with the default branch"],
      ["kubesuggest review HEAD~1", "compares the working tree with the commit before the last"],
      ["kubesuggest review v1.4..v1.5", "reviews the changes between two tags"],
    ],
  },
  {
    name: "scan",
    usage: "scan [PATH…|-] [--fix|--diff]",
    summary: "Check files and whole directories, and fix them",
    takesArguments: true,
    examples: [
      ["kubesuggest scan", "checks the current directory"],
      ["kubesuggest scan --diff | git apply", "applies the safe fixes as a patch"],
      ["kubesuggest scan --fix=ask", "asks about each fix"],
      ["kubesuggest scan --fix --select privilege-escalation-allowed", "applies the safe fixes of one rule"],
      ["helm template . | kubesuggest scan -", "checks the output of another program"],
      ["kubesuggest scan --output report.sarif --output report.html", "writes two reports"],
    ],
  },
  {
    name: "render",
    usage: "render [PATH…] [--values FILE]",
    summary: "Print the manifests that charts and kustomizations render",
    takesArguments: true,
    examples: [
      ["kubesuggest render charts/web", "prints a chart as it is checked"],
      ["kubesuggest render charts/web --values prod.yaml", "renders it with other values"],
      ["kubesuggest render overlays/prod --origins", "shows where each line comes from"],
    ],
  },
  {
    name: "init",
    usage: "init",
    summary: "Write a first configuration and the workflow for this repository",
    takesArguments: false,
    examples: [["kubesuggest init", "looks at the repository, and writes the files that it does not have yet"]],
  },
  {
    name: "merge",
    usage: "merge REPORT…",
    summary: "Combine the JSON reports of shards or repositories",
    takesArguments: true,
    examples: [["kubesuggest merge part-*.json --format html", "combines the parts of a scan into one page"]],
  },
  {
    name: "rules",
    usage: "rules",
    summary: "List the rules and their configured severities",
    takesArguments: false,
    examples: [
      ["kubesuggest rules", "lists them for you"],
      ["kubesuggest rules --format json", "lists them for another program"],
    ],
  },
  {
    name: "explain",
    usage: "explain RULE",
    summary: "Explain a rule, with an example",
    takesArguments: true,
    examples: [["kubesuggest explain pods-not-spread", "shows what the rule finds, and why"]],
  },
  {
    name: "completion",
    usage: "completion bash|zsh|fish",
    summary: "Print the completion script for a shell",
    takesArguments: true,
    examples: [
      ['eval "$(kubesuggest completion bash)"', "in ~/.bashrc"],
      ["kubesuggest completion fish | source", "in ~/.config/fish/config.fish"],
    ],
  },
];

const checking: readonly CommandName[] = ["review", "scan"];
const reporting: readonly CommandName[] = ["review", "scan", "merge"];
const formatNames = ["text", "concise", "github", "json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"];

/** The options, in the order of the help. */
export const options: readonly CliOption[] = [
  { name: "base", value: "REF", commands: ["review"], summary: "Compare with the merge base of REF (default branch)" },
  { name: "head", value: "REF", commands: ["review"], summary: "Review REF instead of the working tree" },
  {
    name: "values",
    value: "FILE",
    commands: ["render"],
    summary: "Render charts with the values in FILE, which override their own; repeatable",
    repeatable: true,
  },
  { name: "origins", value: null, commands: ["render"], summary: "Show where each rendered line comes from" },
  {
    name: "fix",
    value: "safe|review|ask",
    implied: "safe",
    choices: ["safe", "review", "ask"],
    commands: ["scan"],
    summary: "Apply the safe fixes; with =review also those to review; with =ask, ask about each",
  },
  {
    name: "diff",
    value: "safe|review",
    implied: "safe",
    choices: ["safe", "review"],
    commands: ["scan"],
    summary: "Print the fixes as a patch, and change nothing",
  },
  {
    name: "select",
    value: "RULE",
    repeatable: true,
    commands: checking,
    summary: "Check only this rule; repeatable",
  },
  { name: "ignore", value: "RULE", repeatable: true, commands: checking, summary: "Skip this rule; repeatable" },
  {
    name: "compliance",
    value: "STANDARD",
    choices: standardNames,
    commands: checking,
    summary: `Check only the rules of a standard: ${enumerate(standardNames, "or")}`,
  },
  {
    name: "stdin-filename",
    value: "NAME",
    commands: ["scan"],
    summary: 'The name of the file on standard input, if PATH is "-" (stdin.yaml)',
  },
  {
    name: "format",
    value: "FORMAT",
    choices: formatNames,
    commands: [...reporting, "rules"],
    summary: `Output format: ${enumerate(formatNames, "or")} (text)`,
    summaryOf: { rules: "Output format: text or json (text)" },
  },
  {
    name: "output",
    value: "[FORMAT=]FILE",
    short: "o",
    repeatable: true,
    commands: reporting,
    summary: "Write a report to FILE too; its ending, such as .sarif, sets the format; repeatable",
  },
  { name: "quiet", value: null, short: "q", commands: reporting, summary: "Print findings only: no counts, no hints" },
  { name: "verbose", value: null, commands: checking, summary: "Show what is read and how long it takes" },
  { name: "watch", value: null, short: "w", commands: ["scan"], summary: "Scan again whenever a file changes" },
  { name: "shard", value: "K/N", commands: ["scan"], summary: "Scan only part K of N; combine the reports with merge" },
  { name: "cache", value: "DIR", commands: ["scan"], summary: "Cache results in DIR, to speed up the next scan" },
  {
    name: "separate",
    value: null,
    commands: ["merge"],
    summary: "Combine reports of different repositories: the report's name becomes the directory of its files",
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
    repeatable: true,
    commands: reporting,
    summary: "An earlier JSON report, for the HTML report's history; repeatable, oldest first",
  },
  {
    name: "fail-on",
    value: "SEVERITY",
    choices: ["error", "warning", "note", "never"],
    commands: reporting,
    summary: "Exit with 1 at this severity or above: error, warning, note or never (error)",
  },
  {
    name: "kubernetes-version",
    value: "RANGE",
    commands: [...checking, "render"],
    summary: "Kubernetes versions to support: 1.34 or 1.29-1.37 (1.32-1.37)",
  },
  {
    name: "config",
    value: "FILE",
    commands: [...reporting, "render", "rules"],
    summary: "Configuration file (.github/kubesuggest.yml, if present)",
  },
  { name: "paths", value: "GLOBS", repeatable: true, commands: checking, summary: "Check only these files" },
  { name: "paths-ignore", value: "GLOBS", repeatable: true, commands: checking, summary: "Skip these files" },
  { name: "max-comments", value: "NUMBER", commands: ["review"], summary: "Show at most this many comments (30)" },
  {
    name: "time-limit",
    value: "SECONDS",
    commands: checking,
    summary: "Stop checking after this time, and report what is left (300)",
  },
  { name: "help", value: null, short: "h", commands: commandNames, summary: "Show the help" },
  { name: "version", value: null, short: "v", commands: commandNames, summary: "Show the version" },
];
