import type { AnalysisStats } from "../analysis/analyze.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import { SourceFile } from "../core/source-file.ts";

/** A fix that was made: the rule and message of its finding, and what it did. */
export interface FixMade {
  readonly rule: string;
  readonly message: string;
  readonly title: string;
}

/** A file that fixes have changed: its new content and the fixes made in it. */
export interface FixedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fixes: readonly FixMade[];
}

/** The result of analyzing some deploy units. */
export interface UnitResult {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
  readonly fixed: readonly FixedFile[];
  /** True if the time was not enough for everything. */
  readonly late?: boolean;
}

/**
 * A result that can be sent between threads: each source file is included once, as path and text, and findings refer to
 * it.
 */
export interface PortableResult extends Omit<UnitResult, "findings"> {
  readonly sources: readonly (readonly [path: string, text: string])[];
  readonly findings: readonly PortableFinding[];
}

/** A finding that refers to its source file by its index in the sources. */
export type PortableFinding = Omit<Finding, "source"> & { readonly source: number };

/** Converts a result to send it to another thread. */
export function toPortable(result: UnitResult): PortableResult {
  const numbers = new Map<SourceFile, number>();
  const findings = result.findings.map((finding) => {
    const source = numbers.get(finding.source) ?? numbers.size;
    numbers.set(finding.source, source);
    return { ...finding, source };
  });
  return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}

/** Converts a result from another thread back. */
export function fromPortable({ sources, ...result }: PortableResult): UnitResult {
  const files = sources.map(([path, text]) => new SourceFile(path, text));
  const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] as SourceFile }));
  return { ...result, findings };
}
