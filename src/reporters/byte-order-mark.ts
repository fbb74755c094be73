import type { SourceFile } from "../core/source-file.ts";

/** The number of characters that a byte order mark takes at the start of a line, which nobody sees as part of it. */
export function markWidth({ text }: SourceFile, line: number): 0 | 1 {
  return line === 1 && text.startsWith("\ufeff") ? 1 : 0;
}
