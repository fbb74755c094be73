import { applyEdits, type Edit } from "../../core/edit.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { gitLines, lineEndingOf, lineIndex, offsetsOf } from "../diff/lines.ts";

/** Lines of a file and what replaces them. Lines count from 1, as git counts them. */
export interface LineChange {
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  /** Without line endings; empty deletes the range. */
  readonly lines: readonly string[];
}

/**
 * Returns the text after a reader accepts a suggestion: whole lines are replaced, each new line gets the file's line
 * ending, and the newline at the end of the file is neither added nor dropped. In a file that mixes line endings, CRs
 * are part of the lines. Throws a RangeError for lines that the text does not have.
 */
export function applySuggestion(text: string, startLine: number, endLine: number, lines: readonly string[]): string {
  return replaceLines(text, lineEndingOf(text), startLine, endLine, lines);
}

/**
 * The smallest replacement of whole lines that has the same effect as the edits. An insertion repeats the line it is
 * made at, since a suggestion can only replace. Null where the edits change nothing, or something that a suggestion
 * can't express: the first line of an empty file, the newline at the end of a file, one line ending for another.
 */
export function wholeLines(source: SourceFile, edits: readonly Edit[]): LineChange | null {
  const { text } = source;
  const lines = gitLines(source);
  if (lines.count === 0 || edits.length === 0) return null;
  const first = Math.min(lineIndex(lines, Math.min(...edits.map(({ range }) => range[0]))), lines.count - 1);
  const last = lineIndex(lines, Math.max(...edits.map(({ range }) => range[1])));
  const [from, to] = offsetsOf(source, first, last + 1);
  const before = text.slice(from, to);
  const moved = edits.map(({ range, text: added }) => ({
    range: [range[0] - from, range[1] - from] as const,
    text: added,
  }));
  const after = applyEdits(before, moved);
  const emptied = after === "" && before.length === text.length;
  if (after === before || (!emptied && /\n$/.test(before) !== (after === "" ? from > 0 : /\n$/.test(after))))
    return null;
  const change = shortest(linesOf(before, lines.ending), linesOf(after, lines.ending));
  if (change.lines.some((line) => line.includes("\n"))) return null;
  if (replaceLines(before, lines.ending, change.startLine, change.endLine, change.lines) !== after) return null;
  return { ...change, startLine: change.startLine + first, endLine: change.endLine + first };
}

/**
 * Returns the same insertion attached to the neighboring line: the one below instead of the one above, or the other way
 * round. Null where the change is not an insertion or there is no such line.
 */
export function otherAnchor(source: SourceFile, { startLine, endLine, lines }: LineChange): LineChange | null {
  const { count, ending } = gitLines(source);
  const lineAt = (line: number): string => {
    const text = source.text.slice(...offsetsOf(source, line - 1, line));
    return text.endsWith(ending) ? text.slice(0, -ending.length) : text;
  };
  if (startLine !== endLine || lines.length < 2) return null;
  const anchor = lineAt(startLine);
  if (lines[0] === anchor && startLine < count) {
    const below = lineAt(startLine + 1);
    return { startLine: startLine + 1, endLine: startLine + 1, lines: [...lines.slice(1), below] };
  }
  if (lines.at(-1) === anchor && startLine > 1) {
    const above = lineAt(startLine - 1);
    return { startLine: startLine - 1, endLine: startLine - 1, lines: [above, ...lines.slice(0, -1)] };
  }
  return null;
}

/** Whether two changes replace at least one common line. */
export function overlap(a: LineChange, b: LineChange): boolean {
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}

/** Extends a change to a larger range, which must contain that of the change. The added lines stay as they are. */
export function widen(source: SourceFile, change: LineChange, startLine: number, endLine: number): LineChange {
  const { ending } = gitLines(source);
  const between = (first: number, last: number): string[] => {
    return linesOf(source.text.slice(...offsetsOf(source, first - 1, last)), ending);
  };
  const above = startLine === change.startLine ? [] : between(startLine, change.startLine - 1);
  const below = endLine === change.endLine ? [] : between(change.endLine + 1, endLine);
  return { startLine, endLine, lines: [...above, ...change.lines, ...below] };
}

function shortest(before: readonly string[], after: readonly string[]): LineChange {
  let start = 0;
  let end = before.length;
  let afterEnd = after.length;
  while (end > start + 1 && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end -= 1;
    afterEnd -= 1;
  }
  while (end > start + 1 && afterEnd > start && before[start] === after[start]) start += 1;
  return { startLine: start + 1, endLine: end, lines: after.slice(start, afterEnd) };
}

function replaceLines(
  text: string,
  ending: string,
  startLine: number,
  endLine: number,
  lines: readonly string[],
): string {
  const all = text.split(ending);
  const count = all.at(-1) === "" ? all.length - 1 : all.length;
  if (startLine < 1 || endLine < startLine || endLine > count) {
    throw new RangeError(`the text has no lines ${startLine}..${endLine}`);
  }
  return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join(ending);
}

function linesOf(text: string, ending: string): string[] {
  const lines = text.split(ending);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
