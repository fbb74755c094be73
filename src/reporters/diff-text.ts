import { cutText } from "../core/cut-text.ts";
import type { Edit } from "../core/edit.ts";
import type { SourceFile } from "../core/source-file.ts";
import { changedParts, type DiffLine } from "./fix-diff.ts";

const longestDiff = 200;
const longestLine = 1000;

/**
 * The lines of a diff that shows what sorted edits change, with `null` between parts. What is too long is cut and
 * marked.
 */
export function diffLines(source: SourceFile, edits: readonly Edit[]): readonly (DiffLine | null)[] {
  const lines = changedParts(source, edits).flatMap((part, index) => (index === 0 ? part : [null, ...part]));
  const shown = lines.slice(0, longestDiff).map((line) => (line === null ? null : clipped(line)));
  const rest = lines.length - shown.length;
  return rest === 0 ? shown : [...shown, null, [" ", null, `… ${rest} more lines`]];
}

function clipped([kind, number, text]: DiffLine): DiffLine {
  return [kind, number, cutText(text, longestLine)];
}
