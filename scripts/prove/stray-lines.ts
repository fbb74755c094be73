import type { Edit } from "../../src/core/edit.ts";

/**
 * Counts the lines that differ although no edit is about them: lines of the old text that are missing or out of order
 * in the new one, and lines of the new text that the edits did not add.
 */
export function strayLines(before: string, after: string, edits: readonly Edit[]): number {
  const lines = linesOf(before);
  const changed = linesOf(after);
  const touched = touchedLines(lines, before, edits);
  let at = 0;
  let lost = 0;
  for (const [index, line] of lines.entries()) {
    if (touched.has(index)) continue;
    const found = changed.indexOf(line, at);
    if (found === -1) lost += 1;
    else at = found + 1;
  }
  const growth = edits.map(({ range, text }) => endings(text) - endings(before.slice(...range)));
  const expected = lines.length + growth.reduce((sum, more) => sum + more, 0);
  return lost + Math.abs(changed.length - expected);
}

/** Lines with their endings. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}

function endings(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * The indexes of the lines that edits change. A line is not changed if something is only inserted before or after it as
 * lines of its own.
 */
function touchedLines(lines: readonly string[], text: string, edits: readonly Edit[]): ReadonlySet<number> {
  const touched = new Set<number>();
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const from = start;
    for (const edit of edits) {
      if (edit.range[0] < end && edit.range[1] >= from && !isBesideLines(edit, text)) touched.add(index);
      if (edit.range[0] === end && end === text.length) touched.add(index);
    }
    start = end;
  }
  return touched;
}

function isBesideLines({ range: [start, end], text }: Edit, whole: string): boolean {
  if (start !== end || text === "") return false;
  const behind = /^[\r\n]/.test(text) && /^(?:[\r\n]|$)/.test(whole.slice(start, start + 1));
  const before = /[\r\n]$/.test(text) && (start === 0 || /[\r\n]/.test(whole[start - 1] ?? ""));
  return behind || before;
}
