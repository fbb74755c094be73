import path from "node:path";
import { ConfigError } from "../config/config-error.ts";
import { jsonPieces } from "../reporters/json.ts";
import { type NamedReport, reportBelow } from "../reporters/merge-reports.ts";
import { textFindings, textReport } from "../reporters/text.ts";
import { mergeReportFiles, readReportFile } from "../scan/reports/report-files.ts";
import { usageError } from "./command-line.ts";
import { exitStatus } from "./exit-status.ts";
import { loadConfig } from "./load-config.ts";
import { printReport, readTarget } from "./print-report.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `kubesuggest merge`: merges JSON reports into one, in any format. Returns the exit status of a scan with the same
 * findings.
 */
export function mergeCommand(
  names: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
): number {
  if (names.length === 0) throw usageError("merge needs the JSON reports to combine.", "merge");
  const target = readTarget(options, terminal);
  const config = loadConfig(options, terminal.cwd, terminal.cwd);
  const reports = names.map((name) => readReportFile(name, terminal.cwd));
  const { data: merged, report } = mergeReportFiles(options["separate"] === undefined ? reports : separated(reports));
  const { style } = terminal;
  const text = (): string => {
    return target.quiet ? textFindings(report, style) : textReport(report, style);
  };
  printReport(target, report, text, terminal, () => jsonPieces(merged));
  return exitStatus(report, config);
}

/** Moves the files of each report below a directory that is named like the report. */
function separated(reports: readonly NamedReport[]): NamedReport[] {
  const directories = new Map<string, string>();
  return reports.map(({ name, data }) => {
    const directory = path.basename(name).replace(/\.json$/i, "");
    const other = directories.get(directory);
    if (other !== undefined)
      throw new ConfigError(`${other} and ${name} have the same name, so --separate can't tell them apart.`);
    if (data.shard !== undefined)
      throw new ConfigError(`${name} is one shard: merge the shards of each repository first.`);
    directories.set(directory, name);
    return { name, data: reportBelow(directory, data) };
  });
}
