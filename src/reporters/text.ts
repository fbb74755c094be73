import { type FileError, type Finding, type Severity, type Skipped, severities } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { toldPlaces } from "../core/related.ts";
import { codeFrame } from "./code-frame.ts";
import { fixDiff } from "./fix-diff.ts";
import { printable, printablePath } from "./printable.ts";
import type { Report, ReportedFinding } from "./report.ts";
import type { Paint, Style } from "./style.ts";

/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
export function textReport(report: Report, style: Style): string {
  const parts = [
    ...report.findings.map((finding) => textFinding(finding, style)),
    ...textNotes(report.errors, report.skipped, style),
    summaryLine(report, style),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** One finding: place, message and rule; its lines; what its fix changes, or why there is none. */
export function textFinding(finding: ReportedFinding, style: Style): string {
  return [...textProblem(finding, style), ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}

/** What is wrong, where, and what other places it is about; without the fix. */
export function textProblem(finding: ReportedFinding, style: Style): string[] {
  const { source, range, severity, message, rule, baselined } = finding;
  const { line, column } = source.position(range[0]);
  const place = style.bold(`${printablePath(source.path)}:${line}:${column}`);
  return [
    `${place} ${severityPaint(severity, style)(severity)} ${printable(message)} ${style.dim(`[${printable(rule)}]${baselined ? " (in the baseline)" : ""}`)}`,
    ...codeFrame(source, range, style),
    ...textRelated(finding, style),
  ];
}

function textRelated({ related }: Finding, style: Style): string[] {
  const { told, more } = toldPlaces(related);
  const lines = told.map(({ file, start, message }) => {
    return `  ${style.bold("also:")} ${printablePath(file)}:${start.line}:${start.column} ${printable(message)}`;
  });
  return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}

/** What to do by hand; empty where nothing is to be said. */
export function textAdvice({ advice }: Finding, style: Style): string[] {
  return advice === null ? [] : [`  ${style.bold("advice:")} ${printable(advice)}`];
}

/** Errors and skipped files, a line each. Empty lists give no part. */
export function textNotes(errors: readonly FileError[], skipped: readonly Skipped[], style: Style): string[] {
  const place = ({ file, line }: FileError | Skipped): string =>
    style.bold(printablePath(file) + (line === undefined ? "" : `:${line}`));
  const notes = [
    errors.map((error) => `${place(error)} ${style.red("could not be read:")} ${printable(error.message)}`),
    skipped.map((entry) => `${place(entry)} ${style.dim("left out:")} ${printable(entry.reason)}`),
  ];
  return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}

/** The counts in one line. */
export function summaryLine({ findings, skipped, errors, stats, shard }: Report, style: Style): string {
  const kinds = [
    stats.manifests > 0 || stats.dockerfiles === 0 ? [counted(stats.manifests, "manifest")] : [],
    stats.dockerfiles > 0 ? [counted(stats.dockerfiles, "Dockerfile")] : [],
  ];
  const looked = `${kinds.flat().join(" and ")} of ${counted(stats.files, "file")}`;
  const aside = [
    ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}`]),
    ...(errors.length > 0 ? [style.red(counted(errors.length, "error"))] : []),
    ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} left out`] : []),
    ...(stats.ignored > 0 ? [`${stats.ignored} ignored`] : []),
    ...(stats.baselined ? [`${stats.baselined} in the baseline`] : []),
  ];
  const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
  if (findings.length === 0) return `${style.green("No findings")} in ${looked}${tail}.`;
  const bySeverity = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityPaint(severity, style)(`${count} ${severity}${plural(severity, count)}`)];
  });
  const fixes = (applicability: string): number =>
    findings.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
  const total = `${style.bold(counted(findings.length, "finding"))}: ${bySeverity.join(", ")},`;
  return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}

/** A number and its noun. */
export function counted(count: number, noun: string, nouns: string = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** What a fix does and risks, without its lines. */
export function textFixTitle({ applicability, title, risk }: Fix, style: Style): string[] {
  const label = applicability === "safe" ? style.green("safe fix:") : style.yellow("fix to review:");
  const lines = [`  ${label} ${printable(title)}`];
  return risk === undefined ? lines : [...lines, `  ${style.yellow("risk:")} ${printable(risk)}`];
}

function textFix({ fix, source }: Finding, style: Style): string[] {
  if (fix === null) return [];
  const lines = textFixTitle(fix, style);
  if (!fix.proof.ok) lines.push(`  ${style.red("not proved:")} ${printable(fix.proof.reason)}`);
  return [...lines, ...fixDiff(source, fix.edits, style)];
}

function severityPaint(severity: Severity, style: Style): Paint {
  return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}

function plural(severity: Severity, count: number): string {
  return count === 1 || severity === "info" ? "" : "s";
}
