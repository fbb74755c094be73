import path from "node:path";
import { ConfigError } from "../../config/config-error.ts";
import { mergeReports, type NamedReport } from "../../reporters/merge-reports.ts";
import { readReportData, revivedReport } from "../../reporters/read-report.ts";
import type { Report } from "../../reporters/report.ts";
import type { ReportData } from "../../reporters/report-data.ts";
import { readReportJson } from "./read-report-json.ts";

/** Reads a JSON report from a file. Throws a ConfigError that names the file if it can't be merged. */
export function readReportFile(name: string, cwd: string): NamedReport {
  const data = readReportData(readReportJson(path.resolve(cwd, name), name));
  if (typeof data === "string") throw new ConfigError(`${name} is not a JSON report that can be combined: ${data}.`);
  // Checked here, so that the error names this report and not the whole.
  const revived = revivedReport(data);
  if (typeof revived === "string")
    throw new ConfigError(`${name} is not a JSON report that can be combined: ${revived}.`);
  return { name, data };
}

/** Merges reports into one. Throws a ConfigError if they are not the shards of one scan, or contain the same files. */
export function mergeReportFiles(reports: readonly NamedReport[]): {
  readonly data: ReportData;
  readonly report: Report;
} {
  const data = mergeReports(reports);
  if (typeof data === "string") throw new ConfigError(`${data}.`);
  const report = revivedReport(data);
  if (typeof report === "string") throw new ConfigError(`The reports can't be combined: ${report}.`);
  return { data, report };
}
