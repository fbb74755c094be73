import { gzipSync } from "node:zlib";
import { didYouMean } from "../config/nearest.ts";
import { version } from "../core/version.ts";
import { type Format, formatReport, formats } from "../reporters/format.ts";
import type { ScanCounts } from "../reporters/history.ts";
import type { Report } from "../reporters/report.ts";
import { allRules } from "../rules/registry.ts";
import { readHistory } from "../scan/reports/read-history.ts";
import { usageError } from "./command-line.ts";
import { rulePages } from "./rules-command.ts";
import type { Terminal } from "./terminal.ts";

/** The format that a command is asked for, null for text. Throws a ConfigError for one that there is not. */
export function readFormat(given: string | undefined): Format | null {
  if (given === undefined || given === "text") return null;
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const names = ["text", ...formats];
  throw usageError(
    `--format must be one of ${names.join(", ")}, not ${JSON.stringify(given)}${didYouMean(given, names)}`,
  );
}

/** The earlier scans that `--history` names. Throws a ConfigError where they can't be read or the format shows none. */
export function readHistoryFor(
  format: Format | null,
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
): readonly ScanCounts[] {
  const given = options["history"];
  if (given !== undefined && format !== "html") throw usageError("--history needs --format html.");
  return readHistory(given?.split("\n") ?? [], terminal.cwd);
}

/** Prints the report in a format for other programs. */
export function printReport(format: Format, report: Report, history: readonly ScanCounts[], terminal: Terminal): void {
  const tool = { version, rules: allRules, rulePages };
  terminal.out(formatReport(format, report, { tool, history, compressedSize: (text) => gzipSync(text).length }));
}
