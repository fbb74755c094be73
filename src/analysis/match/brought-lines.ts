import { diffArrays } from "diff";
import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { InputFile } from "../input-file.ts";

/**
 * Says of a finding whether it stands in a line that the base does not have there, going by the texts alone: where nobody
 * can read what the base says, it shows all the same what a change brings. How far in a line stands does not count, since
 * that may be what is set right.
 */
export function broughtLineTest(base: readonly InputFile[]): (finding: Finding) => boolean {
  const texts = new Map(base.map(({ path, bytes }) => [path, bytes]));
  const known = new Map<SourceFile, ReadonlySet<number>>();
  return ({ source, range: [offset] }) => {
    const bytes = texts.get(source.path);
    if (bytes === undefined) return false;
    const brought = known.get(source) ?? linesBrought(new TextDecoder().decode(bytes), source.text);
    known.set(source, brought);
    return brought.has(source.position(offset).line);
  };
}

/** Texts of which more lines differ are not compared line by line: the work grows with the square of their number. */
const mostEdits = 1000;

/**
 * The lines, from 1, that are in the head only: those of which it has more than the base, and none that stands in both
 * in the same order.
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
