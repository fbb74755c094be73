import type { InputFile } from "../analysis/input-file.ts";
import type { Config } from "../config/config.ts";
import type { FileError } from "../core/finding.ts";
import { systemReason } from "../core/system-error.ts";
import type { Report } from "../reporters/report.ts";
import type { ScanOptions } from "./analyze-files.ts";
import type { FixedFile, FixMade } from "./portable.ts";
import { type ScannedTree, scan } from "./scan.ts";
import { byFile } from "./scan-report.ts";
import { openWorkTree, type WorkTree } from "./sources/work-tree.ts";
import { replaceFile } from "./write-file.ts";

/** What a scan of a work tree found, and the files that it changed with the fixes in each. */
export interface WorkTreeReport extends Report {
  readonly fixed: ReadonlyMap<string, readonly FixMade[]>;
  /** Whether the scan knows all findings of a file, which may no longer exist. */
  readonly covers: (file: string) => boolean;
}

/** Scans a work tree and writes the requested fixes. */
export async function scanWorkTree(tree: WorkTree, config: Config, options: ScanOptions): Promise<WorkTreeReport> {
  const scanned = await scan(openWorkTree(tree), config, options);
  return reportWritten(tree, scanned, () => scan(openWorkTree(tree), config, { ...options, fix: "none" }));
}

/**
 * Writes the fixes of a scan and returns the report of the tree after that. The scan's report is only right if all
 * fixes could be written. Otherwise the tree is scanned again, so that no finding is lost.
 */
export async function reportWritten(
  tree: WorkTree,
  scanned: ScannedTree,
  lookAgain: () => Promise<ScannedTree>,
): Promise<WorkTreeReport> {
  const result = writeFixes(tree.root, scanned.files, scanned.fixed);
  return withWritten(result.errors.length === 0 ? scanned : await lookAgain(), result);
}

/** The report of a scan that saw the tree with its fixes, combined with the result of writing them. */
export function withWritten({ report, covers }: ScannedTree, { written, errors }: WrittenFiles): WorkTreeReport {
  return { ...report, errors: [...errors, ...report.errors].sort(byFile), fixed: written, covers };
}

/** The files that were written, with the fixes in each, and errors for those that could not be. */
export interface WrittenFiles {
  readonly written: ReadonlyMap<string, readonly FixMade[]>;
  readonly errors: readonly FileError[];
}

/** Writes changed files, each atomically. */
export function writeFixes(root: string, files: readonly InputFile[], fixed: readonly FixedFile[]): WrittenFiles {
  const written = new Map<string, readonly FixMade[]>();
  const errors: FileError[] = [];
  const before = new Map(files.map((file) => [file.path, file.bytes]));
  for (const { path: file, bytes, fixes } of fixed) {
    try {
      const refusal = replaceFile(root, file, before.get(file) ?? new Uint8Array(), bytes);
      if (refusal === null) written.set(file, fixes);
      else errors.push({ file, message: refusal });
    } catch (error) {
      errors.push({ file, message: `Its fixes could not be written (${systemReason(error)}).` });
    }
  }
  return { written, errors };
}
