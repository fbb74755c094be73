import type { Range } from "../../core/range.ts";
import { leaving, type PlainKey, type PlainMaker, type ScalarStyle } from "./plain-maker.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** How a plain scalar starts. */
export const plainStart: RegExp = /(?:[\w./$(<+~=^\\]|[-:](?=[^ \n]))/y;
const quoted = /"(?:[^"\\\n]|\\["\\nt ])*"|'(?:[^'\n]|'')*'/y;
const bareWord = /[A-Za-z0-9_/][\w./-]*/y;
/** What stands behind a value on its line. */
const rest = / +(?=#)| *$/my;
/** What stands behind a word in brackets. */
const next = / *[,\]}]|: /y;

/** How deep brackets may lie in one another. */
const deepest = 5;

/** The value that stands on a line, with a comment behind it or not. Throws `leaving` for what is written otherwise. */
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
  const scalar = comment === -1 ? line : line.slice(0, comment).replace(/ +$/, "");
  if (scalar.endsWith(":") || scalar.includes(": ")) throw leaving;
  return make.scalar(scalar, "PLAIN", start, start + scalar.length);
}

/** A map or list in brackets, of plain words, on one line. */
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

  /** A comma stands between entries, and none behind the last one. */
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

/** Throws where something else than a comment is left on a line. */
function endLine<Made>(text: string, at: number, make: PlainMaker<Made>): void {
  const end = endOf(rest, text, at);
  if (text[end] === "#") make.comment(end);
}

/** What stands between quotes; a single quote in such text is written twice. */
function unquoted(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return text[start] === "'" ? inner.replaceAll("''", "'") : withoutEscapes(inner);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

/** What a text in double quotes says, of which no escape is a rare one. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(.)/g, (_whole, letter: string) => escapes[letter] ?? letter);
}

function styleOf(quote: string): ScalarStyle {
  return quote === '"' ? "QUOTE_DOUBLE" : "QUOTE_SINGLE";
}

/** Whether a sticky pattern describes what stands at a place. */
export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where what a pattern describes ends. */
function endOf(pattern: RegExp, text: string, start: number): number {
  if (!matches(pattern, text, start)) throw leaving;
  return pattern.lastIndex;
}
