import { gitLabReport } from "./gitlab.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { rdjsonReport } from "./rdjson.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import type { Tool } from "./tool.ts";

/** The formats of reports for other programs, as `--format` names them. */
export const formats = ["json", "sarif", "markdown", "junit", "gitlab", "rdjson"] as const;

/** One of `formats`. */
export type Format = (typeof formats)[number];

/** The report in a format; `compressedSize` says how many bytes a text takes as gzip, for formats with such a limit. */
export function formatReport(
  format: Format,
  report: Report,
  tool: Tool,
  compressedSize: (text: string) => number,
): string {
  switch (format) {
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report, tool, compressedSize);
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
