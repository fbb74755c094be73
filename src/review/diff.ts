import { applyEdits, sortEdits, type Edit } from "../core/edit.ts";

/** A run of lines that changes; `start` counts from 0, `end` is not included. Lines carry their newline. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly after: readonly string[];
}

/**
 * The edits of a text as the hunks of a unified diff, with three lines of context, one entry a line. `patch` and
 * `git apply` take it once file headers stand before it. Empty where the edits change nothing.
 */
export function unifiedDiff(text: string, edits: readonly Edit[], context = 3): readonly string[] {
  const before = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const diff: string[] = [];
  let shift = 0;
  for (const blocks of neighbourhoods(changedBlocks(text, before, edits), context * 2)) {
    const start = Math.max(0, (blocks[0]?.start ?? 0) - context);
    const end = Math.min(before.length, (blocks.at(-1)?.end ?? 0) + context);
    const growth = blocks.reduce((sum, block) => sum + block.after.length - (block.end - block.start), 0);
    diff.push(`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`);
    let position = start;
    for (const block of blocks) {
      diff.push(...signed(" ", before.slice(position, block.start)));
      diff.push(...signed("-", before.slice(block.start, block.end)), ...signed("+", block.after));
      position = block.end;
    }
    diff.push(...signed(" ", before.slice(position, end)));
    shift += growth;
  }
  return diff;
}

function changedBlocks(text: string, before: readonly string[], edits: readonly Edit[]): Block[] {
  const starts = [0];
  for (const line of before) starts.push((starts.at(-1) ?? 0) + line.length);
  const blocks: Block[] = [];
  let group: Edit[] = [];
  let groupStart = 0;
  let groupEnd = -1;
  const close = (): void => {
    if (group.length > 0) blocks.push(...blockOf(text, before, starts, groupStart, groupEnd, group));
  };
  for (const edit of sortEdits(edits)) {
    const first = lineIndex(starts, edit.range[0]);
    if (first > groupEnd) {
      close();
      group = [];
      groupStart = first;
    }
    group.push(edit);
    groupEnd = Math.max(groupEnd, lineIndex(starts, edit.range[1]));
  }
  close();
  return blocks;
}

function blockOf(
  text: string,
  before: readonly string[],
  starts: readonly number[],
  first: number,
  last: number,
  edits: readonly Edit[],
): Block[] {
  const from = starts[first] ?? text.length;
  let end = Math.min(last + 1, before.length);
  const moved = edits.map((edit) => ({
    range: [edit.range[0] - from, edit.range[1] - from] as const,
    text: edit.text,
  }));
  const changed = applyEdits(text.slice(from, starts[end] ?? text.length), moved);
  const after = changed.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let start = Math.min(first, before.length);
  let [low, high] = [0, after.length];
  while (end > start && high > low && before[end - 1] === after[high - 1]) {
    end -= 1;
    high -= 1;
  }
  while (end > start && high > low && before[start] === after[low]) {
    start += 1;
    low += 1;
  }
  return end === start && high === low ? [] : [{ start, end, after: after.slice(low, high) }];
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

function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function extent(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function signed(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"],
  );
}
