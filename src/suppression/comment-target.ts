import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";

/**
 * What a comment applies to. `line`: the content of that line (from 1); the comment is at its end or `above` it. `end`:
 * the map whose last line with content is this one and whose keys start in this column (from 1).
 */
export type CommentTarget =
  | { readonly kind: "line"; readonly line: number; readonly above: boolean }
  | { readonly kind: "end"; readonly line: number; readonly column: number };

/**
 * Returns a function that finds what a comment of a file applies to. After content, that is its line. On a separate
 * line, it is the next line with content, or the map that ends here if that line is indented less. Null if there is no
 * content.
 */
export function targetsIn(source: SourceFile, comments: readonly Range[]): (comment: Range) => CommentTarget | null {
  const indents = Array.from({ length: source.lineCount }, (_, index) => indentOf(source.line(index + 1)));
  const indent = (start: number): number =>
    source.position(start).column - 1 - Number(source.text.startsWith("\ufeff") && start === 1);
  for (const [start] of comments) {
    const { line } = source.position(start);
    if (indents[line - 1] === indent(start)) indents[line - 1] = null;
  }
  const before = fill(indents);
  const after = fill(indents.toReversed()).reverse();
  return ([start]) => {
    const { line } = source.position(start);
    const width = indent(start);
    if (indents[line - 1] !== null) return { kind: "line", line, above: false };
    const next = after[line - 1] === undefined ? null : indents.length + 1 - Number(after[line - 1]);
    if (next !== null && (indents[next - 1] ?? 0) >= width) return { kind: "line", line: next, above: true };
    const last = before[line - 1];
    return last === undefined ? null : { kind: "end", line: last, column: width + 1 };
  };
}

/** For each line, the last line with content up to and including it. */
function fill(indents: readonly (number | null)[]): (number | undefined)[] {
  let last: number | undefined;
  return indents.map((indent, index) => {
    if (indent !== null) last = index + 1;
    return last;
  });
}

/** The width of a line's indentation; null for a blank line. */
function indentOf(text: string): number | null {
  const content = text.replace(/^\ufeff/, "");
  const width = /^[ \t]*/.exec(content)?.[0].length ?? 0;
  return width === content.length ? null : width;
}
