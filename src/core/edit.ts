import type { Range } from "./range.ts";

/** One replacement in a file's text. An empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits in the order of their place in the text. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** True for edits in their order of which no two overlap or start at the same point: `applyEdits` takes them. */
export function areApart(edits: readonly Edit[]): boolean {
  return edits.every(({ range: [start] }, index) => {
    const before = edits[index - 1]?.range;
    return before === undefined || (start >= before[1] && start > before[0]);
  });
}

/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
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
