import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { systemReason } from "../core/system-error.ts";

/** A file's content and when it was last written, in milliseconds since 1970. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly written: number;
}

/** Reads a file of at most `maximumBytes`; null if it does not exist, half a sentence if it can't be read. */
export function readWhole(file: string, maximumBytes: number): WholeFile | string | null {
  let descriptor: number | undefined;
  try {
    // Non-blocking, since a named pipe instead of the file must not hang the program.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return "it is not a file";
    if (stats.size > maximumBytes) return `it has ${stats.size} bytes, more than the limit of ${maximumBytes}`;
    return { bytes: readFileSync(descriptor), written: stats.mtimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : `it can't be read (${systemReason(error)})`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
