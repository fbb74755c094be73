import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { ChangedFile } from "../change.ts";
import { lineAt, offsetsOf } from "../diff/lines.ts";
import { type Hunk, hunkAt, parsePatch, spansDeletion } from "../diff/patch.ts";
import { fenced } from "../writing/markdown.ts";
import { byteLength } from "../writing/size.ts";
import { reasons } from "../writing/words.ts";
import type { LineChange } from "./suggestion.ts";

/** The hunks of each changed file at the head, or in half a sentence why no comment can stand on it. */
export type FileDiff =
  | { readonly ok: true; readonly hunks: readonly Hunk[] }
  | { readonly ok: false; readonly reason: string };

/** The block of a suggestion may be this long, which leaves half of a comment to words. */
const blockLimit = 16_000;

/** Reads the patches of all changed files, by path at the head. */
export function readDiffs(changes: readonly ChangedFile[]): ReadonlyMap<string, FileDiff> {
  return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}

/** Why a change to a file's lines can't be a suggestion, in half a sentence; null where it can. */
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

/** Why no comment can stand on a finding's own line, in half a sentence; null where one can. */
export function whyNoComment(source: SourceFile, hunks: readonly Hunk[], line: number): string | null {
  const hunk = hunkAt(hunks, line, line);
  if (hunk === null) return reasons.hiddenLine;
  return agrees(source, hunk, line, line) ? null : reasons.mismatch;
}

/** The line a finding starts on, as git counts lines. */
export function lineOf(finding: Finding): number {
  return lineAt(finding.source, finding.range[0]);
}

/** The block that GitHub offers to commit. Without lines it deletes; one empty line leaves a blank line. */
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
