import type { FileError, Finding, Skipped } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { lineOf } from "../placement/line-eligibility.ts";
import { describeFix, diffNote, diffOf, type Wording } from "./comment.ts";
import { encodePath, escapeText, fenced, inlineCode, link, tableCell } from "./markdown.ts";
import { relatedLine } from "./related.ts";
import { ruleLink } from "./rule-link.ts";
import { byteLength, type Section } from "./size.ts";
import { type Links, plural, sentence, severityMark, shortPath } from "./words.ts";

/**
 * Where a new finding is shown: in a comment of this review or an earlier one, in a thread that people have closed, or
 * only in the check run, and why.
 */
export interface Shown {
  readonly finding: Finding;
  readonly where: "suggestion" | "comment" | "acknowledged" | "check";
  /** Posted by an earlier run. */
  readonly earlier: boolean;
  /** For `check`: why there is no comment, in half a sentence. */
  readonly reason: string | null;
}

/** Something a change adds that silences findings. The message names the finding as far as it is known. */
export interface Silenced {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** The longest diff in the summary, in bytes. A longer one is left out; the annotation has it. */
const diffLimit = 20_000;

/** Notices about the whole run that the reader must see, one sentence per line. */
export function noticeSection(notices: readonly string[]): Section {
  const rows = notices.map((notice) => `> ${escapeText(sentence(notice))}\n>\n`);
  return { head: "", rows, tail: "\n", more: (count) => `${plural(count, "more notice")} not shown.` };
}

/** The new findings, in one table per file; the file with the most urgent one comes first. */
export function newFindingsSection(shown: readonly Shown[], wording: Wording): Section {
  const files = groupBy(shown, ({ finding }) => finding.source.path);
  const rows = [...files].flatMap(([path, entries]) => {
    // Sections are cut between rows: so the first row holds the start of the table, and the last one its end.
    const head = `\n#### ${placeLink(path, undefined, wording.links)}\n\n| | Finding | Line | Shown |\n| --- | --- | --- | --- |\n`;
    return entries.map((entry, index) => {
      const line = `${findingCells(entry.finding, wording)} ${lineCell(entry.finding, wording.links)} | ${shownCell(entry)} |\n`;
      return index === 0 ? `${head}${line}` : line;
    });
  });
  const more = (count: number): string => `${plural(count, "more new finding")} not shown.`;
  return { head: "### New findings\n", rows, tail: "\n", more };
}

/** The findings that the base also has, collapsed. */
export function olderFindingsSection(findings: readonly Finding[], wording: Wording): Section {
  const title = `${plural(findings.length, "finding")} from before this pull request`;
  const rows = findings.map((finding) => {
    return `${findingCells(finding, wording)} ${placeLink(finding.source.path, lineOf(finding), wording.links)} |\n`;
  });
  const head = `<details><summary>${title}</summary>\n\n| | Finding | Place |\n| --- | --- | --- |\n`;
  const more = (count: number): string => `${plural(count, "more older finding")} not shown.`;
  return { head, rows, tail: "\n</details>\n\n", more };
}

/** The fixes of findings that have no comment, each as a collapsed diff. */
export function diffSection(shown: readonly Shown[], wording: Wording): Section {
  const rows = shown.flatMap(({ finding, where }) => {
    const diff = where === "check" ? diffOf(finding) : [];
    if (diff.length === 0) return [];
    const block = fenced(diff, "diff");
    const fits = byteLength(block) <= diffLimit;
    const body = fits ? block : `The diff has ${plural(diff.length, "line")}; the annotation shows it.\n`;
    const title = `${tableCell(place(finding))}: ${tableCell(finding.fix?.title ?? "")}`;
    const related = relatedLine(finding, wording.links);
    const notes = [related, describeFix(finding, wording), diffNote(finding, wording)]
      .filter((note) => note !== "")
      .join(" ");
    return [`<details><summary>${title}</summary>\n\n${notes}\n\n${body}\n</details>\n\n`];
  });
  const head = "### Fixes without a comment\n\n";
  return { head, rows, tail: "", more: (count) => `${plural(count, "more diff")} not shown.` };
}

/** The files that could not be read and the rules that failed. */
export function errorSection(errors: readonly FileError[], links: Links): Section {
  const rows = errors.map(
    ({ file, message, line }) => `- ${placeLink(file, line, links)}: ${tableCell(sentence(message), 500)}\n`,
  );
  return {
    head: "### Not reviewed because of errors\n\n",
    rows,
    tail: "\n",
    more: (count) => `${plural(count, "more error")} not shown.`,
  };
}

/** What the change adds that silences findings, so that reviewers can decide whether that is right. */
export function silencedSection(silenced: readonly Silenced[], links: Links): Section {
  const rows = silenced.map(
    ({ file, message, line }) => `- ${placeLink(file, line, links)}: ${tableCell(sentence(message), 500)}\n`,
  );
  return {
    head: `### Silenced by this pull request: ${silenced.length}\n\n`,
    rows,
    tail: "\n",
    more: (count) => `${count} more not shown.`,
  };
}

/** What was skipped on purpose, collapsed. */
export function skippedSection(skipped: readonly Skipped[], links: Links): Section {
  const rows = skipped.map(
    ({ file, reason, line }) => `- ${placeLink(file, line, links)}: ${tableCell(sentence(reason), 500)}\n`,
  );
  const head = `<details><summary>Skipped: ${skipped.length}</summary>\n\n`;
  return { head, rows, tail: "\n</details>\n\n", more: (count) => `${plural(count, "more skipped file")} not shown.` };
}

function findingCells({ severity, message, rule }: Finding, wording: Wording): string {
  const text = `${tableCell(sentence(message))} ${ruleLink(rule, wording.links)}`;
  return `| ${unbroken(severityMark(severity))} | ${text} |`;
}

function lineCell(finding: Finding, { files }: Links): string {
  const line = lineOf(finding);
  return link(String(line), files === null ? null : `${files}${encodePath(finding.source.path)}#L${line}`);
}

/** Keeps an icon and its word on one line in a narrow cell. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "&nbsp;");
}

function shownCell({ where, earlier, reason }: Shown): string {
  if (where === "check") return `Only here: ${tableCell(sentence(reason ?? ""))}`;
  if (where === "acknowledged") return "Acknowledged in its thread";
  const name = where === "suggestion" ? "Suggestion" : "Comment";
  return earlier ? `${name} (earlier)` : name;
}

function place(finding: Finding): string {
  return `${finding.source.path}:${lineOf(finding)}`;
}

function placeLink(file: string, line: number | undefined, links: Links): string {
  const short = shortPath(file);
  const label = inlineCode(line === undefined ? short : `${short}:${line}`);
  return link(
    label,
    links.files === null ? null : `${links.files}${encodePath(file)}${line === undefined ? "" : `#L${line}`}`,
  );
}
