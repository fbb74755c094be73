import type { Range } from "../../core/range.ts";
import { withoutEnd } from "../../core/without-end.ts";

/** The lines of one instruction, joined into one as BuildKit joins them, with the offsets to find them in the file. */
export interface LogicalLine {
  readonly text: string;
  /** The offset in the file of each character of `text`, and of its end. */
  readonly offsets: readonly number[];
  /** The offset where the last of the joined lines ends, without its line ending. */
  readonly end: number;
  /** The ranges of escape characters at the end that no line follows, including the blanks around them. */
  readonly dangling: readonly Range[];
}

/**
 * Joins the lines of an instruction, beginning at `start`. A line that ends in the escape character continues; comments
 * and blank lines in between are dropped (BuildKit, `frontend/dockerfile/parser`).
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

/** A line of a file. `text` has no line break, `whole` includes it. */
export interface PhysicalLine {
  readonly start: number;
  /** The offset after the line break. */
  readonly end: number;
  readonly text: string;
  readonly whole: string;
}

/**
 * The lines from an offset to the one that reaches `to`. A lone carriage return doesn't end a line (BuildKit,
 * `scanLines`).
 */
export function* linesOf(text: string, from: number, to: number = text.length): Iterable<PhysicalLine> {
  for (let start = from; start < to && start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    const whole = text.slice(start, end);
    yield { start, end, text: withoutEnd(whole, "\r\n"), whole };
    start = end;
  }
}

/**
 * Whether a line is a comment or only white space. Such a line means nothing and doesn't end the instruction around it.
 */
export function isSkippedLine(line: string): boolean {
  return /^[\t\n\v\f\r \u0085\p{Z}]*(?:#|$)/u.test(line);
}

/** A line without the white space at its start. */
export function withoutMargin(line: string): string {
  return line.replace(/^[\t\v\f\r \u0085\p{Z}]+/u, "");
}

/** The length of a line without the escape character that continues it; null if it does not continue. */
export function lengthWithoutEscape(line: string, escape: string): number | null {
  const text = withoutEnd(line, " \t");
  if (!text.endsWith(escape)) return null;
  return text.length > 1 && text[text.length - 2] === escape ? null : text.length - 1;
}

/** The range in the file of a part of a logical line. */
export function placeOf({ offsets }: LogicalLine, start: number, end: number): Range {
  const from = offsets[start] ?? 0;
  return [from, end > start ? (offsets[end - 1] ?? from) + 1 : from];
}
