import type { BuildContext } from "../model/dockerfile/build-context.ts";
import type { FileOrigin } from "../model/origin/file-origin.ts";

/** A file to be analyzed, as bytes. Files with role `context` are only read for what they say about the others. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: "reviewed" | "context";
  /**
   * Its origin, according to the file and the tree around it; if left out, it is determined from the path and text
   * alone.
   */
  readonly origin?: FileOrigin;
  /** For a Dockerfile, the contexts in which it is built; left out if they are not known. */
  readonly contexts?: readonly BuildContext[];
  /** For a file that an image starts with, whether its mode is executable; left out if that isn't known. */
  readonly executable?: boolean;
}

/** The total size of files in bytes. */
export function sizeOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
