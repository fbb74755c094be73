/** A line of a comparison: in both texts, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly line: string;
}

/** Part of a comparison: lines that changed, with some around them. Line numbers count from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly DiffLine[];
}

/** Compares two lists of lines by their longest common subsequence; of a change, what goes comes first. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lengths = commonLengths(before, after);
  const lines: DiffLine[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [left, right] = [before[old], after[now]];
    if (left !== undefined && left === right) {
      lines.push({ mark: " ", line: left });
      old += 1;
      now += 1;
    } else if (right === undefined || (left !== undefined && at(lengths, old + 1, now) >= at(lengths, old, now + 1))) {
      lines.push({ mark: "-", line: left ?? "" });
      old += 1;
    } else {
      lines.push({ mark: "+", line: right });
      now += 1;
    }
  }
  return lines;
}

/** The changes of a comparison with at most `context` lines around each; changes that lie close share a hunk. */
export function hunksOf(diff: readonly DiffLine[], context: number): Hunk[] {
  const near = (index: number): boolean => {
    return diff.slice(Math.max(0, index - context), index + context + 1).some(({ mark }) => mark !== " ");
  };
  const hunks: Hunk[] = [];
  let open: DiffLine[] | null = null;
  let [oldLine, newLine] = [1, 1];
  for (const [index, entry] of diff.entries()) {
    if (!near(index)) open = null;
    else if (open === null) {
      open = [entry];
      hunks.push({ oldStart: oldLine, newStart: newLine, lines: open });
    } else open.push(entry);
    if (entry.mark !== "+") oldLine += 1;
    if (entry.mark !== "-") newLine += 1;
  }
  return hunks;
}

/** The lines of one side of a hunk: with `-` the old ones, with `+` the new ones. */
export function sideOf({ lines }: Pick<Hunk, "lines">, side: "-" | "+"): string[] {
  return lines.filter(({ mark }) => mark === " " || mark === side).map(({ line }) => line);
}

/** `lengths[i][j]`: how many lines `before` from i and `after` from j have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: after.length + 1 }, () => 0)];
  for (const line of before.toReversed()) {
    const below = rows[0] ?? [];
    const row = [0];
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = line === after[column];
      row.unshift(same ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, row[0] ?? 0));
    }
    rows.unshift(row);
  }
  return rows;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? -1;
}
