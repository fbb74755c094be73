import { cutText } from "../core/cut-text.ts";
import { type FileError, type Skipped, severityNames } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import { shownIntroduced } from "../core/introduced.ts";
import { shownPlaces } from "../core/related.ts";
import { diffLines } from "./diff-text.ts";
import { codeSpan, escapeMarkdown, fencedBlock, markdownProse } from "./markup.ts";
import { printable } from "./printable.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { createStyle } from "./style.ts";
import { counted, summaryLine } from "./text.ts";
import { rulePage, type Tool, toolName } from "./tool.ts";

/** The largest job summary that GitHub accepts, in bytes: 1 MiB. */
const byteLimit = 1024 * 1024;

/** Bytes reserved for the end of the report. */
const reserve = 1024;

/** The most notes on files; the rest are only counted. */
const noteLimit = 100;

/**
 * Writes the report as Markdown for a job summary: counts, a table of rules, and the findings of each file with their
 * fixes as diffs. It stays below 1 MiB: first diffs are left out, then findings, which are counted.
 */
export function markdownReport(report: Report, tool: Tool): string {
  const head = [
    `# ${toolName}`,
    summaryLine(report, createStyle({ colors: false, width: 120 })),
    ...ruleTable(report.findings, tool),
    ...noteList("Errors", report.errors, ({ message }) => message),
    ...noteList("Skipped", report.skipped, ({ reason }) => reason),
  ];
  const room = { bytes: byteLimit - reserve - size(head.join("\n\n")) };
  const parts: string[] = [];
  let left = report.findings.length;
  for (const [file, findings] of groupBy(report.findings, ({ source }) => source.path)) {
    const part = filePart(file, findings, tool, room);
    if (part.shown > 0) parts.push(part.text);
    left -= part.shown;
    if (part.shown < findings.length) break;
  }
  const more = left === 0 ? [] : [`**${counted(left, "more finding")}** did not fit into this summary.`];
  return `${[...head, ...parts, ...more].join("\n\n")}\n`;
}

function ruleTable(findings: readonly ReportedFinding[], tool: Tool): string[] {
  if (findings.length === 0) return [];
  const rows = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const all = [first, ...others];
      const fixes = (applicability: string): number =>
        all.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
      return `| ${ruleLink(first.rule, tool)} | ${severityNames[first.severity]} | ${all.length} | ${fixes("safe")} | ${fixes("review")} |`;
    });
  return [
    ["| Rule | Severity | Findings | Safe fixes | Fixes to review |", "|---|---|---:|---:|---:|", ...rows].join("\n"),
  ];
}

function noteList<Note extends FileError | Skipped>(
  title: string,
  notes: readonly Note[],
  reasonOf: (note: Note) => string,
): string[] {
  if (notes.length === 0) return [];
  const rows = notes.slice(0, noteLimit).map((note) => {
    const line = note.line === undefined ? "" : `, line ${note.line}`;
    return `- ${codeSpan(cut(note.file))}${line}: ${escapeMarkdown(cut(reasonOf(note)))}`;
  });
  const rest = notes.length - rows.length;
  const all = rest === 0 ? rows : [...rows, `- and ${rest} more`];
  const summary = `<summary>${title}: ${counted(notes.length, "file")}</summary>`;
  return [`<details>${summary}\n\n${all.join("\n")}\n\n</details>`];
}

/** Writes as many findings of a file as fit, and subtracts their size from the space that is left. */
function filePart(
  file: string,
  findings: readonly ReportedFinding[],
  tool: Tool,
  room: { bytes: number },
): { readonly text: string; readonly shown: number } {
  const open = `<details open><summary>${codeSpan(cut(file))}: ${counted(findings.length, "finding")}</summary>`;
  const close = "</details>";
  const shown: string[] = [];
  room.bytes -= size(open) + close.length + 4;
  for (const finding of findings) {
    const short = findingText(finding, tool);
    const whole = [short, ...diffText(finding)].join("\n\n");
    const text = size(whole) + 2 <= room.bytes ? whole : short;
    if (size(text) + 2 > room.bytes) break;
    room.bytes -= size(text) + 2;
    shown.push(text);
  }
  return { text: [open, ...shown, close].join("\n\n"), shown: shown.length };
}

function findingText(finding: ReportedFinding, tool: Tool): string {
  const { source, range, severity, message, rule, advice, fix, baselined } = finding;
  const { line } = source.position(range[0]);
  const lines = [
    `**${severityNames[severity]}**, line ${line}: ${escapeMarkdown(cut(message))} (${ruleLink(rule, tool)})${baselined ? ", in the baseline" : ""}`,
  ];
  lines.push(...relatedList(finding));
  if (advice !== null) lines.push(`**Advice:** ${markdownProse(cut(advice))}`);
  if (fix === null) return lines.join("\n\n");
  const label = fix.applicability === "safe" ? "Safe fix" : "Fix to review";
  lines.push(`**${label}:** ${markdownProse(cut(fix.title))}`);
  if (fix.risk !== undefined) lines.push(`**Risk:** ${markdownProse(cut(fix.risk))}`);
  lines.push(...introducedList(fix, tool));
  if (!fix.proof.ok) lines.push(`**Not proved:** ${escapeMarkdown(cut(fix.proof.reason))}`);
  return lines.join("\n\n");
}

function relatedList({ related }: ReportedFinding): string[] {
  const { told, more } = shownPlaces(related);
  if (told.length === 0) return [];
  const rows = told.map(({ file, start, message }) => {
    return `- ${codeSpan(`${cut(file)}:${start.line}`)}: ${escapeMarkdown(cut(message))}`;
  });
  return ["**Related:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}

function introducedList(fix: Fix, tool: Tool): string[] {
  const { told, more } = shownIntroduced(fix);
  if (told.length === 0) return [];
  const rows = told.map(({ rule, message }) => `- ${escapeMarkdown(cut(message))} (${ruleLink(rule, tool)})`);
  return ["**After this change:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}

function diffText({ fix, source }: ReportedFinding): string[] {
  if (fix?.proof.ok !== true) return [];
  const lines = diffLines(source, fix.edits).map((line) => (line === null ? "@@" : line[0] + printable(line[2])));
  return lines.length === 0 ? [] : [fencedBlock(lines, "diff")];
}

function ruleLink(rule: string, tool: Tool): string {
  const page = rulePage(rule, tool);
  return page === null ? codeSpan(rule) : `[${codeSpan(rule)}](${page})`;
}

/** Limits the length of one text, so that a malicious manifest can't push everything else out. */
function cut(text: string): string {
  return cutText(text, 1000);
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
