import type { BuildContext } from "../model/dockerfile/build-context.ts";
import type { FileOrigin } from "../model/origin/file-origin.ts";

/** A file to be analysed, as bytes. Files with role `context` are read for what they say about the others only. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: "reviewed" | "context";
  /** Where it comes from, as it and the tree around it say; left out, only its path and text are asked. */
  readonly origin?: FileOrigin;
  /** Of a Dockerfile, the contexts in which it is built; left out where they are not known. */
  readonly contexts?: readonly BuildContext[];
  /** Of a file that an image starts with, whether it has the mode of a program; left out where that is not known. */
  readonly executable?: boolean;
}

/** The bytes of files. */
export function sizeOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
