import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { keyOrder, sortKeys } from "./key-order.ts";
import { type Quote, quoted, scalarText } from "./scalar-text.ts";

/** How a file lays out block collections. */
export interface BlockStyle {
  /** Spaces by which a map lies deeper than the key that holds it. */
  readonly step: number;
  /** Spaces by which a list's dashes lie deeper than the key that holds it; often 0. */
  readonly dash: number;
  readonly quote: Quote;
  /** The quote that all keys around stand in; null where they are plain. */
  readonly keyQuote: Quote | null;
}

/** A key with its value as lines without endings, indented by a number of spaces. */
export function pairLines(key: string, value: Json, indent: number, style: BlockStyle, path: Path): string[] {
  const name = style.keyQuote === null ? scalarText(key, style.quote, "block") : quoted(key, style.keyQuote);
  const head = `${" ".repeat(indent)}${name}:`;
  const below = valueLines(value, indent, style, [...path, key]);
  return below === null ? [`${head} ${scalarText(value, style.quote, "block")}`] : [head, ...below];
}

/** A map or list as lines below the key that holds it, which stands `indent` spaces deep; null for what fits behind the key. */
export function valueLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] | null {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: Json, index) => itemLines(item, indent + style.dash, style, [...path, index]));
  }
  if (isObject(value) && Object.keys(value).length > 0) return mapLines(value, indent + style.step, style, path);
  return null;
}

/** A list's item as lines, its dash `indent` spaces deep. */
export function itemLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] {
  const dash = `${" ".repeat(indent)}- `;
  const lines = nestedLines(value, indent + 2, style, path);
  if (lines === null) return [dash + scalarText(value, style.quote, "block")];
  const [first = "", ...others] = lines;
  return [dash + first.slice(indent + 2), ...others];
}

function nestedLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] | null {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: Json, index) => itemLines(item, indent, style, [...path, index]));
  }
  return isObject(value) && Object.keys(value).length > 0 ? mapLines(value, indent, style, path) : null;
}

function mapLines(map: { readonly [key: string]: Json }, indent: number, style: BlockStyle, path: Path): string[] {
  const keys = Object.keys(map);
  return sortKeys(keys, keyOrder(path, keys)).flatMap((key) => pairLines(key, map[key] ?? null, indent, style, path));
}
