import type { Position, Range } from "./range.ts";

/**
 * The line breaks of YAML other than LF and CRLF: a lone CR and, in kubectl, Helm and kustomize, three Unicode
 * separators that YAML 1.1 counts as line breaks (https://yaml.org/spec/1.1/#id871136).
 */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** A byte order mark after a `---` line. kubectl reads each document separately, and each may start with one. */
const laterMark = /^(---.*)(\r?\n)\ufeff/gm;

/**
 * Replaces each other line break of YAML with an LF, and each byte order mark of a later document with a space at the
 * end of the previous line. The offsets of everything else stay the same.
 */
export function withPlainBreaks(text: string): string {
  const lines = text.replace(otherBreaks, "\n");
  return text.includes("\ufeff", 1) ? lines.replace(laterMark, "$1 $2") : lines;
}

/** One file's text with its line table. A byte order mark stays part of the text. */
export class SourceFile {
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #yaml: SourceFile | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /**
   * Offsets at which lines start. Only LF and CRLF end a line, as in git, GitHub and BuildKit. All line numbers that
   * people see are based on these lines.
   */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }

  /** The file with the line breaks of YAML, which has more of them. All offsets are the same. */
  get yaml(): SourceFile {
    if (this.#yaml) return this.#yaml;
    const text = withPlainBreaks(this.text);
    this.#yaml = text === this.text ? this : new SourceFile(this.path, text);
    return this.#yaml;
  }

  /** The number of lines. A newline at the end of the file does not start another one. */
  get lineCount(): number {
    const starts = this.lineStarts;
    return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
  }

  /** Line and column (from 1) of an offset; offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const starts = this.lineStarts;
    const target = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
  }

  /** The offset of a line and column (from 1); null if the file has no such position. */
  offset({ line, column }: Position): number | null {
    const offset = (this.lineStarts[line - 1] ?? Number.NaN) + column - 1;
    const found = this.position(offset);
    return found.line === line && found.column === column ? offset : null;
  }

  /** The range of a line (from 1) without its line ending. Throws a RangeError if the file does not have the line. */
  lineRange(line: number): Range {
    const start = this.lineStarts[line - 1];
    if (start === undefined) throw new RangeError(`${this.path} has no line ${line}`);
    const next = this.lineStarts[line] ?? this.text.length;
    let end = next;
    if (line < this.lineStarts.length) {
      if (this.text[end - 1] === "\n") end -= 1;
      if (end > start && this.text[end - 1] === "\r") end -= 1;
    }
    return [start, end];
  }

  /** The text of a line (from 1) without its line ending. */
  line(line: number): string {
    return this.text.slice(...this.lineRange(line));
  }

  /** The first line ending after an offset, or else the first one in the file, or else LF. */
  lineEnding(offset: number): "\n" | "\r\n" | "\r" {
    const here = /\r\n|\n|\r/.exec(this.text.slice(Math.max(0, offset)));
    const ending = here?.[0] ?? /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
    return ending as "\n" | "\r\n" | "\r";
  }
}
