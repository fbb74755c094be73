import type { Json } from "../../core/json.ts";
import { isExact } from "../../core/number-text.ts";
import { Refusal } from "./refusal.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** The quote for a text that can't be plain. */
export type Quote = '"' | "'";

/** The context of a scalar: inside flow brackets, fewer characters are allowed. */
export type Surroundings = "block" | "flow";

/** Plain scalars that every YAML version reads as this very text. Stricter than necessary, since quotes do no harm. */
const plain = {
  block: /^[A-Za-z0-9_./$(][\w./@+,=$()*%~;&!?<>^|\\{}[\]'"` :#-]*$/,
  flow: /^[A-Za-z0-9_./$(][\w./@+=$()*%~;&!?<>^|\\ :-]*$/,
};

const misread =
  /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?0o?[0-9]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0b[01_]+)$/i;

/** Writes a scalar as YAML on one line. Strings are plain if YAML 1.1 and 1.2 both read them as that string. */
export function scalarText(value: Json, quote: Quote, surroundings: Surroundings): string {
  if (typeof value === "string") return isPlain(value, surroundings) ? value : quoted(value, quote);
  if (Array.isArray(value)) return "[]";
  if (typeof value === "number" && !isExact(value)) throw new Refusal("the number has too many digits to be copied");
  return typeof value === "object" && value !== null ? "{}" : String(value);
}

/** Whether a string can be written without quotes. */
export function isPlain(text: string, surroundings: Surroundings): boolean {
  if (!plain[surroundings].test(text) || typeof resolvePlain(text) !== "string") return false;
  if (misread.test(text) || /:(?:\s|$)|\s#|\s$|^\.{3}|\{\{/.test(text)) return false;
  return surroundings === "block" || !/:["'[{]/.test(text);
}

/** A string in quotes. These are double quotes if single ones can't express it. */
export function quoted(text: string, quote: Quote): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that need escapes
  const special = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
  if (quote === "'" && !special.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
