import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { systemReason } from "../core/system-error.ts";

/** A file's bytes and when it was last written, in milliseconds since 1970. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly written: number;
}

/** Reads a file that is not larger than so many bytes; null where there is none, half a sentence where it can't be had. */
export function readWhole(file: string, maximumBytes: number): WholeFile | string | null {
  let descriptor: number | undefined;
  try {
    // A pipe in its place must not hang the program.
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
