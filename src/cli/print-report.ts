import { gzipSync } from "node:zlib";
import { MistakeCollector } from "../config/config-error.ts";
import { didYouMean } from "../config/nearest.ts";
import { batched } from "../core/batched.ts";
import { version } from "../core/version.ts";
import { type Format, formatReport, formats } from "../reporters/format.ts";
import type { ScanCounts } from "../reporters/history.ts";
import { jsonPieces } from "../reporters/json.ts";
import type { Report } from "../reporters/report.ts";
import { reportData } from "../reporters/report-data.ts";
import { type ReportOrigin, unknownOrigin } from "../reporters/report-origin.ts";
import type { Style } from "../reporters/style.ts";
import { counted, textNotes } from "../reporters/text.ts";
import { publicRulePages } from "../reporters/tool.ts";
import { allRules } from "../rules/registry.ts";
import { readHistory } from "../scan/reports/read-history.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { usageError } from "./command-line.ts";
import { type Output, readOutputs, writeOutputs } from "./outputs.ts";
import type { Terminal } from "./terminal.ts";

/** How a command shows its report. */
export interface ReportTarget {
  /** The format of standard output; null for text. */
  readonly format: Format | null;
  readonly outputs: readonly Output[];
  /** Earlier scans for the history of HTML reports, oldest first. */
  readonly history: readonly ScanCounts[];
  /** What the report is about. */
  readonly origin: ReportOrigin;
  /** Whether standard output gets only findings. */
  readonly quiet: boolean;
}

/** Reads the options about the report. Throws a ConfigError for formats and files that can't be used. */
export function readTarget(options: Readonly<Record<string, string>>, terminal: Terminal): ReportTarget {
  const format = readFormat(options["format"]);
  const outputs = readOutputs(options["output"]);
  const history = options["history"];
  const isHtml = format === "html" || outputs.some((output) => output.format === "html");
  if (history !== undefined && !isHtml)
    throw usageError("--history is for HTML reports: add --format html, or --output report.html.");
  const scans = readHistory(history?.split("\n") ?? [], terminal.cwd);
  const origin = { ...unknownOrigin, date: dayOf(new Date()) };
  return { format, outputs, history: scans, origin, quiet: options["quiet"] !== undefined };
}

/** Reads the format for standard output; null for text. Throws a ConfigError for an unknown format. */
function readFormat(given: string | undefined): Format | null {
  if (given === undefined || given === "text") return null;
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const names = ["text", ...formats];
  throw usageError(
    `--format must be one of ${names.join(", ")}, not ${JSON.stringify(given)}${didYouMean(given, names)}`,
  );
}

/**
 * Writes the report to the named files and to standard output. `text` returns the report for people, and `json` the
 * JSON report if it has more than `report`. Throws a ConfigError for files that can't be written, after everything else
 * is done.
 */
export function printReport(
  { format, outputs, history, origin, quiet }: ReportTarget,
  report: Report,
  text: () => string,
  terminal: Terminal,
  json?: () => Iterable<string>,
): void {
  const tool = { version, rules: allRules, rulePages: publicRulePages };
  const piecesOf = (wanted: Format): Iterable<string> => {
    if (wanted === "json") return json?.() ?? jsonPieces(reportData(report));
    return [formatReport(wanted, report, { tool, history, origin, compressedSize: (bytes) => gzipSync(bytes).length })];
  };
  const mistakes = new MistakeCollector();
  mistakes.try(() => writeOutputs(outputs, report, terminal.cwd, piecesOf));
  for (const piece of format === null ? [text()] : batched(piecesOf(format))) terminal.out(piece);
  if (!quiet)
    for (const sentence of untold(format, outputs, report, terminal.errorStyle)) terminal.err(`${sentence}\n`);
  mistakes.end();
}

/** Formats that have no place for skipped files. */
const withoutSkipped: ReadonlySet<Format | null> = new Set<Format>(["concise", "github", "gitlab", "rdjson"]);

/** Formats that can't mark findings as baselined, and therefore leave them out. */
const withoutBaselined: ReadonlySet<Format | null> = new Set<Format>(["gitlab", "rdjson"]);

/** What is in the report but not shown by its formats. */
function untold(format: Format | null, outputs: readonly Output[], report: Report, style: Style): string[] {
  const skipped = withoutSkipped.has(format) ? textNotes([], report.skipped, style) : [];
  const old = report.findings.filter(({ baselined }) => baselined === true).length;
  const silent = [...new Set([format, ...outputs.map((output) => output.format)])].filter((one) => {
    return withoutBaselined.has(one);
  });
  if (old === 0 || silent.length === 0) return skipped;
  return [...skipped, `${counted(old, "finding")} of the baseline left out: ${silent.join(" and ")} can't mark them.`];
}

/** Whether an HTML page is written, which describes what was scanned. */
export function makesPage({ format, outputs }: ReportTarget): boolean {
  return format === "html" || outputs.some((output) => output.format === "html");
}
