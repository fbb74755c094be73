import type { RendererFile } from "../core/renderer.ts";

/** A file with the number that the module knows it by once it has been sent. */
export interface NumberedFile {
  readonly file: RendererFile;
  readonly id: number;
  /** Whether it was sent before, so that its number says it. */
  readonly isKept: boolean;
}

/** Numbers files that are sent to a module again and again. */
export interface FileNumbers {
  /** The files, those that were sent before to be named by their numbers. */
  toSend(files: readonly RendererFile[]): NumberedFile[];
  /** The files, all of them to be sent. */
  whole(files: readonly RendererFile[]): NumberedFile[];
}

/** Numbers files by their identity: the same file has the same number as long as somebody holds it. */
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
