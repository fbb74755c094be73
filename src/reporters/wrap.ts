import { displayWidth } from "./printable.ts";
import type { Style } from "./style.ts";

/** What marks a text up on a terminal, and takes no columns there: see `createStyle`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks begin with one.
const marks = /\u001b(?:\[\d+m|\]8;;[^\u001b]*\u001b\\)/g;

/**
 * Breaks a printable sentence, marked up or not, at its spaces into lines that fit on the screen, the later ones behind `indent` spaces;
 * `used` columns of the first line are taken. A word that is too long keeps a line of its own. Where text is not read
 * on a screen, it stays in one line.
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
