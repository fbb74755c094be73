import { directiveLines } from "./directives.ts";
import { type Heredoc, heredocsIn } from "./heredocs.ts";
import {
  isSkippedLine,
  joinLines,
  type LogicalLine,
  lengthWithoutEscape,
  linesOf,
  type PhysicalLine,
  withoutMargin,
} from "./logical-line.ts";
import { readInstruction } from "./read-instruction.ts";

/** What dockerfile-ast is shown of a file, and what it is not. */
export interface MaskedText {
  /** Character for character as long as the file's text. */
  readonly text: string;
  /** By the offset of an instruction with heredocs, where the last of them ends; null where one has no end. */
  readonly heredocs: ReadonlyMap<number, number | null>;
  /** The offset of a line at the end of the file that says nothing but that another one follows; null without one. */
  readonly unfollowed: number | null;
}

/**
 * The text as dockerfile-ast should see it. Where that library and BuildKit disagree on where an instruction, a comment
 * or a directive begins and ends, it is shown something on which they agree:
 *
 * - Heredocs are blank: which words start one, and which lines end it, is told beside the text.
 * - Flags are words like others: of many, it would look through all words for each.
 * - An escape character that does not end its line, or is one of two there, is a letter (`reLineContinuation`).
 * - A carriage return on its own is a blank, and so is any white space before an instruction.
 * - Only `syntax`, `escape` and `check`, at the very top, are directives.
 */
export function maskText(text: string, escape: string): MaskedText {
  const heredocs = new Map<number, number | null>();
  const head = directiveLines(text).at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
  const pieces = [...linesOf(text.slice(0, head), 0)].map(({ whole }) => maskedDirective(whole));
  let lastLines: ReadonlyMap<string, number> | undefined;
  let unfollowed: number | null = null;
  let at = head;
  while (at < text.length) {
    const [line] = linesOf(text, at);
    if (line === undefined) break;
    const lone = lengthWithoutEscape(withoutMargin(line.text), escape) === 0;
    if (lone) unfollowed ??= at;
    if (lone || isSkippedLine(line.text)) {
      pieces.push(maskedSkipped(line.whole));
      at = line.end;
      continue;
    }
    unfollowed = null;
    const start = at + line.text.length - withoutMargin(line.text).length;
    const logical = joinLines(text, start, text.length, escape);
    for (const part of linesOf(text, at, logical.end + 1)) {
      const skipped = part.start > line.start && isSkippedLine(part.text);
      pieces.push(skipped ? maskedSkipped(part.whole) : maskedLine(part.whole, escape));
      at = part.end;
    }
    for (const heredoc of heredocsAsked(logical, escape)) {
      lastLines ??= new Map([...linesOf(text, 0)].map((one) => [one.text, one.start]));
      if (heredoc.spaced && (lastLines.get(heredoc.name) ?? -1) < at) continue;
      const last = lastLineOf(heredoc, text, at);
      heredocs.set(start, last === null ? null : last.start + last.text.length);
      const next = last?.end ?? text.length;
      pieces.push(blank(text.slice(at, next)));
      at = next;
    }
  }
  return { text: pieces.join(""), heredocs, unfollowed };
}

/** The heredocs of a logical line; only RUN, COPY and ADD take some, and not in their JSON form. */
function heredocsAsked(logical: LogicalLine, escape: string): readonly Heredoc[] {
  if (!logical.text.includes("<<")) return [];
  const read = readInstruction(logical, 0, { index: 0, range: [0, 0], escape, heredoc: "" });
  const { keyword, json } = read.trigger ?? read;
  return !json && /^(?:ADD|COPY|RUN)$/.test(keyword) ? heredocsIn(logical.text) : [];
}

function lastLineOf({ name, tabs }: Heredoc, text: string, from: number): PhysicalLine | null {
  for (const line of linesOf(text, from)) {
    if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name) return line;
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
  const body = rest
    .replace(/\r(?!\n)/g, " ")
    .replaceAll("<", "x")
    .replaceAll("--", "xx");
  const ending = escape === "`" ? /(?<!`)`[ \t]*\r?\n?$/ : /(?<!\\)\\[ \t]*\r?\n?$/;
  const kept = ending.exec(body)?.index ?? body.length;
  return (
    blank(line.slice(0, line.length - rest.length)) + body.slice(0, kept).replaceAll(escape, "x") + body.slice(kept)
  );
}

function maskedDirective(line: string): string {
  return line.replace(/[\v\f\u0085\p{Z}]|\r(?!\n)/gu, " ");
}

function blank(text: string): string {
  return text.replace(/[^\r\n]|\r(?!\n)/g, " ");
}
