import { type Finding, severities } from "../core/finding.ts";
import { formatPath } from "../core/path.ts";
import type { SourceFile } from "../core/source-file.ts";
import { byteOffsets } from "./byte-offsets.ts";
import { escapeRunnerCommands } from "./machine-text.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** The version of the JSON report: it rises when a key changes its meaning or goes. */
export const jsonReportVersion = 1;

/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
export function jsonReport(report: Report): string {
  const offsets = editOffsets(report.findings);
  const data = {
    version: jsonReportVersion,
    findings: report.findings.map((finding) => jsonFinding(finding, offsets)),
    skipped: report.skipped.map(({ file, reason, line }) => ({ file, reason, line })),
    errors: report.errors.map(({ file, message, line }) => ({ file, message, line })),
    stats: jsonStats(report),
  };
  return `${escapeRunnerCommands(JSON.stringify(data, null, 2))}\n`;
}

type Offsets = ReadonlyMap<SourceFile, ReadonlyMap<number, number>>;

function jsonFinding(finding: ReportedFinding, offsets: Offsets): object {
  const { rule, severity, message, source, range, object, path, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    file: source.path,
    range: { start: source.position(range[0]), end: source.position(range[1]) },
    object,
    path: formatPath(path),
    fingerprint,
    new: finding.new,
    baselined: finding.baselined === true ? true : undefined,
    fix: jsonFix(finding, offsets),
  };
}

function jsonFix({ fix, source }: Finding, offsets: Offsets): object | null {
  if (fix === null) return null;
  const bytes = offsets.get(source);
  const edits = fix.edits.map(({ range: [start, end], text }) => {
    return { file: source.path, start: bytes?.get(start) ?? 0, end: bytes?.get(end) ?? 0, text };
  });
  return { title: fix.title, grade: fix.grade, edits, proof: fix.proof };
}

function jsonStats({ findings, skipped, errors, stats }: Report): object {
  const counts = severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]);
  return {
    ...stats,
    baselined: stats.baselined ?? 0,
    findings: {
      total: findings.length,
      new: findings.filter((finding) => finding.new).length,
      ...Object.fromEntries(counts),
    },
    skipped: skipped.length,
    errors: errors.length,
  };
}

/** All offsets of a file are counted in one walk over its text: a large file can have thousands of findings. */
function editOffsets(findings: readonly Finding[]): Offsets {
  const wanted = new Map<SourceFile, number[]>();
  for (const { source, fix } of findings) {
    const offsets = wanted.get(source) ?? [];
    for (const { range } of fix?.edits ?? []) offsets.push(...range);
    wanted.set(source, offsets);
  }
  return new Map([...wanted].map(([source, offsets]) => [source, byteOffsets(source.text, offsets)]));
}
