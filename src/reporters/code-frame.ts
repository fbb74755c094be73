import type { Range } from "../core/range.ts";
import type { SourceFile } from "../core/source-file.ts";
import { markWidth } from "./byte-order-mark.ts";
import { displayWidth, printable } from "./printable.ts";
import type { Paint, Style } from "./style.ts";

const longestUnderline = 3;

/**
 * The numbered lines of a finding with one line before and after, and carets in a color of their own under the first
 * line of the range. The lines before and after are left out where `isElsewhere` says that they are shown elsewhere.
 */
export function codeFrame(
  source: SourceFile,
  range: Range,
  style: Style,
  paintCaret: Paint,
  isElsewhere: (line: number) => boolean = () => false,
): string[] {
  const start = source.position(range[0]);
  const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
  const from = start.line > 1 && !isElsewhere(start.line - 1) ? start.line - 1 : start.line;
  const to = last < source.lineCount && !isElsewhere(last + 1) ? last + 1 : last;
  const gutter = String(to).length;
  const lines: string[] = [];
  for (let line = from; line <= to; line += 1) {
    const mark = markWidth(source, line);
    const text = source.line(line).slice(mark);
    const column = line === start.line ? Math.max(0, start.column - 1 - mark) : 0;
    const window = clip(text, column, style.width - gutter - 5);
    lines.push(numbered(String(line).padStart(gutter), window.text, style));
    if (line !== start.line) continue;
    const [lineStart, lineEnd] = source.lineRange(line);
    const end = Math.max(Math.min(range[1], lineEnd) - lineStart - mark, column + 1);
    const before = displayWidth(printable(window.text.slice(0, window.shift + column)));
    const marked = window.text.slice(window.shift + column, Math.max(0, window.shift + end));
    const carets = "^".repeat(Math.max(1, Math.min(displayWidth(printable(marked)), style.width)));
    lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${paintCaret(carets)}`);
  }
  return lines;
}

/** A line of a file after its number, or after blanks where the number is empty. */
export function numbered(number: string, text: string, style: Style): string {
  return `${style.dim(`  ${number} │`)} ${printable(text)}`.trimEnd();
}

/**
 * Cuts a line to a part that fits the width and contains the column. `shift` is added to a column of the line to get
 * the column in the part.
 */
function clip(text: string, column: number, width: number): { readonly text: string; readonly shift: number } {
  if (text.length <= width) return { text, shift: 0 };
  const start = column < width - 20 ? 0 : column - 20;
  const part = text.slice(start, start + width - 2);
  const lead = start > 0 ? "…" : "";
  const tail = start + width - 2 < text.length ? "…" : "";
  return { text: `${lead}${part}${tail}`, shift: lead.length - start };
}
