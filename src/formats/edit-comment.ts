import type { Edit } from "../core/edit.ts";
import type { CommentOperation } from "../core/operation.ts";
import type { SourceFile } from "../core/source-file.ts";

/**
 * Makes the edit for an operation on a comment. If the new text is empty, the comment is removed with the blanks before
 * it, or with its line if nothing else is on it. At the end of the file, blank lines above are removed too, so that the
 * file ends as before.
 */
export function commentEdit(source: SourceFile, { comment: [start, end], text }: CommentOperation): Edit {
  if (text !== "") return { range: [start, end], text };
  const { line } = source.position(start);
  const [lineStart, lineEnd] = source.lineRange(line);
  const from = lineStart + (source.text.startsWith("\ufeff") && lineStart === 0 ? 1 : 0);
  const before = blanksBefore(source.text, start, from);
  if (before > from || blanksAfter(source.text, end) < lineEnd) return { range: [before, end], text: "" };
  const next = source.lineStarts[line];
  if (next !== undefined) return { range: [from, next], text: "" };
  return { range: [endOfContent(source.text, from), source.text.length], text: "" };
}

function blanksBefore(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at > limit && /[ \t]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function blanksAfter(text: string, offset: number): number {
  let at = offset;
  while (/[ \t]/.test(text.charAt(at))) at += 1;
  return at;
}

function endOfContent(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[ \t\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
