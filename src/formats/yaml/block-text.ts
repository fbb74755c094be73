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
  const lines: string[] = [];
  addPair(lines, key, value, indent, style, path);
  return lines;
}

/** A map or list as lines below the key that holds it, which stands `indent` spaces deep; null for what fits behind the key. */
export function valueLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] | null {
  if (!isNested(value)) return null;
  const lines: string[] = [];
  addBelowKey(lines, value, indent, style, path);
  return lines;
}

/** A list's item as lines, its dash `indent` spaces deep. */
export function itemLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] {
  const lines: string[] = [];
  addItem(lines, value, indent, style, path);
  return lines;
}

/** True for what stands on lines of its own. */
function isNested(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
  return Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
}

function addPair(lines: string[], key: string, value: Json, indent: number, style: BlockStyle, path: Path): void {
  const name = style.keyQuote === null ? scalarText(key, style.quote, "block") : quoted(key, style.keyQuote);
  const head = `${" ".repeat(indent)}${name}:`;
  if (!isNested(value)) lines.push(`${head} ${scalarText(value, style.quote, "block")}`);
  else {
    lines.push(head);
    addBelowKey(lines, value, indent, style, [...path, key]);
  }
}

function addBelowKey(lines: string[], value: Json, indent: number, style: BlockStyle, path: Path): void {
  addNested(lines, value, indent + (Array.isArray(value) ? style.dash : style.step), style, path);
}

function addItem(lines: string[], value: Json, indent: number, style: BlockStyle, path: Path): void {
  const dash = `${" ".repeat(indent)}- `;
  const first = lines.length;
  if (isNested(value)) addNested(lines, value, indent + 2, style, path);
  else lines.push(`${" ".repeat(indent + 2)}${scalarText(value, style.quote, "block")}`);
  lines[first] = dash + (lines[first] ?? "").slice(indent + 2);
}

function addNested(lines: string[], value: Json, indent: number, style: BlockStyle, path: Path): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addItem(lines, item, indent, style, [...path, index]);
  } else if (isObject(value)) {
    const keys = Object.keys(value);
    for (const key of sortKeys(keys, keyOrder(path, keys))) {
      addPair(lines, key, value[key] ?? null, indent, style, path);
    }
  }
}
