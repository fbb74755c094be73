import { assembleData, type Counts, type ReportData } from "./report-data.ts";

/** A report with the name that messages use for it. */
export interface NamedReport {
  readonly name: string;
  readonly data: ReportData;
}

/**
 * Joins the shards of one scan, or reports about different files, into the report that a single scan of everything
 * would have produced. Returns a sentence without its full stop if they don't belong together or one is missing.
 */
export function mergeReports(reports: readonly NamedReport[]): ReportData | string {
  const problem = shardProblem(reports) ?? overlapProblem(reports);
  if (problem !== null) return problem;
  const all = reports.map(({ data }) => data);
  const byFile = <Entry extends { readonly file: string }>(entries: readonly Entry[]): Entry[] => {
    return entries.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  };
  return assembleData({
    shard: undefined,
    findings: byFile(all.flatMap(({ findings }) => findings)),
    skipped: byFile(all.flatMap(({ skipped }) => skipped)),
    errors: byFile(all.flatMap(({ errors }) => errors)),
    stats: summed(all.map(({ stats }) => stats)),
    excerpts: byFile(all.flatMap(({ excerpts }) => excerpts)),
  });
}

/** The report with all its files moved below a directory. */
export function reportBelow(directory: string, data: ReportData): ReportData {
  const below = <Entry extends { readonly file: string }>(entry: Entry): Entry => {
    return { ...entry, file: `${directory}/${entry.file}` };
  };
  return {
    ...data,
    findings: data.findings.map((finding) => {
      const { fix, related } = finding;
      return {
        ...below(finding),
        related: related.map(below),
        fix: fix === null ? null : { ...fix, edits: fix.edits.map(below) },
      };
    }),
    skipped: data.skipped.map(below),
    errors: data.errors.map(below),
    excerpts: data.excerpts.map(below),
  };
}

/** Why shards don't fit together: all of them must be of one scan, each exactly once. */
function shardProblem(reports: readonly NamedReport[]): string | null {
  const first = reports.find(({ data }) => data.shard !== undefined);
  if (first?.data.shard === undefined) return null;
  const { of, scan } = first.data.shard;
  const names = new Map<number, string>();
  for (const { name, data } of reports) {
    if (data.shard === undefined) return `${first.name} is a shard, and ${name} is not`;
    const { index } = data.shard;
    if (data.shard.of !== of) return `${first.name} is one of ${of} shards, and ${name} one of ${data.shard.of}`;
    if (data.shard.scan !== scan) {
      return `${first.name} and ${name} are shards of different scans: their files, options or versions differ`;
    }
    const other = names.get(index);
    if (other !== undefined) return `${other} and ${name} are both shard ${index} of ${of}`;
    names.set(index, name);
  }
  if (names.size === of) return null;
  const missing = Array.from({ length: Math.min(of, names.size + 1) }, (_, index) => index + 1).find(
    (index) => !names.has(index),
  );
  return `${of - names.size} of ${of} shards are missing, including shard ${missing}`;
}

/** Whether a file is in two reports, which is not allowed; if so, says which. */
function overlapProblem(reports: readonly NamedReport[]): string | null {
  const owners = new Map<string, NamedReport>();
  for (const report of reports) {
    const { findings, skipped, errors } = report.data;
    for (const { file } of [...findings, ...skipped, ...errors]) {
      const owner = owners.get(file) ?? report;
      if (owner !== report)
        return `${owner.name} and ${report.name} both contain ${JSON.stringify(file.slice(0, 200))}`;
      owners.set(file, report);
    }
  }
  return null;
}

function summed(stats: readonly Counts[]): Counts {
  const total = (count: (one: Counts) => number): number => stats.reduce((sum, one) => sum + count(one), 0);
  return {
    files: total(({ files }) => files),
    manifests: total(({ manifests }) => manifests),
    dockerfiles: total(({ dockerfiles }) => dockerfiles),
    ignored: total(({ ignored }) => ignored),
    baselined: total(({ baselined }) => baselined),
    fixes: { proved: total(({ fixes }) => fixes.proved), unproved: total(({ fixes }) => fixes.unproved) },
  };
}
