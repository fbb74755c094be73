import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { ChangedFile } from "../change.ts";
import { lineAt, offsetsOf } from "../diff/lines.ts";
import { type Hunk, hunkAt, parsePatch, spansDeletion } from "../diff/patch.ts";
import { fenced } from "../writing/markdown.ts";
import { byteLength } from "../writing/size.ts";
import { reasons } from "../writing/words.ts";
import type { LineChange } from "./suggestion.ts";

/** The hunks of a changed file at the head, or half a sentence that says why it can't have comments. */
export type FileDiff =
  | { readonly ok: true; readonly hunks: readonly Hunk[] }
  | { readonly ok: false; readonly reason: string };

/** The longest suggestion block, in bytes; a longer one is not offered. Leaves half of a comment for text. */
const blockLimit = 16_000;

/** Parses the patches of all changed files, by their path at the head. */
export function readDiffs(changes: readonly ChangedFile[]): ReadonlyMap<string, FileDiff> {
  return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}

/** Returns half a sentence that says why a change to a file's lines can't be a suggestion; null if it can. */
export function whyNoSuggestion(source: SourceFile, hunks: readonly Hunk[], change: LineChange): string | null {
  const { text } = source;
  const { startLine, endLine, lines } = change;
  if (text.includes("\r")) return reasons.bareReturn;
  if (startLine === 1 && text.startsWith("\ufeff")) return reasons.byteOrderMark;
  if (lines.some((line) => /[^\P{Cc}\t]/u.test(line))) return reasons.controlCharacters;
  if (byteLength(suggestionBlock(lines)) > blockLimit) return reasons.tooLong;
  const hunk = hunkAt(hunks, startLine, endLine);
  if (hunk === null) return reasons.hiddenFix;
  if (!agrees(source, hunk, startLine, endLine)) return reasons.mismatch;
  return spansDeletion(hunk, startLine, endLine) ? reasons.deletedLines : null;
}

/** Returns half a sentence that says why a line can't have a comment; null if it can. */
export function whyNoComment(source: SourceFile, hunks: readonly Hunk[], line: number): string | null {
  const hunk = hunkAt(hunks, line, line);
  if (hunk === null) return reasons.hiddenLine;
  return agrees(source, hunk, line, line) ? null : reasons.mismatch;
}

/** The number of the line on which a finding starts, as git counts lines. */
export function lineOf(finding: Finding): number {
  return lineAt(finding.source, finding.range[0]);
}

/** The block that GitHub offers to commit. No lines at all delete the range; one empty line leaves a blank line. */
export function suggestionBlock(lines: readonly string[]): string {
  return fenced(lines, "suggestion");
}

function readDiff(change: ChangedFile): FileDiff {
  if (change.patch === null) return { ok: false, reason: reasons.noPatch };
  const parsed = parsePatch(change.patch);
  if (parsed.ok && parsed.hunks.length === 0) return { ok: false, reason: reasons.renamed };
  return parsed;
}

function agrees(source: SourceFile, hunk: Hunk, startLine: number, endLine: number): boolean {
  const lines = source.text
    .slice(...offsetsOf(source, startLine - 1, endLine))
    .replace(/\n$/, "")
    .split("\n");
  const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
  return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}

function bare(line: string): string {
  return line.replace(/^\ufeff|\r$/g, "");
}
