import { replaceInvisible } from "../core/invisible.ts";

/**
 * Makes untrusted text safe for one line of a terminal or a log: control characters become visible symbols (`␛`),
 * invisible ones `<U+202E>`, and nothing in the text starts a workflow command. Tabs become two spaces.
 */
export function printable(text: string): string {
  const plain = replaceInvisible(text.replaceAll("\t", "  "), picture);
  return plain.replaceAll("##[", "# #[");
}

/** A path made safe like `printable`, which also can't be a workflow command at the start of a line. */
export function printablePath(path: string): string {
  const text = printable(path);
  return /^\s*::/.test(text) ? `./${text}` : text;
}

/** The number of columns that a printable text takes: wide characters take two, combining characters none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
