import { enumerate } from "../core/enumerate.ts";
import {
  type FileError,
  type Finding,
  type Severity,
  type Skipped,
  severities,
  severityNames,
} from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import { shownIntroduced } from "../core/introduced.ts";
import { shownPlaces } from "../core/related.ts";
import { codeFrame } from "./code-frame.ts";
import { diffShows, fixDiff } from "./fix-diff.ts";
import { displayWidth, printable, printablePath } from "./printable.ts";
import type { Report, ReportedFinding } from "./report.ts";
import type { Paint, Style } from "./style.ts";
import { publicRulePages } from "./tool.ts";
import { wrapText } from "./wrap.ts";

/**
 * Writes the report for people: each finding with its lines and its fix, the files that could not be read, and the
 * counts.
 */
export function textReport(report: Report, style: Style): string {
  const parts = [
    ...report.findings.map((finding) => textFinding(finding, style)),
    ...textNotes(report.errors, report.skipped, style),
    wrapText(summaryLine(report, style), { used: 0, indent: 0 }, style),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Only the findings of a report, for people who want no counts. */
export function textFindings({ findings }: Report, style: Style): string {
  return findings.map((finding) => `${textFinding(finding, style)}\n`).join("\n");
}

/** One finding: place, message and rule; its lines; and what its fix changes, or why there is no fix. */
export function textFinding(finding: ReportedFinding, style: Style): string {
  const { source, range, fix } = finding;
  const isInDiff = (line: number): boolean => fix !== null && diffShows(line, source, fix.edits);
  const problem = textProblem(finding, style, isInDiff(source.position(range[0]).line) ? null : isInDiff);
  return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}

/**
 * What is wrong, where, and which other places it is about, without the fix. The lines around the finding that
 * `isElsewhere` matches are left out; null leaves out all lines.
 */
export function textProblem(
  finding: ReportedFinding,
  style: Style,
  isElsewhere: ((line: number) => boolean) | null = () => false,
): string[] {
  const { source, range, severity, message, rule, baselined } = finding;
  const { line, column } = source.position(range[0]);
  const place = `${printablePath(source.path)}:${line}:${column}`;
  const paint = severityPaint(severity, style);
  const name = severityNames[severity];
  const used = displayWidth(place) + name.length + 2;
  const status = baselined ? style.dim(" (in the baseline)") : "";
  const sentence = `${printable(message)} ${style.dim(ruleMark(rule, style))}${status}`;
  return [
    `${style.bold(place)} ${paint(name)} ${wrapText(sentence, { used, indent: 2 }, style)}`,
    ...(isElsewhere === null ? [] : codeFrame(source, range, style, paint, isElsewhere)),
    ...textRelated(finding, style),
  ];
}

/** The rule's id in brackets, linked to its page where links are supported. */
function ruleMark(rule: string, style: Style): string {
  const id = printable(rule);
  const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
  return `[${isPlain ? style.link(id, `${publicRulePages}/${rule}.md`) : id}]`;
}

/** A labeled sentence below a finding, followed by `mark`, which may be formatted already. */
function labeled(label: string, paint: Paint, sentence: string, style: Style, mark = ""): string {
  return `  ${paint(label)} ${wrapText(`${printable(sentence)}${mark}`, { used: label.length + 3, indent: 4 }, style)}`;
}

function textRelated({ related }: Finding, style: Style): string[] {
  const { told, more } = shownPlaces(related);
  const lines = told.map(({ file, start, message }) => {
    return `  ${style.bold("also:")} ${printablePath(file)}:${start.line}:${start.column} ${printable(message)}`;
  });
  return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}

/** What to do by hand; empty where there is no advice. */
export function textAdvice({ advice }: Finding, style: Style): string[] {
  return advice === null ? [] : [labeled("advice:", style.bold, advice, style)];
}

/** The most files named per reason for skipping; the rest are only counted. */
const namedSkipped = 3;

/** Errors, one line each, and skipped files, one line per reason. An empty list is left out. */
export function textNotes(errors: readonly FileError[], skipped: readonly Skipped[], style: Style): string[] {
  const notes = [
    errors.map((error) => `${notePlace(error, style)} ${style.red("error:")} ${printable(error.message)}`),
    [...groupBy(skipped, ({ reason }) => reason).values()].flatMap((same) => skippedLines(same, style)),
  ];
  return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}

function notePlace({ file, line }: FileError | Skipped, style: Style): string {
  return style.bold(printablePath(file) + (line === undefined ? "" : `:${line}`));
}

function skippedLines(same: readonly Skipped[], style: Style): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const reason = printable(first.reason);
  const named = same.slice(0, namedSkipped).map((one) => notePlace(one, style));
  const rest = same.length - named.length;
  const all = rest === 0 ? named : [...named, counted(rest, "other")];
  return [`${enumerate(all)} ${style.dim("skipped:")} ${reason}`];
}

/** The counts in one line. `noun` is the word for the findings. */
export function summaryLine(
  { findings, skipped, errors, stats, shard }: Report,
  style: Style,
  noun: "finding" | "new finding" = "finding",
): string {
  const looked = checkedText(stats);
  const aside = [
    ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}`]),
    ...(errors.length > 0 ? [style.red(counted(errors.length, "error"))] : []),
    ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} skipped`] : []),
    ...(stats.ignored > 0 ? [`${stats.ignored} ignored`] : []),
    ...(stats.baselined ? [`${stats.baselined} in the baseline`] : []),
  ];
  const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
  if (findings.length === 0) return `${style.green(`No ${noun}s`)} in ${looked}${tail}.`;
  const bySeverity = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityPaint(severity, style)(counted(count, severityNames[severity]))];
  });
  const fixes = (applicability: string): number =>
    findings.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
  const total = `${style.bold(counted(findings.length, noun))}: ${bySeverity.join(", ")},`;
  return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}

/** What was checked, as part of a sentence. */
export function checkedText({ manifests, dockerfiles, files }: Report["stats"]): string {
  const kinds = [
    ...(manifests > 0 || dockerfiles === 0 ? [counted(manifests, "manifest")] : []),
    ...(dockerfiles > 0 ? [counted(dockerfiles, "Dockerfile")] : []),
  ];
  return `${kinds.join(" and ")} of ${counted(files, "file")}`;
}

/** A number and its noun. */
export function counted(count: number, noun: string, nouns: string = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : nouns}`;
}

/** A number with commas as thousands separators. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** What a fix does, what it risks and which findings it leaves, without its lines. */
export function textFixTitle(fix: Fix, style: Style): string[] {
  const { applicability, title, risk } = fix;
  const isSafe = applicability === "safe";
  const lines = [labeled(isSafe ? "safe fix:" : "fix to review:", isSafe ? style.green : style.yellow, title, style)];
  if (risk !== undefined) lines.push(labeled("risk:", style.yellow, risk, style));
  const { told, more } = shownIntroduced(fix);
  for (const { rule, message } of told) {
    lines.push(labeled("after this change:", style.bold, message, style, ` ${style.dim(ruleMark(rule, style))}`));
  }
  return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}

function textFix({ fix, source }: Finding, style: Style): string[] {
  if (fix === null) return [];
  const lines = textFixTitle(fix, style);
  if (!fix.proof.ok) lines.push(labeled("not proved:", style.red, fix.proof.reason, style));
  return [...lines, ...fixDiff(source, fix.edits, style)];
}

function severityPaint(severity: Severity, style: Style): Paint {
  return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}
