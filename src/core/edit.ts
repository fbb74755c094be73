import type { Range } from "./range.ts";

/** One replacement in a file's text. An empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The edits sorted by their ranges. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** True if no two of these sorted edits overlap or start at the same offset, so that `applyEdits` accepts them. */
export function areApart(edits: readonly Edit[]): boolean {
  return edits.every(({ range: [start] }, index) => {
    const before = edits[index - 1]?.range;
    return before === undefined || (start >= before[1] && start > before[0]);
  });
}

/**
 * Returns the text with all edits applied. The edits may come in any order, but they must lie inside the text, and no
 * two may overlap or start at the same offset, since their order would be ambiguous. Throws a RangeError otherwise.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let position = 0;
  let previous: Edit | undefined;
  for (const edit of sortEdits(edits)) {
    const [start, end] = edit.range;
    const clash = previous !== undefined && (start < position || start === previous.range[0]);
    if (clash || end < start || end > text.length) {
      throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
    }
    result += text.slice(position, start) + edit.text;
    position = end;
    previous = edit;
  }
  return result + text.slice(position);
}
