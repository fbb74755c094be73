import path from "node:path";
import { ConfigError } from "../config/config-error.ts";
import { readReportText } from "../read-report-text.ts";
import { jsonText } from "../reporters/json.ts";
import { mergeReports, type NamedReport, reportBelow } from "../reporters/merge-reports.ts";
import { readReport, revivedReport } from "../reporters/read-report.ts";
import { textReport } from "../reporters/text.ts";
import { usageError } from "./command-line.ts";
import { exitStatus } from "./exit-status.ts";
import { loadConfig } from "./load-config.ts";
import { printReport, readFormat, readHistoryFor } from "./print-report.ts";
import type { Terminal } from "./terminal.ts";

/** `kubesuggest merge`: joins JSON reports to one, in any format. Gives the exit status of a scan that found the same. */
export function mergeCommand(
  names: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
): number {
  if (names.length === 0) throw usageError("merge needs the JSON reports that it is to join.");
  const format = readFormat(options["format"]);
  const history = readHistoryFor(format, options, terminal);
  const config = loadConfig(options, terminal.cwd, terminal.cwd);
  const reports = names.map((name) => readNamed(name, terminal.cwd));
  const merged = mergeReports(options["separate"] === undefined ? reports : separated(reports));
  if (typeof merged === "string") throw new ConfigError(`${merged}.`);
  const report = revivedReport(merged);
  if (typeof report === "string") throw new ConfigError(`The reports can't be joined: ${report}.`);
  if (format === null) terminal.out(textReport(report, terminal.style));
  else if (format === "json") terminal.out(jsonText(merged));
  else printReport(format, report, history, terminal);
  return exitStatus(report, config);
}

function readNamed(name: string, cwd: string): NamedReport {
  const data = readReport(readReportText(path.resolve(cwd, name), name));
  if (typeof data === "string") throw new ConfigError(`${name} is no JSON report that can be joined: ${data}.`);
  // What is wrong with one report is said of it, not of the whole.
  const revived = revivedReport(data);
  if (typeof revived === "string") throw new ConfigError(`${name} is no JSON report that can be joined: ${revived}.`);
  return { name, data };
}

/** Each report's files below a directory that is called like the report. */
function separated(reports: readonly NamedReport[]): NamedReport[] {
  const directories = new Map<string, string>();
  return reports.map(({ name, data }) => {
    const directory = path.basename(name).replace(/\.json$/i, "");
    const other = directories.get(directory);
    if (other !== undefined)
      throw new ConfigError(`${other} and ${name} have one name, so --separate can't part them.`);
    if (data.shard !== undefined) throw new ConfigError(`${name} is a shard: join the shards of each tree first.`);
    directories.set(directory, name);
    return { name, data: reportBelow(directory, data) };
  });
}
