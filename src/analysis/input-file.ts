import type { FileOrigin } from "../model/origin/file-origin.ts";

/** A file to be analysed, as bytes. Files with role `context` are read for what they say about the others only. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: "reviewed" | "context";
  /** Where it comes from, as it and the tree around it say; left out, only its path and text are asked. */
  readonly origin?: FileOrigin;
}

/** The bytes of files. */
export function sizeOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
