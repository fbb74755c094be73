import type { FileError, Finding, Skipped } from "./core/finding.ts";
import type { Settings } from "./core/settings.ts";

/** A file to be analysed, as bytes. Files with role `context` are read for what they say about the others only. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: "reviewed" | "context";
}

/** What was read, for the log and the report. */
export interface AnalysisStats {
  readonly files: number;
  readonly manifests: number;
  readonly fixes: { readonly proved: number; readonly unproved: number };
}

/** All that can be said about a tree of files. Findings come sorted by file and place, on reviewed files only. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
}

/** Reads the files, runs every rule, and proves every fix. Pure, synchronous, and never throws on what files hold. */
export function analyze(_files: readonly InputFile[], _settings: Settings): Analysis {
  throw new Error("not written yet");
}
