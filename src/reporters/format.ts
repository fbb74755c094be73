import { conciseReport } from "./concise.ts";
import { gitLabReport } from "./gitlab.ts";
import type { ScanCounts } from "./history.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { rdjsonReport } from "./rdjson.ts";
import type { Report } from "./report.ts";
import type { ReportOrigin } from "./report-origin.ts";
import { sarifReport } from "./sarif.ts";
import type { Tool } from "./tool.ts";
import { workflowCommandsReport } from "./workflow-commands.ts";

/** The formats of reports for other programs, as `--format` names them. */
export const formats = ["concise", "github", "json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** What some formats need besides the report. */
export interface FormatInput {
  readonly tool: Tool;
  /** Earlier scans, oldest first. */
  readonly history: readonly ScanCounts[];
  readonly origin: ReportOrigin;
  /** Returns the number of bytes that a text takes when compressed with gzip. */
  readonly compressedSize: (text: string) => number;
}

/** Writes the report in a format. */
export function formatReport(
  format: Format,
  report: Report,
  { tool, history, origin, compressedSize }: FormatInput,
): string {
  switch (format) {
    case "concise":
      return conciseReport(report);
    case "github":
      return workflowCommandsReport(report);
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report, tool, compressedSize);
    case "html":
      return htmlReport(report, tool, history, origin);
    case "markdown":
      return markdownReport(report, tool);
    case "junit":
      return junitReport(report);
    case "gitlab":
      return gitLabReport(report);
    case "rdjson":
      return rdjsonReport(report, tool);
  }
}
