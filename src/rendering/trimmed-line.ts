import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";

/** The range of a line without the blanks around it; of the last line if the file has no such line. */
export function trimmedLine(source: SourceFile, line: number): Range {
  const [start, end] = source.lineRange(Math.min(line, source.lineCount));
  const text = source.text.slice(start, end);
  const indent = text.length - text.trimStart().length;
  return [start + Math.min(indent, text.length), start + Math.max(indent, text.trimEnd().length)];
}
