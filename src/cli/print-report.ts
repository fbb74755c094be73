import { gzipSync } from "node:zlib";
import { didYouMean } from "../config/nearest.ts";
import { type Format, formatReport, formats } from "../reporters/format.ts";
import type { Report } from "../reporters/report.ts";
import { allRules } from "../rules/index.ts";
import { usageError } from "./command-line.ts";
import { rulePages } from "./rules-command.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

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

/** Prints the report in a format for other programs. */
export function printReport(format: Format, report: Report, terminal: Terminal): void {
  const tool = { version, rules: allRules, rulePages };
  terminal.out(formatReport(format, report, tool, (text) => gzipSync(text).length));
}
