import { cutText } from "../../core/cut-text.ts";
import { replaceInvisible } from "../../core/invisible.ts";

/**
 * Prepares a name from the repository for use in a sentence: on one line, without invisible characters, and with at
 * most 200 characters.
 */
export function shown(text: string): string {
  const plain = replaceInvisible(text, () => "\ufffd");
  return cutText(plain, 199);
}
