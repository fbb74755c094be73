import { heredocsIn } from "./heredocs.ts";
import { isSkippedLine, joinLines } from "./logical-line.ts";
import { readInstruction } from "./read-instruction.ts";

/** What dockerfile-ast is shown of a file, and what it is not. */
export interface MaskedText {
  /** Character for character as long as the file's text. */
  readonly text: string;
  /** By the offset of an instruction with heredocs, where the last of them ends; null where one has no end. */
  readonly heredocs: ReadonlyMap<number, number | null>;
}

/**
 * The text as dockerfile-ast should see it. Where that library and BuildKit disagree on where an instruction, a comment
 * or a directive begins and ends, it is shown something on which they agree:
 *
 * - Heredocs are blank: which words start one, and which lines end it, is told beside the text.
 * - An escape character that does not end its line, or is one of two there, is a letter (`reLineContinuation`).
 * - A carriage return on its own is a blank, and so is any white space before an instruction.
 * - Only `syntax`, `escape` and `check`, at the very top, are directives.
 */
export function maskText(text: string, escape: string): MaskedText {
  const heredocs = new Map<number, number | null>();
  const pieces: string[] = [];
  const head = headLength(text);
  let at = head;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (isSkippedLine(line) || isOnlyEscape(line, escape)) {
      pieces.push(maskedSkipped(line));
      at = end;
      continue;
    }
    const start = at + line.length - withoutMargin(line).length;
    const logical = joinLines(text, start, text.length, escape);
    const stop = endOfLine(text, logical.end);
    for (let from = at; from < stop; from = endOfLine(text, from)) {
      const part = text.slice(from, Math.min(endOfLine(text, from), stop));
      pieces.push(from > at && isSkippedLine(part) ? maskedSkipped(part) : maskedLine(part, escape));
    }
    at = stop;
    if (!logical.text.includes("<<")) continue;
    const read = readInstruction(logical, 0, { index: 0, range: [start, stop], escape, heredoc: "" });
    const { keyword, json } = read.trigger ?? read;
    if (json || !/^(?:ADD|COPY|RUN)$/.test(keyword)) continue;
    for (const { name, tabs, spaced } of heredocsIn(logical.text)) {
      const ended = endOfHeredoc(text, at, name, tabs);
      if (ended === null && spaced) continue;
      heredocs.set(start, ended === null ? null : ended.text);
      const next = ended?.line ?? text.length;
      pieces.push(blank(text.slice(at, next)));
      at = next;
    }
  }
  return { text: text.slice(0, head) + pieces.join(""), heredocs };
}

/** The escape character a file sets in its first lines (Dockerfile reference, parser directives). */
export function escapeOf(text: string): "\\" | "`" {
  const value = directiveLines(text).find(({ name }) => name === "escape")?.value;
  return value === "`" ? "`" : "\\";
}

/** The parser directives at the top of a file with the offsets at which their lines end, in order. */
export function directiveLines(
  text: string,
): readonly { readonly name: string; readonly value: string; readonly end: number }[] {
  const lines: { readonly name: string; readonly value: string; readonly end: number }[] = [];
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length; at = endOfLine(text, at)) {
    const end = endOfLine(text, at);
    const [, name = "", value = ""] =
      /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(\S(?:.*\S)?)\s*$/i.exec(text.slice(at, end)) ?? [];
    if (!/^(?:check|escape|syntax)$/i.test(name)) break;
    lines.push({ name: name.toLowerCase(), value, end });
  }
  return lines;
}

function headLength(text: string): number {
  return directiveLines(text).at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
}

/** Where the text of a heredoc's last line ends, and the line itself. */
function endOfHeredoc(
  text: string,
  from: number,
  name: string,
  tabs: boolean,
): { readonly text: number; readonly line: number } | null {
  for (let at = from; at < text.length; at = endOfLine(text, at)) {
    const line = text.slice(at, endOfLine(text, at)).replace(/[\r\n]+$/, "");
    if ((tabs ? line.replace(/^\t+/, "") : line) === name) return { text: at + line.length, line: endOfLine(text, at) };
  }
  return null;
}

/** A comment says nothing that could be taken for a directive; a blank line holds blanks only. */
function maskedSkipped(line: string): string {
  const mark = line.indexOf("#");
  if (mark === -1) return blank(line);
  return `${blank(line.slice(0, mark))}#${line.slice(mark + 1).replace(/\r(?!\n)|[=\\`]/g, "x")}`;
}

function maskedLine(line: string, escape: string): string {
  const rest = withoutMargin(line);
  const body = rest.replace(/\r(?!\n)/g, " ").replaceAll("<<", "xx");
  const ending = escape === "`" ? /(?<!`)`[ \t]*\r?\n?$/ : /(?<!\\)\\[ \t]*\r?\n?$/;
  const kept = ending.exec(body)?.index ?? body.length;
  return (
    blank(line.slice(0, line.length - rest.length)) + body.slice(0, kept).replaceAll(escape, "x") + body.slice(kept)
  );
}

function isOnlyEscape(line: string, escape: string): boolean {
  return withoutMargin(line).trimEnd() === escape;
}

function withoutMargin(line: string): string {
  return line.replace(/^[\t\v\f\r \u0085\p{Z}]+/u, "");
}

function blank(text: string): string {
  return text.replace(/[^\r\n]|\r(?!\n)/g, " ");
}

/** The offset behind the line break of the line at an offset. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline + 1;
}
