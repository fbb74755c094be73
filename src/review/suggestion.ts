import { applyEdits, type Edit } from "../core/edit.ts";

/** Lines of a file and what stands in their place. Lines count from 1, as git counts them: only LF ends a line. */
export interface LineChange {
  readonly startLine: number;
  /** Included. */
  readonly endLine: number;
  /** Without line endings; empty deletes the range. */
  readonly lines: readonly string[];
}

/**
 * What a reader gets by accepting a suggestion: whole lines replaced, the file's line ending written after each new
 * one, the newline at the end of the file neither added nor dropped. In a file that mixes line endings, CRs are part
 * of the lines.
 */
export function applySuggestion(text: string, startLine: number, endLine: number, lines: readonly string[]): string {
  const ending = lineEndingOf(text);
  const all = text.split(ending);
  if (startLine < 1 || endLine < startLine || endLine > countLines(text)) {
    throw new RangeError(`the text has no lines ${startLine}..${endLine}`);
  }
  return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join(ending);
}

/**
 * The fewest lines whose replacement does the same as the edits. An insertion repeats the line it is made on, since a
 * suggestion can only replace. Null where the edits change nothing, or something that no suggestion can say: the
 * first line of an empty file, the newline at the end of a file, one line ending for another.
 */
export function wholeLines(text: string, edits: readonly Edit[]): LineChange | null {
  const after = applyEdits(text, edits);
  if (after === text || text === "") return null;
  if (after !== "" && text.endsWith("\n") !== after.endsWith("\n")) return null;
  const ending = lineEndingOf(text);
  const before = text.split(ending);
  const changed = after.split(ending);
  const last = countLines(text);
  let start = Math.min(countBreaks(text, 0, Math.min(...edits.map((edit) => edit.range[0]))), last - 1);
  const kept = countBreaks(text, Math.max(...edits.map((edit) => edit.range[1])), text.length);
  let end = before.length - kept;
  let changedEnd = changed.length - kept;
  while (end > start + 1 && changedEnd > start && before[end - 1] === changed[changedEnd - 1]) {
    end -= 1;
    changedEnd -= 1;
  }
  while (end > start + 1 && changedEnd > start && before[start] === changed[start]) start += 1;
  const change = { startLine: start + 1, endLine: end, lines: changed.slice(start, changedEnd) };
  const same = end <= last && applySuggestion(text, change.startLine, change.endLine, change.lines) === after;
  return same ? change : null;
}

/** Number of lines; a newline at the end of the text does not open another one. */
export function countLines(text: string): number {
  if (text === "") return 0;
  return countBreaks(text, 0, text.length) + (text.endsWith("\n") ? 0 : 1);
}

/** The line (from 1) that an offset stands on, as git counts lines. */
export function lineAt(text: string, offset: number): number {
  return countBreaks(text, 0, offset) + 1;
}

function lineEndingOf(text: string): string {
  return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
