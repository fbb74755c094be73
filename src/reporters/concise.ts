import { severityNames } from "../core/finding.ts";
import { withoutOlder } from "./chosen-findings.ts";
import { printable, printablePath } from "./printable.ts";
import { provedFix } from "./proved-fix.ts";
import type { Report, ReportedFinding } from "./report.ts";

/**
 * The report with one line per finding and per file that could not be read, in the form that editors and `grep` use.
 * For a review, it has new findings only.
 */
export function conciseReport({ findings, errors }: Report): string {
  const lines = [
    ...withoutOlder(findings).map(findingLine),
    ...errors.map(({ file, line, message }) => {
      return `${printablePath(file)}:${line ?? 1}:1: error: ${printable(message)}`;
    }),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function findingLine(finding: ReportedFinding): string {
  const { source, range, severity, message, rule, baselined } = finding;
  const { line, column } = source.position(range[0]);
  const applicability = provedFix(finding)?.applicability;
  const fix = applicability === undefined ? "" : ` (${applicability === "safe" ? "safe fix" : "fix to review"})`;
  const place = `${printablePath(source.path)}:${line}:${column}`;
  const old = baselined === true ? " (in the baseline)" : "";
  return `${place}: ${severityNames[severity]}: ${printable(message)} [${printable(rule)}]${fix}${old}`;
}
