import type { Range } from "../../core/range.ts";

/** The lines of one instruction joined into one, as BuildKit joins them, with the way back to the file. */
export interface LogicalLine {
  readonly text: string;
  /** The offset in the file of each character of `text`, and of its end. */
  readonly offsets: readonly number[];
  /** The offset at which the last of the joined lines ends, its line ending left out. */
  readonly end: number;
  /** The places of escape characters at its end behind which nothing follows, with the blanks around them. */
  readonly dangling: readonly Range[];
}

/**
 * Joins the lines of an instruction from `start` on: a line that ends in the escape character goes on, comments and
 * blank lines between are dropped (BuildKit, `frontend/dockerfile/parser`).
 */
export function joinLines(source: string, start: number, limit: number, escape: string): LogicalLine {
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = start;
  let end = start;
  let dangling: Range[] = [];
  for (let first = true; at <= limit; first = false) {
    const newline = source.indexOf("\n", at);
    const stop = Math.min(newline === -1 ? source.length : newline, limit);
    const line = withoutEnd(source.slice(at, stop), "\r");
    end = at + line.length;
    const skipped = !first && isSkippedLine(line);
    const kept = skipped ? null : lengthWithoutEscape(line, escape);
    const length = skipped ? 0 : (kept ?? line.length);
    parts.push(line.slice(0, length));
    for (let index = 0; index < length; index += 1) offsets.push(at + index);
    if (!skipped) {
      const said = withoutEnd(line.slice(0, length), " \t").length;
      if (said > 0 || kept === null) dangling = [];
      if (kept !== null) dangling.push([at + said, end]);
    }
    if ((!skipped && kept === null) || newline === -1 || newline >= limit) break;
    at = newline + 1;
  }
  offsets.push((offsets.at(-1) ?? start - 1) + 1);
  return { text: parts.join(""), offsets, end, dangling };
}

/** A line of a file: its text without the line break, and all of it. */
export interface PhysicalLine {
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
  readonly text: string;
  readonly whole: string;
}

/** The lines from an offset on, up to the one that reaches `to`. Carriage returns end none (BuildKit, `scanLines`). */
export function* linesOf(text: string, from: number, to: number = text.length): Iterable<PhysicalLine> {
  for (let start = from; start < to && start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    const whole = text.slice(start, end);
    yield { start, end, text: withoutEnd(whole, "\r\n"), whole };
    start = end;
  }
}

/** True for a comment, or a line of white space only: it says nothing, and does not end the instruction around it. */
export function isSkippedLine(line: string): boolean {
  return /^[\t\n\v\f\r \u0085\p{Z}]*(?:#|$)/u.test(line);
}

/** A line from its first character on that is no white space. */
export function withoutMargin(line: string): string {
  return line.replace(/^[\t\v\f\r \u0085\p{Z}]+/u, "");
}

/** How much of a line stands before the escape character that continues it; null where none does. */
export function lengthWithoutEscape(line: string, escape: string): number | null {
  const text = withoutEnd(line, " \t");
  if (!text.endsWith(escape)) return null;
  return text.length > 1 && text[text.length - 2] === escape ? null : text.length - 1;
}

/** A text without the characters of `trimmed` at its end; a pattern would look for that end from each of them. */
function withoutEnd(text: string, trimmed: string): string {
  let end = text.length;
  while (end > 0 && trimmed.includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** The place in the file of a part of a logical line. */
export function placeOf({ offsets }: LogicalLine, start: number, end: number): Range {
  const from = offsets[start] ?? 0;
  return [from, end > start ? (offsets[end - 1] ?? from) + 1 : from];
}
