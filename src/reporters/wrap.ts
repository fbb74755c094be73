import { displayWidth } from "./printable.ts";
import type { Style } from "./style.ts";

/** Formatting codes, which take no columns on a terminal: see `createStyle`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks begin with one.
const marks = /\u001b(?:\[\d+m|\]8;;[^\u001b]*\u001b\\)/g;

/**
 * Wraps a printable sentence, formatted or not, at its spaces to fit the screen. Later lines are indented by `indent`
 * spaces; `used` columns of the first line are already taken. A word that is too long gets a line of its own. Text that
 * is not read on a screen stays on one line.
 */
export function wrapText(
  text: string,
  { used, indent }: { readonly used: number; readonly indent: number },
  style: Style,
): string {
  if (!style.wraps) return text;
  const lines: string[] = [];
  let line = "";
  let column = used;
  for (const word of text.split(" ")) {
    const width = displayWidth(word.replace(marks, ""));
    if (line !== "" && column + 1 + width > style.width) {
      lines.push(line);
      line = "";
      column = indent;
    }
    column += (line === "" ? 0 : 1) + width;
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}
