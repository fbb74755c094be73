import { escapeRunnerCommands } from "./machine-text.ts";
import type { Report } from "./report.ts";
import { type ReportData, reportData } from "./report-data.ts";

/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
export function jsonReport(report: Report): string {
  return jsonText(reportData(report));
}

/** A report's data as JSON text. */
export function jsonText(data: ReportData): string {
  return `${escapeRunnerCommands(JSON.stringify(data, null, 2))}\n`;
}
