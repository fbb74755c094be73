import type { Range } from "../../core/range.ts";
import { withoutEnd } from "../../core/without-end.ts";
import { leaving, type PlainKey, type PlainMaker, type ScalarStyle } from "./plain-maker.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** The start of a plain scalar. */
export const plainStart: RegExp = /(?:[\w./$(<+~=^\\]|[-:](?=[^ \n]))/y;
const quoted = /"(?:[^"\\\n]|\\["\\nt ])*"|'(?:[^'\n]|'')*'/y;
const bareWord = /[A-Za-z0-9_/][\w./-]*/y;
/** The rest of a line after a value. */
const rest = / +(?=#)| *$/my;
/** What follows a word in brackets. */
const next = / *[,\]}]|: /y;

/** The deepest nesting of brackets that is read here. The parser reads deeper ones. */
const deepest = 5;

/** Reads the value on a line, with or without a comment after it. Throws `leaving` if it is written in another way. */
export function readInline<Made>(text: string, [start, end]: Range, make: PlainMaker<Made>): Made {
  const first = text[start];
  if (first === '"' || first === "'") {
    const close = endOf(quoted, text, start);
    endLine(text, close, make);
    return make.scalar(unquoted(text, start, close), styleOf(first), start, close);
  }
  if (first === "{" || first === "[") return readFlow(text, start, make);
  if (!matches(plainStart, text, start)) throw leaving;
  const line = text.slice(start, end);
  const comment = line.indexOf(" #");
  if (comment !== -1) make.comment(start + comment + 1);
  const scalar = comment === -1 ? line : withoutEnd(line.slice(0, comment), " ");
  if (scalar.endsWith(":") || scalar.includes(": ")) throw leaving;
  return make.scalar(scalar, "PLAIN", start, start + scalar.length);
}

/** A map or list of plain words in brackets, on one line. */
function readFlow<Made>(text: string, start: number, make: PlainMaker<Made>): Made {
  let at = start;
  const made = node(0);
  endLine(text, at, make);
  return made;

  function node(depth: number): Made {
    if (depth > deepest) throw leaving;
    if (text[at] === "{") return map(depth);
    if (text[at] === "[") return list(depth);
    const word = readWord();
    return make.scalar(word.text, word.style, word.start, word.end);
  }

  function list(depth: number): Made {
    const made = make.list(at);
    open();
    while (text[at] !== "]") {
      make.add(made, node(depth + 1));
      comma("]");
    }
    return closed(made);
  }

  function map(depth: number): Made {
    const made = make.map(at);
    open();
    while (text[at] !== "}") {
      const key = readWord();
      if (key.text === "__proto__" || (key.style === "PLAIN" && resolvePlain(key.text) !== key.text)) throw leaving;
      if (!text.startsWith(": ", at)) throw leaving;
      at += 1;
      blanks();
      if (make.put(made, key, node(depth + 1)) !== "new") throw leaving;
      comma("}");
    }
    return closed(made);
  }

  function closed(made: Made): Made {
    at += 1;
    make.close(made, at);
    return made;
  }

  function open(): void {
    at += 1;
    blanks();
  }

  /** Reads the comma between two entries. None may follow the last entry. */
  function comma(close: string): void {
    blanks();
    if (text[at] === close) return;
    if (text[at] !== ",") throw leaving;
    at += 1;
    blanks();
    if (text[at] === close || text[at] === "\n" || text[at] === undefined) throw leaving;
  }

  function blanks(): void {
    while (text[at] === " ") at += 1;
  }

  function readWord(): PlainKey {
    const first = text[at];
    const isQuoted = first === '"' || first === "'";
    const wordStart = at;
    at = endOf(isQuoted ? quoted : bareWord, text, at);
    if (!matches(next, text, at)) throw leaving;
    const word = { start: wordStart, end: at };
    return isQuoted
      ? { text: unquoted(text, wordStart, at), style: styleOf(first), ...word }
      : { text: text.slice(wordStart, at), style: "PLAIN", ...word };
  }
}

/** Throws `leaving` if anything but a comment is left on a line. */
function endLine<Made>(text: string, at: number, make: PlainMaker<Made>): void {
  const end = endOf(rest, text, at);
  if (text[end] === "#") make.comment(end);
}

/** The text between quotes. In single quotes, a quote is written twice. */
function unquoted(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return text[start] === "'" ? inner.replaceAll("''", "'") : withoutEscapes(inner);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

/** Replaces the escapes in a text between double quotes, which has no rare ones. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(.)/g, (_whole, letter: string) => escapes[letter] ?? letter);
}

function styleOf(quote: string): ScalarStyle {
  return quote === '"' ? "QUOTE_DOUBLE" : "QUOTE_SINGLE";
}

/** Whether a sticky pattern matches at an offset. */
export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The offset where the match of a pattern ends. Throws `leaving` if it doesn't match. */
function endOf(pattern: RegExp, text: string, start: number): number {
  if (!matches(pattern, text, start)) throw leaving;
  return pattern.lastIndex;
}
