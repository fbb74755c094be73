import path from "node:path";
import type { InputFile } from "../analysis/input-file.ts";
import type { Config } from "../config/config.ts";
import type { FileError } from "../core/finding.ts";
import type { Report } from "../reporters/report.ts";
import type { ScanOptions } from "./analyse-files.ts";
import type { FixedFile } from "./portable.ts";
import { scan } from "./scan.ts";
import { byFile } from "./scan-report.ts";
import { openWorkTree, type WorkTree } from "./sources/work-tree.ts";
import { replaceFile } from "./write-file.ts";

/** What a scan of a work tree found, and the files that it has changed with the number of fixes in each. */
export interface WorkTreeReport extends Report {
  readonly fixed: ReadonlyMap<string, number>;
  /** True for a file, there or gone, of which the scan knows all findings. */
  readonly covers: (file: string) => boolean;
}

/** Scans a work tree and writes the fixes that are asked for. */
export async function scanWorkTree(tree: WorkTree, config: Config, options: ScanOptions): Promise<WorkTreeReport> {
  const { report, files, fixed, covers } = await scan(openWorkTree(tree), config, options);
  const { counts, errors } = writeFixes(tree.root, files, fixed);
  const unwritten = new Set(errors.map(({ file }) => file));
  return {
    ...report,
    errors: [...errors, ...report.errors].sort(byFile),
    fixed: counts,
    covers: (file) => covers(file) && !unwritten.has(file),
  };
}

interface Written {
  readonly counts: ReadonlyMap<string, number>;
  readonly errors: readonly FileError[];
}

function writeFixes(root: string, files: readonly InputFile[], fixed: readonly FixedFile[]): Written {
  const counts = new Map<string, number>();
  const errors: FileError[] = [];
  const before = new Map(files.map((file) => [file.path, file.bytes]));
  for (const { path: file, bytes, fixes } of fixed) {
    try {
      const refusal = replaceFile(path.join(root, file), before.get(file) ?? new Uint8Array(), bytes);
      if (refusal === null) counts.set(file, fixes);
      else errors.push({ file, message: refusal });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      errors.push({ file, message: `Its fixes could not be written (${code ?? String(error)}).` });
    }
  }
  return { counts, errors };
}
