import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A file's lines as git and GitHub count them: only LF ends a line; a lone CR is text. */
export interface GitLines {
  /** The offsets at which lines start. If the file ends with a newline, the last offset is the end of the text. */
  readonly starts: readonly number[];
  /** The number of lines. A newline at the end of the file does not start another line. */
  readonly count: number;
  /** CRLF if every line ends with it; otherwise LF, and CRs are part of the lines. */
  readonly ending: "\n" | "\r\n";
}

const known = new WeakMap<SourceFile, GitLines>();

/** The lines of a file, counted only once. */
export function gitLines(source: SourceFile): GitLines {
  const lines = known.get(source) ?? countLines(source);
  known.set(source, lines);
  return lines;
}

/** The line ending of a text: CRLF if every line ends with it, else LF. */
export function lineEndingOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}

/** The index (from 0) of the line that contains an offset. */
export function lineIndex(lines: GitLines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number (from 1) of the line that contains an offset. */
export function lineAt(source: SourceFile, offset: number): number {
  return lineIndex(gitLines(source), offset) + 1;
}

/** The offsets of the lines from index `start` up to, but not including, index `end`, with their line endings. */
export function offsetsOf(source: SourceFile, start: number, end: number): Range {
  const { starts } = gitLines(source);
  return [starts[start] ?? source.text.length, starts[end] ?? source.text.length];
}

function countLines({ text, lineStarts: starts }: SourceFile): GitLines {
  const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
  return { starts, count, ending: lineEndingOf(text) };
}
