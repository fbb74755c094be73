import { ConfigError } from "../config/config-error.ts";
import { version } from "../core/version.ts";
import { PlatformError } from "../platform/port.ts";
import { printable } from "../reporters/printable.ts";
import { type CommandLine, parseCommandLine } from "./command-line.ts";
import { helpText } from "./help.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs one command and returns the exit status: 0 for no findings, 1 for findings, 2 for wrong usage, invalid input or
 * a bug. Errors are printed as one sentence. A stack trace is printed for bugs only, and only if DEBUG is set.
 */
export async function main(argv: readonly string[], terminal: Terminal, workerEntry: string): Promise<number> {
  try {
    return await run(parseCommandLine(argv), terminal, workerEntry);
  } catch (error) {
    const printError = (text: string): void => terminal.err(`${terminal.errorStyle.red("kubesuggest:")} ${text}\n`);
    if (error instanceof ConfigError) for (const mistake of error.mistakes) printError(printable(mistake));
    else if (error instanceof PlatformError) printError(printable(error.message));
    else {
      printError(`${printable(messageOf(error))} This is a bug. Please report it, with the command you ran.`);
      if ((terminal.env["DEBUG"] ?? "") !== "" && error instanceof Error) terminal.err(`${error.stack}\n`);
    }
    return 2;
  }
}

async function run(line: CommandLine, terminal: Terminal, workerEntry: string): Promise<number> {
  const { command, paths, options } = line;
  switch (command) {
    case "help":
      terminal.out(helpText(paths, terminal.style));
      return 0;
    case "version":
      terminal.out(`kubesuggest ${version}\n`);
      return 0;
    case "rules":
      return (await import("./rules-command.ts")).rulesCommand(options, terminal);
    case "explain":
      return (await import("./explain-command.ts")).explainCommand(paths, terminal);
    case "completion":
      return (await import("./completion-command.ts")).completionCommand(paths, terminal);
    case "init":
      return (await import("./init-command.ts")).initCommand(terminal, workerEntry);
    case "scan":
      return (await import("./scan-command.ts")).scanCommand(paths, options, terminal, workerEntry);
    case "render":
      return (await import("./render-command.ts")).renderCommand(paths, options, terminal, workerEntry);
    case "merge":
      return (await import("./merge-command.ts")).mergeCommand(paths, options, terminal);
    case "review":
      return (await import("./review-command.ts")).reviewCommand(paths, options, terminal, workerEntry);
  }
}

function messageOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
