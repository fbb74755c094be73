import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { type Edit, sortEdits } from "../../core/edit.ts";
import type { Path } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { closeGaps } from "../close-gaps.ts";
import type { KeyHabits } from "./key-habits.ts";
import type { NodePair } from "./locate.ts";
import type { Parsed } from "./parsed-document.ts";
import { Refusal } from "./refusal.ts";

/** The edits of a document that are being made. */
export interface Draft {
  readonly source: SourceFile;
  readonly parsed: Parsed;
  readonly edits: Edit[];
  readonly habits: KeyHabits;
}

/** A collection that contains a place, with its path. */
export interface Ancestor {
  readonly node: YAMLMap | YAMLSeq;
  readonly path: Path;
}

/**
 * What contains a value: a key or a list, and all collections around it, the outermost first. `pair` is null for items
 * of lists and for the root.
 */
export interface Holder {
  readonly pair: NodePair | null;
  readonly chain: readonly Ancestor[];
  readonly path: Path;
}

/** The offset where the line of an offset starts. */
export function lineStart(draft: Draft, offset: number): number {
  const lines = draft.source.yaml;
  return lines.lineStarts[lines.position(offset).line - 1] ?? 0;
}

/** The offset where the line of an offset ends, before its line ending. */
export function lineEnd(draft: Draft, offset: number): number {
  const lines = draft.source.yaml;
  return lines.lineRange(lines.position(offset).line)[1];
}

/** The line ending for new lines after an offset: that of its line, else that of the line before. */
export function endingAt(draft: Draft, offset: number): string {
  const { text } = draft.source;
  const own = /^(?:\r\n|\n|\r)/.exec(text.slice(lineEnd(draft, offset), lineEnd(draft, offset) + 2));
  if (own) return own[0];
  const start = lineStart(draft, offset);
  return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "\n";
}

/** Adds lines below the line of an offset. */
export function insertLines(draft: Draft, offset: number, lines: readonly string[]): void {
  const at = lineEnd(draft, offset);
  const ending = endingAt(draft, offset);
  draft.edits.push({ range: [at, at], text: lines.map((line) => ending + line).join("") });
}

/** Replaces a range of the text. */
export function replaceText(draft: Draft, start: number, end: number, text: string): void {
  draft.edits.push({ range: [start, end], text });
}

/**
 * Returns the edits sorted. Those that meet are joined, those at one point in the order in which they were made. A
 * blank is added before a comment that an edit would touch. Throws a Refusal if edits overlap.
 */
export function finishedEdits(draft: Draft): Edit[] {
  const { text } = draft.source;
  const result: Edit[] = [];
  for (const edit of sortEdits(draft.edits)) {
    const previous = result.at(-1);
    if (previous === undefined || edit.range[0] > previous.range[1]) {
      result.push(edit);
    } else if (edit.range[0] === previous.range[1]) {
      result[result.length - 1] = { range: [previous.range[0], edit.range[1]], text: previous.text + edit.text };
    } else result[result.length - 1] = inPlaceOfLines(text, previous, edit);
  }
  return closeGaps(text, result)
    .map((edit) => apartFromComment(text, edit))
    .filter((edit) => text.slice(...edit.range) !== edit.text);
}

/**
 * Joins the removal of lines with lines added below them, which take their place. Throws a Refusal for any other
 * overlap.
 */
function inPlaceOfLines(text: string, gone: Edit, added: Edit): Edit {
  const [start, end] = gone.range;
  const ending = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(start, end - 2), end))?.[0] ?? "";
  const isBelow = ending !== "" && added.range[0] === end - ending.length && added.range[1] === added.range[0];
  const wholeLines = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  const fits = (gone.text === "" || gone.text.endsWith(ending)) && added.text.startsWith(ending);
  if (!isBelow || !wholeLines || !fits) throw new Refusal("two changes touch the same text");
  return { range: gone.range, text: gone.text + added.text.slice(ending.length) + ending };
}

/** A `#` directly after other text doesn't start a comment (YAML 1.2.2, 6.6): it would become a part of that text. */
function apartFromComment(text: string, { range, text: fresh }: Edit): Edit {
  const apart = text[range[1]] !== "#" || /(?:^|[\ufeff \t\r\n])$/.test(fresh === "" ? text.slice(0, range[0]) : fresh);
  return { range, text: apart ? fresh : `${fresh} ` };
}

/** Whether a value has no text at all, as in `key:`. */
export function isUnwritten(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1] && node.type === "PLAIN");
}

/** The offset after the colon of a key. Throws a Refusal for keys written with `?`. */
export function colonEnd(draft: Draft, pair: NodePair): number {
  const keyEnd = pair.key.range?.[1] ?? 0;
  const colon = /^[ \t]*:/.exec(draft.source.text.slice(keyEnd, keyEnd + 200));
  if (!colon) throw new Refusal("a parent key has an unusual layout");
  return keyEnd + colon[0].length;
}

/**
 * The end of the comments below a place that are indented more than `column`. They belong to what is above them, so
 * additions go below them.
 */
export function behindComments(draft: Draft, offset: number, column: number): number {
  const lines = draft.source.yaml;
  let last = offset;
  for (let line = lines.position(offset).line + 1; line <= lines.lineCount; line += 1) {
    const [start, end] = lines.lineRange(line);
    const text = draft.source.text.slice(start, end);
    const indent = /^ *(?=#)/.exec(text)?.[0].length ?? -1;
    if (indent > column) last = start;
    else if (text.trim() !== "") break;
  }
  return last;
}

/**
 * The end of a value's content; something can be added below that line. For a value without text, `fallback` if that is
 * further on.
 */
export function lastContent(draft: Draft, node: Node | null, fallback: number): number {
  if (node === null || isUnwritten(node)) return Math.max(fallback, node?.range?.[0] ?? 0);
  if (isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"))
    return blockScalarEnd(draft, node);
  if (isAlias(node) || isScalar(node) || ((isMap(node) || isSeq(node)) && node.flow === true))
    return node.range?.[1] ?? 0;
  if (isMap(node)) {
    const pair = node.items.at(-1) as NodePair;
    return lastContent(draft, pair.value, colonEnd(draft, pair));
  }
  if (isSeq(node)) return lastContent(draft, node.items.at(-1) as Node, node.range?.[0] ?? 0);
  throw new Refusal("the text has an unusual layout");
}

/**
 * The end of a block scalar's last line. Blank lines after it belong to what follows, unless the scalar keeps them
 * (`+`). Throws a Refusal for a scalar that the end of the file cuts off, since it would gain a line break.
 */
function blockScalarEnd(draft: Draft, node: Node): number {
  const { text } = draft.source;
  const [start = 0, end = 0] = node.range ?? [];
  const header = lineEnd(draft, start);
  const marks = /^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0] ?? "";
  if (!/[\r\n]/.test(text[end - 1] ?? "")) {
    if (marks.includes("-")) return end;
    throw new Refusal("a block scalar before it ends the file without a line break");
  }
  let last = beforeEnding(text, end);
  while (!marks.includes("+") && last > header && /[\r\n]/.test(text[last - 1] ?? "")) last = beforeEnding(text, last);
  return last;
}

function beforeEnding(text: string, offset: number): number {
  return offset - (text.slice(Math.max(0, offset - 2), offset) === "\r\n" ? 2 : 1);
}
