import { replaceInvisible } from "../../core/invisible.ts";

/** A name from the repository as a part of a sentence: on one line, of bounded length, nothing in it invisible. */
export function shown(text: string): string {
  const plain = replaceInvisible(text, () => "\ufffd");
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
