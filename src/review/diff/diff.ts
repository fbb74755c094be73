import { applyEdits, type Edit, sortEdits } from "../../core/edit.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { gitLines, lineIndex, offsetsOf } from "./lines.ts";

/** A run of changed lines. `start` counts from 0 and `end` is exclusive. Lines carry their newline. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly after: readonly string[];
}

/**
 * Returns the edits of a file as the hunks of a unified diff, one entry per line. `patch` and `git apply` accept it
 * once file headers are put in front. Empty where the edits change nothing.
 */
export function unifiedDiff(source: SourceFile, edits: readonly Edit[], context = 3): readonly string[] {
  const { count } = gitLines(source);
  const before = (start: number, end: number): string[] =>
    splitLines(source.text.slice(...offsetsOf(source, start, end)));
  const diff: (readonly string[])[] = [];
  let shift = 0;
  for (const blocks of neighbourhoods(changedBlocks(source, edits), context * 2)) {
    const start = Math.max(0, (blocks[0]?.start ?? 0) - context);
    const end = Math.min(count, (blocks.at(-1)?.end ?? 0) + context);
    const growth = blocks.reduce((sum, block) => sum + block.after.length - (block.end - block.start), 0);
    diff.push([`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`]);
    let position = start;
    for (const block of blocks) {
      diff.push(signed(" ", before(position, block.start)));
      diff.push(signed("-", before(block.start, block.end)), signed("+", block.after));
      position = block.end;
    }
    diff.push(signed(" ", before(position, end)));
    shift += growth;
  }
  return diff.flat();
}

function changedBlocks(source: SourceFile, edits: readonly Edit[]): Block[] {
  const lines = gitLines(source);
  const groups: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of sortEdits(edits)) {
    const first = lineIndex(lines, edit.range[0]);
    const last = lineIndex(lines, edit.range[1]);
    const previous = groups.at(-1);
    if (previous === undefined || first > previous.last) groups.push({ first, last, edits: [edit] });
    else {
      previous.edits.push(edit);
      previous.last = Math.max(previous.last, last);
    }
  }
  return groups.flatMap((group) => blockOf(source, group.first, group.last, group.edits));
}

function blockOf(source: SourceFile, first: number, last: number, edits: readonly Edit[]): Block[] {
  const [from, to] = offsetsOf(source, first, last + 1);
  const text = source.text.slice(from, to);
  const moved = edits.map((edit) => ({
    range: [edit.range[0] - from, edit.range[1] - from] as const,
    text: edit.text,
  }));
  const before = splitLines(text);
  const after = splitLines(applyEdits(text, moved));
  let low = 0;
  let [end, afterEnd] = [before.length, after.length];
  while (end > 0 && afterEnd > 0 && before[end - 1] === after[afterEnd - 1]) {
    end -= 1;
    afterEnd -= 1;
  }
  while (low < end && low < afterEnd && before[low] === after[low]) low += 1;
  return end === low && afterEnd === low
    ? []
    : [{ start: first + low, end: first + end, after: after.slice(low, afterEnd) }];
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function neighbourhoods(blocks: readonly Block[], distance: number): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const previous = groups.at(-1);
    const gap = block.start - (previous?.at(-1)?.end ?? 0);
    if (previous !== undefined && gap <= distance) previous.push(block);
    else groups.push([block]);
  }
  return groups;
}

function extent(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function signed(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"],
  );
}
