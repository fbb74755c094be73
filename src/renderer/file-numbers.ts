import type { RendererFile } from "../core/renderer.ts";

/** A file with the number by which the module knows it once it has been sent. */
export interface NumberedFile {
  readonly file: RendererFile;
  readonly id: number;
  /** Whether it was sent before, so that its number is enough. */
  readonly isKept: boolean;
}

/** Numbers files that are sent to a module repeatedly. */
export interface FileNumbers {
  /** Numbers the files, so that those sent before can be sent as numbers only. */
  toSend(files: readonly RendererFile[]): NumberedFile[];
  /** Numbers the files, all of which are to be sent completely. */
  whole(files: readonly RendererFile[]): NumberedFile[];
}

/** Numbers files by identity: the same object keeps its number as long as it is referenced. */
export function fileNumbers(): FileNumbers {
  const known = new WeakMap<RendererFile, number>();
  let last = 0;
  const numbered = (file: RendererFile): NumberedFile => {
    const id = known.get(file);
    if (id !== undefined) return { file, id, isKept: true };
    last += 1;
    known.set(file, last);
    return { file, id: last, isKept: false };
  };
  return {
    toSend: (files) => files.map(numbered),
    whole: (files) => files.map((file) => ({ ...numbered(file), isKept: false })),
  };
}
