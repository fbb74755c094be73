import {
  type FileError,
  type Finding,
  type ObjectReference,
  type Severity,
  type Skipped,
  severities,
} from "../core/finding.ts";
import type { Applicability, IntroducedFinding, Proof } from "../core/fix.ts";
import { formatPath } from "../core/path.ts";
import type { Position, Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import { byteOffsets } from "./byte-offsets.ts";
import { type Excerpt, excerptsOf } from "./excerpts.ts";
import type { Report, ReportedFinding, ShardMark } from "./report.ts";

/** The version of the JSON report. It increases when a key changes its meaning or is removed. */
export const jsonReportVersion = 1;

/** A report as plain data, documented in docs/json-report.md. */
export interface ReportData {
  readonly version: typeof jsonReportVersion;
  readonly shard?: ShardMark | undefined;
  readonly findings: readonly FindingData[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: Counts & {
    readonly findings: Readonly<Record<"total" | "new" | Severity, number>>;
    readonly skipped: number;
    readonly errors: number;
  };
  readonly excerpts: readonly Excerpt[];
}

/** The counts that can't be derived from the lists. */
export interface Counts {
  readonly files: number;
  readonly manifests: number;
  readonly dockerfiles: number;
  readonly ignored: number;
  readonly baselined: number;
  readonly fixes: { readonly proved: number; readonly unproved: number };
}

/** A range in a file, from its first character to the position after its last one. */
export interface RangeData {
  readonly start: Position;
  readonly end: Position;
}

/** A finding as plain data. */
export interface FindingData {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string | null;
  readonly file: string;
  readonly range: RangeData;
  readonly object: ObjectReference | null;
  readonly path: string;
  readonly related: readonly RelatedData[];
  readonly fingerprint: string;
  readonly new: boolean;
  readonly baselined?: true | undefined;
  readonly fix: FixData | null;
}

/** Another place that a finding is about, as plain data. */
export interface RelatedData {
  readonly file: string;
  readonly range: RangeData;
  readonly message: string;
}

/** A fix as plain data. */
export interface FixData {
  readonly title: string;
  readonly applicability: Applicability;
  readonly risk?: string | undefined;
  readonly introduced?: readonly IntroducedFinding[] | undefined;
  readonly edits: readonly EditData[];
  readonly proof: Proof;
}

/** An edit, given both by byte offsets in the file and by lines and columns. */
export interface EditData {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly range: RangeData;
  readonly text: string;
}

/** The report as plain data. */
export function reportData({ shard, findings, skipped, errors, stats }: Report): ReportData {
  const offsets = editOffsets(findings);
  return assembleData({
    shard,
    findings: findings.map((finding) => findingData(finding, offsets)),
    skipped: skipped.map(({ file, reason, line }) => ({ file, reason, ...lineKey(line) })),
    errors: errors.map(({ file, message, line }) => ({ file, message, ...lineKey(line) })),
    stats: { ...stats, baselined: stats.baselined ?? 0 },
    excerpts: excerptsOf(findings),
  });
}

function lineKey(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

/** The parts of a report, without anything that can be counted from them. */
export type DataParts = Omit<ReportData, "version" | "stats"> & { readonly stats: Counts };

/** Builds a report's data from its parts, with the keys in their fixed order. */
export function assembleData({ shard, findings, skipped, errors, stats, excerpts }: DataParts): ReportData {
  const { files, manifests, dockerfiles, ignored, baselined, fixes } = stats;
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const [error, warning, info] = severities.map(count) as [number, number, number];
  const total = { total: findings.length, new: findings.filter((one) => one.new).length, error, warning, info };
  const counts = { files, manifests, dockerfiles, ignored, baselined, fixes, findings: total };
  return {
    version: jsonReportVersion,
    shard,
    findings,
    skipped,
    errors,
    stats: { ...counts, skipped: skipped.length, errors: errors.length },
    excerpts,
  };
}

type Offsets = ReadonlyMap<SourceFile, ReadonlyMap<number, number>>;

function findingData(finding: ReportedFinding, offsets: Offsets): FindingData {
  const { rule, severity, message, advice, source, range, object, path, related, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    advice,
    file: source.path,
    range: rangeData(source, range),
    object,
    path: formatPath(path),
    related: related.map(({ file, start, end, message: what }) => ({ file, range: { start, end }, message: what })),
    fingerprint,
    new: finding.new,
    baselined: finding.baselined === true ? true : undefined,
    fix: fixData(finding, offsets),
  };
}

function fixData({ fix, source }: Finding, offsets: Offsets): FixData | null {
  if (fix === null) return null;
  const { title, applicability, risk, introduced, proof } = fix;
  const bytes = offsets.get(source);
  const edits = fix.edits.map(({ range, text }) => {
    const [start = 0, end = 0] = range.map((offset) => bytes?.get(offset));
    return { file: source.path, start, end, range: rangeData(source, range), text };
  });
  return { title, applicability, risk, introduced, edits, proof };
}

function rangeData(source: SourceFile, [start, end]: Range): RangeData {
  return { start: source.position(start), end: source.position(end) };
}

/** Converts all offsets of a file in one walk over its text: a large file can have thousands of findings. */
function editOffsets(findings: readonly Finding[]): Offsets {
  const wanted = new Map<SourceFile, number[]>();
  for (const { source, fix } of findings) {
    const offsets = wanted.get(source) ?? [];
    for (const { range } of fix?.edits ?? []) offsets.push(...range);
    wanted.set(source, offsets);
  }
  return new Map([...wanted].map(([source, offsets]) => [source, byteOffsets(source.text, offsets)]));
}
