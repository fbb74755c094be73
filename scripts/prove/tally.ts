import type { Analysis } from "../../src/analysis/analyze.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { FixCheck } from "./check-fix.ts";

interface Row {
  findings: number;
  fixes: number;
  proved: number;
  /** The proved fixes that were compared by something other than the program's own parser. */
  compared: number;
  strayLines: number;
  /** How many fixes are not proved, by reason. */
  readonly reasons: Map<string, number>;
}

/** Counts per rule, and all violations. */
export class Tally {
  readonly rows: Map<string, Row> = new Map();
  readonly violations: string[] = [];
  /** How many files and documents were not read, by reason. */
  readonly unread: Map<string, number> = new Map();
  files = 0;
  manifests = 0;
  dockerfiles = 0;

  countAnalysis({ files, stats, skipped, errors }: Analysis): void {
    this.files += files.size;
    this.manifests += stats.manifests;
    this.dockerfiles += stats.dockerfiles;
    for (const { reason } of skipped) add(this.unread, reason);
    for (const { message } of errors) add(this.unread, message.split("\n")[0] ?? "");
  }

  /** Counts a finding in a chart or a kustomization, with the violations of its fix; null if it has no proved fix. */
  countRendered(finding: Finding, violations: readonly string[] | null): void {
    const advice = /No fix is offered: .*/.exec(finding.advice ?? "")?.[0].replaceAll(finding.source.path, "its file");
    const told = { ...finding, rule: `${finding.rule} (rendered)`, advice: advice ?? finding.advice };
    this.countFinding(told, violations === null ? null : { violations, strayLines: 0, compared: true });
  }

  countFinding({ rule, proposal, fix, advice }: Finding, check: FixCheck | null): void {
    const row = this.rows.get(rule) ?? emptyRow();
    this.rows.set(rule, row);
    row.findings += 1;
    if (proposal === null) return;
    if (/because of a bug in Kubesuggest/.test(advice ?? "")) this.violations.push(`${rule}: ${advice}`);
    row.fixes += 1;
    if (check === null) {
      const unproved = fix?.proof.ok === false ? `${fix.proof.failed}: ${fix.proof.reason}` : null;
      return add(row.reasons, unproved ?? advice ?? "no edits");
    }
    row.proved += 1;
    row.compared += Number(check.compared);
    row.strayLines += check.strayLines;
    this.violations.push(...check.violations);
  }
}

/** Prints the table, what was not read and every violation. Returns the exit status. */
export function printTable({ rows, files, manifests, dockerfiles, unread, violations }: Tally): number {
  console.log(lineOf(["rule", "findings", "fixes", "proved", "unproved", "compared", "stray"]));
  const total = emptyRow();
  for (const [rule, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(lineOf([rule, ...figuresOf(row)]));
    for (const [reason, count] of row.reasons) console.log(`    ${count} × ${reason}`);
    for (const key of ["findings", "fixes", "proved", "compared", "strayLines"] as const) total[key] += row[key];
  }
  console.log(lineOf(["all", ...figuresOf(total)]));
  const share = total.fixes === 0 ? 100 : (100 * total.proved) / total.fixes;
  console.log(`\n${files} files with ${manifests} manifests and ${dockerfiles} Dockerfiles read`);
  for (const [reason, count] of unread) console.log(`    ${count} not read: ${reason}`);
  console.log(`${total.proved} of ${total.fixes} fixes proved (${share.toFixed(1)} %)`);
  const unseen = total.proved - total.compared;
  console.log(
    `${total.compared} of them compared by js-yaml or line by line; js-yaml can't read the files of ${unseen}`,
  );
  for (const violation of violations.slice(0, 50)) console.log(`VIOLATED ${violation}`);
  console.log(`${violations.length} laws violated`);
  return violations.length > 0 || (total.proved > 0 && total.compared === 0) ? 1 : 0;
}

function figuresOf({ findings, fixes, proved, compared, strayLines }: Row): number[] {
  return [findings, fixes, proved, fixes - proved, compared, strayLines];
}

function lineOf([first, ...others]: readonly (string | number)[]): string {
  return String(first).padEnd(46) + others.map((cell) => String(cell).padStart(10)).join("");
}

function emptyRow(): Row {
  return { findings: 0, fixes: 0, proved: 0, compared: 0, strayLines: 0, reasons: new Map() };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
