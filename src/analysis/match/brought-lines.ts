import { diffArrays } from "diff";
import type { InputFile } from "../input-file.ts";

/**
 * Says whether a change brings the line of a place in a file of the head; null for a file that only one of base and head
 * has.
 */
export type BroughtTest = (place: {
  readonly file: string;
  readonly start: { readonly line: number };
}) => boolean | null;

/**
 * Returns a function that says whether the base does not have a line there, comparing only the texts: this shows what a
 * change brings even if the base can't be read. Indentation is ignored, since it may be what the change corrects.
 */
export function broughtLineTest(base: readonly InputFile[], head: readonly InputFile[]): BroughtTest {
  const [before, after] = [base, head].map((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
  const known = new Map<string, ReadonlySet<number>>();
  const decoder = new TextDecoder();
  return ({ file, start: { line } }) => {
    const [old, now] = [before?.get(file), after?.get(file)];
    if (old === undefined || now === undefined) return null;
    const brought = known.get(file) ?? linesBrought(decoder.decode(old), decoder.decode(now));
    known.set(file, brought);
    return brought.has(line);
  };
}

/**
 * The most lines in which two texts may differ to be compared line by line, since the work grows with the square of
 * their number. Beyond that, lines are only counted.
 */
const mostEdits = 1000;

/**
 * The numbers of the lines, from 1, that only the head has: there are more of them than in the base, and they are not
 * part of the lines that both have in the same order.
 */
function linesBrought(base: string, head: string): ReadonlySet<number> {
  const [before, after] = [linesOf(base), linesOf(head)];
  const [had, has] = [counted(before), counted(after)];
  const parts = diffArrays(before, after, { maxEditLength: mostEdits });
  const isKept = parts?.filter(({ removed }) => !removed).flatMap(({ value, added }) => value.map(() => !added)) ?? [];
  const brought = after.flatMap((line, index) => {
    return isKept[index] !== true && (has.get(line) ?? 0) > (had.get(line) ?? 0) ? [index + 1] : [];
  });
  return new Set(brought);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}

function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
