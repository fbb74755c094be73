import type { FileError, Finding, Skipped } from "../core/finding.ts";
import type { Report } from "../reporters/report.ts";
import type { UnitResult } from "./portable.ts";

/** What was skipped or failed while the files were read. */
export interface ReadNotes {
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
}

/**
 * Builds the report of a scan of `files` files from the results of their deploy units and the notes from reading them.
 */
export function scanReport(results: readonly UnitResult[], notes: ReadNotes, files: number): Report {
  const findings = toldOnce(results.flatMap((result) => result.findings))
    .sort(byPlace)
    .map((finding) => ({ ...finding, new: true }));
  const total = (count: (result: UnitResult) => number): number => results.reduce((sum, one) => sum + count(one), 0);
  return {
    findings,
    skipped: [...notes.skipped, ...results.flatMap(({ skipped }) => skipped)].sort(byFile),
    errors: [...notes.errors, ...results.flatMap(({ errors }) => errors)].sort(byFile),
    stats: {
      files,
      manifests: total(({ stats }) => stats.manifests),
      dockerfiles: total(({ stats }) => stats.dockerfiles),
      ignored: total(({ stats }) => stats.ignored),
      fixes: {
        proved: total(({ stats }) => stats.fixes.proved),
        unproved: total(({ stats }) => stats.fixes.unproved),
      },
    },
  };
}

/** Removes duplicates: units that share a library chart can each have the same findings in it. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ fingerprint }) => {
    const isFirst = !told.has(fingerprint);
    told.add(fingerprint);
    return isFirst;
  });
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.source.path, b.source.path) || a.range[0] - b.range[0] || compare(a.rule, b.rule);
}

/** Sorts entries by their files. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compare(a.file, b.file);
}

/** Compares by UTF-16 code units, which is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
