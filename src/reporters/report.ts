import type { FileError, Finding, Skipped } from "../core/finding.ts";

/**
 * A finding and whether it is new, which means that the base does not have it. A scan has no base: all its findings are
 * new except those in the baseline.
 */
export interface ReportedFinding extends Finding {
  readonly new: boolean;
  /** True if it is in the baseline and shown because that was requested. Such a finding is not new. */
  readonly baselined?: boolean;
}

/** The part of a scan that a report is about. */
export interface ShardMark {
  /** From 1. */
  readonly index: number;
  readonly of: number;
  /** Identifies what was scanned and how; the same in all shards of one scan. */
  readonly scan: string;
}

/** What a run found, as reporters show it. */
export interface Report {
  /** Left out if the report is about everything. */
  readonly shard?: ShardMark;
  /** Sorted by file and place. */
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: {
    /** Files that were looked at, including those without manifests. */
    readonly files: number;
    readonly manifests: number;
    readonly dockerfiles: number;
    /** Findings that comments and annotations suppress. */
    readonly ignored: number;
    /** Findings that are in the baseline; left out if there is no baseline. */
    readonly baselined?: number;
    readonly fixes: { readonly proved: number; readonly unproved: number };
  };
}
