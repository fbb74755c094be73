import type { Range } from "../../core/range.ts";
import { leaving, type ScalarStyle } from "./plain-maker.ts";
import { matches, plainStart, withoutEscapes } from "./read-inline.ts";

/** A text that is put together from lines (yaml.org: Line Folding). */
interface FoldedLines {
  readonly style: ScalarStyle;
  /** Whether the closing quote was read. */
  isClosed(): boolean;
  /** Adds the next line, without the blanks around it, after a number of empty lines. */
  add(breaks: number, range: Range): void;
  text(): string;
}

/**
 * Starts a text of several lines, plain or quoted, with its first line. Throws `leaving` for text with rare escapes.
 */
export function foldedLines(source: string, [start, end]: Range): FoldedLines {
  const first = source[start];
  if (first === "'") return quotedLines(source, [start, end], single);
  if (first === '"') return quotedLines(source, [start, end], double);
  if (!matches(plainStart, source, start)) throw leaving;
  let text = plainLine(source, [start, end]);
  return {
    style: "PLAIN",
    isClosed: () => false,
    add: (breaks, range) => {
      text += gap(breaks) + plainLine(source, range);
    },
    text: () => text,
  };
}

/** A line of a plain text. Throws `leaving` if it contains a comment or what could be a key. */
function plainLine(source: string, range: Range): string {
  const line = source.slice(...range);
  if (line.startsWith(":") || line.endsWith(":") || line.includes(": ") || line.includes(" #")) throw leaving;
  return line;
}

/**
 * The syntax of quoted text: the rest of a line, with or without the closing quote, and how its escapes are replaced.
 */
interface Quoted {
  readonly style: ScalarStyle;
  readonly line: RegExp;
  readonly written: (text: string) => string;
}

const single: Quoted = {
  style: "QUOTE_SINGLE",
  line: /^((?:[^']|'')+)('?)$/,
  written: (text) => text.replaceAll("''", "'"),
};

const double: Quoted = {
  style: "QUOTE_DOUBLE",
  line: /^((?:[^"\\]|\\["\\nt ])+)("?)$/,
  written: withoutEscapes,
};

function quotedLines(source: string, [start, end]: Range, { style, line, written }: Quoted): FoldedLines {
  let closed = false;
  const lineAt = (range: Range): string => {
    const [, text, quote] = line.exec(source.slice(...range)) ?? [];
    if (text === undefined) throw leaving;
    closed = quote !== "";
    return text;
  };
  let text = lineAt([start + 1, end]);
  return {
    style,
    isClosed: () => closed,
    add: (breaks, range) => {
      text += gap(breaks) + lineAt(range);
    },
    text: () => {
      if (!closed) throw leaving;
      return written(text);
    },
  };
}

function gap(breaks: number): string {
  return breaks === 0 ? " " : "\n".repeat(breaks);
}

/** The text of a folded block, given its lines. Throws `leaving` if one is indented more than the first. */
export function foldedBlock(lines: readonly string[]): string {
  let text = "";
  let breaks = 0;
  for (const line of lines) {
    if (line.startsWith(" ")) throw leaving;
    if (line === "") breaks += 1;
    else {
      text += text === "" ? "\n".repeat(breaks) + line : gap(breaks) + line;
      breaks = 0;
    }
  }
  return text;
}
