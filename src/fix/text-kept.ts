import type { Edit } from "../core/edit.ts";
import { type Json, valueAt } from "../core/json.ts";
import type { CommentOperation, YamlOperation } from "../core/operation.ts";
import type { Range } from "../core/range.ts";
import { sameJson } from "../core/same-json.ts";
import { commentsOf } from "../formats/yaml/comments.ts";
import type { YamlDocument } from "../formats/yaml/yaml-file.ts";
import { ownText } from "./own-text.ts";

/** The text of a document or a part of it, before and after a change. Edits are relative to the start of that text. */
export interface TextChange {
  readonly document: YamlDocument;
  /** The offset of the text in the file; by default the start of the document. */
  readonly start?: number;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
  readonly operations: readonly YamlOperation[];
  /** Ranges relative to the start of the file, like that of the document. */
  readonly comments?: readonly CommentOperation[];
}

/**
 * Returns the damage that a change would do to a document's text beyond its data: rewrite other text, lose a comment,
 * mix line endings, or change the newline at the end or the byte order mark. Null if it does none of these.
 */
export function textLoss(change: TextChange): string | null {
  const { before, after } = change;
  if (before.startsWith("\ufeff") !== after.startsWith("\ufeff")) return "the byte order mark would change";
  if (endsInNewline(before) !== endsInNewline(after)) return "the newline at the end would change";
  const known = endingsOf(before);
  if (known.size > 0 && [...endingsOf(after)].some((ending) => !known.has(ending)))
    return "line endings would be mixed";
  if (rewrites(change)) return "text that the fix is not about would be rewritten";
  if (losesComment(change)) return "a comment would be lost";
  return null;
}

function endsInNewline(text: string): boolean {
  return /[\r\n]$/.test(text);
}

function endingsOf(text: string): ReadonlySet<string> {
  return new Set(text.includes("\r") ? text.match(/\r\n|\n|\r/g) : text.match(/\n/));
}

/** Whether an edit removes text that its operations may not replace, besides comments, blanks, commas and dashes. */
function rewrites({ document, start = document.range[0], before, edits, operations }: TextChange): boolean {
  const cutting = edits.filter(({ range: [start, end] }) => before.slice(start, end).trim() !== "");
  if (cutting.length === 0) return false;
  const kept = [...ownText(document, operations).map((range) => moved(range, -start)), ...commentsOf(before)];
  return cutting.some(({ range }) => /[^\s,-]/.test(without(before, range, kept)));
}

/** The text of a range without the parts that are in other ranges. */
function without(text: string, range: Range, others: readonly Range[]): string {
  let [at] = range;
  let rest = "";
  for (const [start, end] of others.toSorted((a, b) => a[0] - b[0])) {
    if (end <= at || start >= range[1]) continue;
    rest += text.slice(at, Math.max(at, start));
    at = end;
  }
  return rest + text.slice(at, Math.max(at, range[1]));
}

/** Whether a comment is lost that should stay. A comment inside removed text may go, unless the value only moves. */
function losesComment(change: TextChange): boolean {
  const { document, start = document.range[0], before, after, edits, operations, comments: declared = [] } = change;
  const comments = commentsOf(before);
  if (comments.length === 0) return false;
  const removes = operations.some(({ kind }) => kind === "remove" || kind === "remove-repeated");
  const moves = removes ? movedValues(document, operations).map((range) => moved(range, -start)) : [];
  const left = new Map<string, number>();
  for (const [start, end] of commentsOf(after)) count(left, after.slice(start, end), 1);
  const texts = new Map(declared.map(({ comment, text }) => [comment[0] - start, text]));
  return comments.some((comment) => {
    const text = texts.get(comment[0]) ?? before.slice(...comment);
    if (text === "") return false;
    const goes =
      removes && edits.some(({ range }) => holds(range, comment) && !moves.some((value) => holds(range, value)));
    return !goes && count(left, text, -1) < 0;
  });
}

/** The ranges of the removed texts, maps and lists that other operations write elsewhere, as a whole or item by item. */
function movedValues(document: YamlDocument, operations: readonly YamlOperation[]): readonly Range[] {
  const written = operations.flatMap((operation) => {
    return operation.kind === "set" || operation.kind === "append" ? [operation.value] : [];
  });
  const isWritten = (value: Json | undefined): boolean => {
    return (typeof value === "string" || typeof value === "object") && written.some((one) => sameJson(value, one));
  };
  return operations.flatMap(({ kind, path }) => {
    const value = kind === "remove" ? valueAt(document.value, path) : undefined;
    const isMoved = isWritten(value) || (Array.isArray(value) && (value as readonly Json[]).some(isWritten));
    const range = isMoved ? document.valueRange(path) : null;
    return range === null ? [] : [range];
  });
}

function holds(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function count(counts: Map<string, number>, key: string, step: number): number {
  const next = (counts.get(key) ?? 0) + step;
  counts.set(key, next);
  return next;
}

function moved([start, end]: Range, distance: number): Range {
  return [start + distance, end + distance];
}
