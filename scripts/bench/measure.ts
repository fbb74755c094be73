/** A row of the table: what was measured, and its target. */
export interface Row {
  readonly name: string;
  readonly target: string;
  readonly measured: string;
  /** Null if it could not be measured; `measured` says why. */
  readonly met: boolean | null;
}

/** The shortest of several runs in milliseconds: the cost of the work without disturbances. */
export async function shortest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A row for a ratio that must not exceed its limit. */
export function ratioRow(name: string, cost: number, yardstick: number, limit: number): Row {
  const ratio = cost / yardstick;
  const measured = `${ratio.toFixed(2)} (${cost.toFixed(0)} ms / ${yardstick.toFixed(0)} ms)`;
  return { name, target: `≤ ${limit}`, measured, met: ratio <= limit };
}

/** The rows as a table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, target, measured, met }) => {
    return [met === null ? "SKIP" : met ? "PASS" : "MISS", name, target, measured];
  });
  const all = [["", "what", "target", "measured"], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
