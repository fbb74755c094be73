import type { Position, Range } from "./range.ts";

/**
 * What ends a line in YAML and is no LF, nor in front of one: a lone CR, and for kubectl, Helm and kustomize three
 * separators of Unicode too, which YAML 1.1 counts as line breaks (https://yaml.org/spec/1.1/#id871136).
 */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** A byte order mark below a `---`: kubectl reads each document by itself, which may start with one. */
const laterMark = /^(---.*)(\r?\n)\ufeff/gm;

/**
 * A text with an LF in place of each other line break of YAML, and with the byte order marks of later documents at the
 * end of the line before. All offsets of what else is there stay.
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
   * Offsets at which lines start. LF and CRLF end a line, as git, GitHub and BuildKit have it: all line numbers that
   * people see go by them.
   */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (const match of this.text.matchAll(/\n/g)) starts.push(match.index + match[0].length);
    this.#lineStarts = starts;
    return starts;
  }

  /** The same offsets with the lines of YAML, which other characters than an LF can end. */
  get yaml(): SourceFile {
    if (this.#yaml) return this.#yaml;
    const text = withPlainBreaks(this.text);
    this.#yaml = text === this.text ? this : new SourceFile(this.path, text);
    return this.#yaml;
  }

  /** Number of lines; a newline at the end of the file does not open another one. */
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

  /** The offset of a line and column (from 1); null where the file has no such place. */
  offset({ line, column }: Position): number | null {
    const offset = (this.lineStarts[line - 1] ?? Number.NaN) + column - 1;
    const found = this.position(offset);
    return found.line === line && found.column === column ? offset : null;
  }

  /** The offsets of a line (from 1) without its line ending. Throws a RangeError for a line the file does not have. */
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

  /** The line ending at an offset's line, or the file's first one, or LF. */
  lineEnding(offset: number): "\n" | "\r\n" | "\r" {
    const here = /\r\n|\n|\r/.exec(this.text.slice(Math.max(0, offset)));
    const ending = here?.[0] ?? /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
    return ending as "\n" | "\r\n" | "\r";
  }
}
