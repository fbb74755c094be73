import type { FileError, Finding, Skipped } from "../core/finding.ts";

/** A finding and whether the base does not have it. A scan has no base: its findings are new, unless the baseline has them. */
export interface ReportedFinding extends Finding {
  readonly new: boolean;
  /** The baseline has it: it is shown because that was asked for. Such a finding is not new. */
  readonly baselined?: boolean;
}

/** Which part of a scan a report is about. */
export interface ShardMark {
  /** From 1. */
  readonly index: number;
  readonly of: number;
  /** The same in all shards of one scan: stands for what was scanned, and how. */
  readonly scan: string;
}

/** What a run found, as reporters show it. */
export interface Report {
  /** Left out where the report is about everything. */
  readonly shard?: ShardMark;
  /** Sorted by file and place. */
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: {
    /** Files that were looked at, those that hold no manifest included. */
    readonly files: number;
    readonly manifests: number;
    readonly dockerfiles: number;
    /** Findings that comments and annotations keep out of the report. */
    readonly ignored: number;
    /** Findings that the baseline has; left out where none was looked at. */
    readonly baselined?: number;
    readonly fixes: { readonly proved: number; readonly unproved: number };
  };
}
