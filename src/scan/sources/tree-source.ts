import type { FileError, Skipped } from "../../core/finding.ts";

/** A file's content. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it has the executable mode; left out if that is not known. */
  readonly executable?: boolean;
}

/**
 * Files that were read. A file that could not be read has an entry in `skipped` or `errors`, unless there is nothing to
 * report.
 */
export interface FilesRead {
  readonly files: readonly FileBytes[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
}

/**
 * A tree of files to scan: a work tree, or a commit on a platform. Paths are relative to its root and have forward
 * slashes.
 */
export interface TreeSource {
  /** What is scanned; an empty path is the root itself. */
  readonly targets: readonly string[];
  /** Every file that may be read. */
  readonly paths: readonly string[];
  /** Whether `paths` and `skipped` contain all files. */
  readonly complete: boolean;
  /** What is listed but never read, such as submodules. */
  readonly skipped: readonly Skipped[];
  /** Whether a file may belong to the tree and have findings although it is not there to be read. */
  isUnseen(path: string): boolean;
  /** Directories that could not be listed. */
  readonly errors: readonly FileError[];
  /** Sentences about the tree as a whole, in plain text. */
  readonly notices: readonly string[];
  /** Reads files that define builds, as many as the limits allow. Files that can't be read are left out. */
  readBuildFiles(paths: readonly string[]): Promise<readonly FileBytes[]>;
  readFiles(paths: readonly string[]): Promise<FilesRead>;
}

/** Whether a file is the target or below it. */
export function covers(target: string, file: string): boolean {
  return target === "" || file === target || file.startsWith(`${target}/`);
}
