import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A file's lines as git and GitHub count them: only LF ends a line, a lone CR is text. */
export interface GitLines {
  /** Offsets at which lines start. After a newline at the end of the file, the last one is the end of the text. */
  readonly starts: readonly number[];
  /** A newline at the end of the file does not open another line. */
  readonly count: number;
  /** CRLF where every line ends so; otherwise CRs are part of the lines. */
  readonly ending: "\n" | "\r\n";
}

const known = new WeakMap<SourceFile, GitLines>();

/** The lines of a file; counted once. */
export function gitLines(source: SourceFile): GitLines {
  const lines = known.get(source) ?? countLines(source);
  known.set(source, lines);
  return lines;
}

/** The line ending of a text: CRLF where every line ends so, else LF. */
export function lineEndingOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}

/** The index (from 0) of the line that an offset stands on. */
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

/** The line (from 1) that an offset stands on. */
export function lineAt(source: SourceFile, offset: number): number {
  return lineIndex(gitLines(source), offset) + 1;
}

/** The offsets of the lines from index `start` to before index `end`, with their line endings. */
export function offsetsOf(source: SourceFile, start: number, end: number): Range {
  const { starts } = gitLines(source);
  return [starts[start] ?? source.text.length, starts[end] ?? source.text.length];
}

function countLines({ text, lineStarts: starts }: SourceFile): GitLines {
  const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
  return { starts, count, ending: lineEndingOf(text) };
}
