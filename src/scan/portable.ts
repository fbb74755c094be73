import type { AnalysisStats } from "../analysis/analyze.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import { SourceFile } from "../core/source-file.ts";

/** A fix that was made: of which rule's finding, and what it did. */
export interface FixMade {
  readonly rule: string;
  readonly message: string;
  readonly title: string;
}

/** A file that fixes have changed: its new bytes, and the fixes that went in. */
export interface FixedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fixes: readonly FixMade[];
}

/** What the analysis of some deploy units gave. */
export interface UnitResult {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
  readonly fixed: readonly FixedFile[];
  /** True where the time did not suffice for all of it. */
  readonly late?: boolean;
}

/** A result that can cross threads: each source file is there once, as path and text, and findings point at it. */
export interface PortableResult extends Omit<UnitResult, "findings"> {
  readonly sources: readonly (readonly [path: string, text: string])[];
  readonly findings: readonly PortableFinding[];
}

/** A finding that names its source file by its place among the sources. */
export type PortableFinding = Omit<Finding, "source"> & { readonly source: number };

/** Takes a result apart for another thread. */
export function toPortable(result: UnitResult): PortableResult {
  const numbers = new Map<SourceFile, number>();
  const findings = result.findings.map((finding) => {
    const source = numbers.get(finding.source) ?? numbers.size;
    numbers.set(finding.source, source);
    return { ...finding, source };
  });
  return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}

/** Puts a result from another thread together again. */
export function fromPortable({ sources, ...result }: PortableResult): UnitResult {
  const files = sources.map(([path, text]) => new SourceFile(path, text));
  const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] as SourceFile }));
  return { ...result, findings };
}
