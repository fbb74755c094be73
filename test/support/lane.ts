import { inject, TestRunner } from "vitest";
import type { Lane } from "./lanes.ts";

/** Which of the lanes that CONTRIBUTING.md describes is run. */
const lane: Lane = inject("lane");

/** What part of the runs that a property is worth is made. */
const share: Readonly<Record<Lane, number>> = { unit: 1 / 20, test: 1 / 5, rest: 1, all: 1, hunt: inject("hunt").runs };

/**
 * How often a property is tried whose worth is `count` runs: that often in `npm run test:rest`, seldomer before. A floor
 * under what the runs came across goes through this too. Only for tests with the tag "long".
 */
export function runs(count: number): number {
  expectTag();
  return Math.max(1, Math.ceil(count * share[lane]));
}

/**
 * Of a matrix, the columns of one row that it is this lane's turn to try: `npm test` goes along the diagonal, so that
 * each row and each column comes up at least once, and `npm run test:rest` does all the others. Only for tests with the
 * tag "long".
 */
export function columnsOf<Column>(row: number, rows: number, columns: readonly Column[]): readonly Column[] {
  return columns.filter((_, column) => hasTurn(row, Math.min(rows, columns.length), column));
}

/** The same for one cell, where there are at least as many columns as rows. */
export function hasTurn(row: number, rows: number, column: number): boolean {
  expectTag();
  if (lane === "all" || lane === "hunt") return true;
  return (column % rows === row % rows) === (lane !== "rest");
}

/** `npm run test:rest` runs tests with the tag only: what another does less of elsewhere would be lost. */
function expectTag(): void {
  const test = TestRunner.getCurrentTest();
  if (test?.tags?.includes("long") !== true) throw new Error(`"${test?.name}" does less in npm test: tag it "long".`);
}
