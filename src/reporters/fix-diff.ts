import { applyEdits, type Edit } from "../core/edit.ts";
import { SourceFile } from "../core/source-file.ts";
import { markWidth } from "./byte-order-mark.ts";
import { numbered } from "./code-frame.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";

const longestDiff = 200;
/** Lines that a fix writes are shown whole, up to this many characters: nobody reads longer ones. */
const longestAdded = 2000;

/**
 * What sorted edits change, line by line: removed lines with their numbers, then added ones. A gap separates the parts.
 */
export function fixDiff(source: SourceFile, edits: readonly Edit[], style: Style): string[] {
  const gutter = String(source.position(edits.at(-1)?.range[1] ?? 0).line).length;
  const lines: string[] = [];
  for (const part of changedParts(source, edits)) {
    if (lines.length > 0) lines.push(style.dim(`  ${" ".repeat(gutter)} ┆`));
    for (const [kind, number, text] of part) {
      const label = String(number ?? "").padStart(gutter);
      const shown = clipped(text, kind === "+" ? longestAdded : style.width - gutter - 7);
      if (kind === " ") lines.push(numbered(label, `  ${shown}`, style));
      else if (kind === "-") lines.push(`${style.dim(`  ${label} │`)} ${style.red(`- ${printable(shown)}`)}`);
      else lines.push(`${style.dim(`  ${label} │`)} ${style.green(`+ ${printable(shown)}`)}`);
    }
  }
  if (lines.length <= longestDiff) return lines;
  return [...lines.slice(0, longestDiff - 1), style.dim(`  … ${lines.length - longestDiff + 1} more lines`)];
}

/** Whether the diff of these edits shows the line with this number. */
export function diffShows(line: number, source: SourceFile, edits: readonly Edit[]): boolean {
  return changedParts(source, edits).some((part) => part.some(([, number]) => number === line));
}

/** A line of a diff: kept, removed or added. Its number is that before the change, null for an added line. */
export type DiffLine = readonly [kind: " " | "-" | "+", number: number | null, text: string];

/**
 * The changed lines for each group of sorted edits that share lines. Of the equal lines before and after, one each is
 * kept as context. What comes after the last line ending of a file is not a line and is left out.
 */
export function changedParts(source: SourceFile, all: readonly Edit[]): DiffLine[][] {
  const groups: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of all) {
    const first = source.position(edit.range[0]).line;
    const last = source.position(edit.range[1]).line;
    const open = groups.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.edits.push(edit);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits }) => {
    const start = Math.min(source.lineRange(first)[0] + markWidth(source, first), edits[0]?.range[0] ?? 0);
    // An edit can end between the two characters of a line ending.
    const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
    const before = source.text.slice(start, end);
    const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start] as const, text }));
    const lines = compareLines(linesOf(before), linesOf(applyEdits(before, shifted)), first);
    return lines.filter(([, number]) => number === null || number <= source.lineCount);
  });
}

function compareLines(before: readonly string[], after: readonly string[], first: number): DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  const lines: DiffLine[] = [];
  if (head > 0) lines.push([" ", first + head - 1, before[head - 1] ?? ""]);
  for (const [index, text] of removed.entries()) lines.push(["-", first + head + index, text]);
  for (const text of added) lines.push(["+", null, text]);
  if (tail > 0) lines.push([" ", first + before.length - tail, before[before.length - tail] ?? ""]);
  return lines;
}

function linesOf(text: string): readonly string[] {
  const file = new SourceFile("", text);
  return file.lineStarts.map((_, index) => file.line(index + 1));
}

function clipped(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
