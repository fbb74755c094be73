import type { FileError, Finding } from "../../src/core/finding.ts";

interface Row {
  findings: number;
  fixes: number;
  proved: number;
  readonly reasons: Map<string, number>;
  /** Lines outside the declared change that differ; must stay 0. */
  strayLines: number;
}

/** What an independent look at a fix found. */
export interface FixCheck {
  readonly violations: readonly string[];
  readonly strayLines: number;
}

/** Counts per rule, and every violated law. */
export class Tally {
  readonly rows: Map<string, Row> = new Map();
  readonly violations: string[] = [];
  readonly errors: FileError[] = [];

  count({ rule, proposal, fix, advice }: Finding, check: FixCheck): void {
    const row = this.rows.get(rule) ?? { findings: 0, fixes: 0, proved: 0, reasons: new Map(), strayLines: 0 };
    this.rows.set(rule, row);
    row.findings += 1;
    if (proposal === null) return;
    row.fixes += 1;
    row.strayLines += check.strayLines;
    this.violations.push(...check.violations);
    if (fix?.proof.ok === true) row.proved += 1;
    else {
      const reason = fix?.proof.ok === false ? `${fix.proof.failed}: ${fix.proof.reason}` : (advice ?? "no edits");
      row.reasons.set(reason, (row.reasons.get(reason) ?? 0) + 1);
    }
  }

  error(error: FileError): void {
    this.errors.push(error);
  }

  violate(violation: string): void {
    this.violations.push(violation);
  }
}

/** Prints the table and every violation; gives the exit status. */
export function printTable(tally: Tally): number {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(9))).join("");
  console.log(line(["rule", "findings", "fixes", "proved", "unproved", "stray"]));
  let [fixes, proved, stray] = [0, 0, 0];
  for (const [rule, row] of [...tally.rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(line([rule, row.findings, row.fixes, row.proved, row.fixes - row.proved, row.strayLines]));
    for (const [reason, count] of row.reasons) console.log(`    ${count} × ${reason}`);
    fixes += row.fixes;
    proved += row.proved;
    stray += row.strayLines;
  }
  const share = fixes === 0 ? 100 : (100 * proved) / fixes;
  console.log(`\n${proved} of ${fixes} fixes proved (${share.toFixed(1)} %), ${stray} stray lines`);
  console.log(`${tally.errors.length} files or documents could not be read`);
  for (const violation of tally.violations.slice(0, 50)) console.log(`VIOLATED ${violation}`);
  console.log(`${tally.violations.length} laws violated`);
  return tally.violations.length === 0 && stray === 0 ? 0 : 1;
}
