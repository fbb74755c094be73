import type { Edit } from "../core/edit.ts";

/**
 * Where an edit removes whole lines between two blank ones, it removes one of these too, so that no gap of two is left;
 * at the end of the text, it removes the blank line before. The edits have to be sorted.
 */
export function closeGaps(text: string, edits: readonly Edit[]): Edit[] {
  return edits.map((edit, index) => {
    const [start, end] = edit.range;
    if (edit.text !== "" || start === end || !isLineStart(text, start) || !isLineStart(text, end)) return edit;
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (start === 0 || !isBlank(text.slice(above, start))) return edit;
    if (end === text.length) {
      const isFree = (edits[index - 1]?.range[1] ?? 0) <= above;
      return isFree ? { range: [above, end], text: "" } : edit;
    }
    const below = text.indexOf("\n", end) + 1;
    const isFree = below <= (edits[index + 1]?.range[0] ?? text.length);
    return isFree && isBlank(text.slice(end, below)) ? { range: [start, below], text: "" } : edit;
  });
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === "\n";
}

function isBlank(line: string): boolean {
  return /^[ \t]*\r?\n$/.test(line);
}
