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

/**
 * The lines, from 1, that are in the head only: those of which it has more than the base, and none of the longest list of
 * lines that both have in this order.
 */
function linesBrought(base: string, head: string): ReadonlySet<number> {
  const [before, after] = [linesOf(base), linesOf(head)];
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const [old, own] = [before.slice(start, before.length - same), after.slice(start, after.length - same)];
  const [had, has, kept] = [counted(old), counted(own), linesKept(old, own)];
  const brought = own.flatMap((line, index) => {
    return !kept.has(index) && (has.get(line) ?? 0) > (had.get(line) ?? 0) ? [start + index + 1] : [];
  });
  return new Set(brought);
}

/** More pairs of lines are not compared. */
const mostPairs = 4_000_000;

/** The indexes of the longest list of lines that stand in both, in their order; none of long texts. */
function linesKept(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostPairs) return new Set();
  // The length of the longest list behind each pair of places.
  const longest = new Uint32Array((before.length + 1) * width);
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let own = after.length - 1; own >= 0; own -= 1) {
      const [right, below, both] = [old * width + own + 1, (old + 1) * width + own, (old + 1) * width + own + 1];
      longest[old * width + own] =
        before[old] === after[own] ? 1 + (longest[both] ?? 0) : Math.max(longest[right] ?? 0, longest[below] ?? 0);
    }
  }
  const kept = new Set<number>();
  for (let old = 0, own = 0; old < before.length && own < after.length; ) {
    if (before[old] === after[own]) {
      kept.add(own);
      old += 1;
      own += 1;
    } else if ((longest[(old + 1) * width + own] ?? 0) >= (longest[old * width + own + 1] ?? 0)) old += 1;
    else own += 1;
  }
  return kept;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}

function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
