import type { FileError, Skipped } from "../../core/finding.ts";

/** A file's content. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it has the mode of a program; left out where that is not known. */
  readonly executable?: boolean;
}

/** Files that were read; each that could not be is an entry of `skipped` or `errors`, unless there is nothing to say. */
export interface FilesRead {
  readonly files: readonly FileBytes[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
}

/** A tree of files to scan: a work tree, or a commit on a platform. Paths start at its root and have forward slashes. */
export interface TreeSource {
  /** What is scanned; the root itself is the empty path. */
  readonly targets: readonly string[];
  /** Every file that may be read. */
  readonly paths: readonly string[];
  /** Whether `paths` and `skipped` are all files there are. */
  readonly complete: boolean;
  /** What is listed and never read, such as submodules. */
  readonly skipped: readonly Skipped[];
  /** Directories that could not be listed. */
  readonly errors: readonly FileError[];
  /** What is to be said about the whole, in plain sentences. */
  readonly notices: readonly string[];
  /** Reads files that state builds, as many as the bounds allow; those that can't be had are left out. */
  readBuildFiles(paths: readonly string[]): Promise<readonly FileBytes[]>;
  readFiles(paths: readonly string[]): Promise<FilesRead>;
}

/** True when a file is the target or lies below it. */
export function covers(target: string, file: string): boolean {
  return target === "" || file === target || file.startsWith(`${target}/`);
}
