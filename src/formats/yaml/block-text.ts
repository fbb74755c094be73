import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { keyOrder, sortKeys } from "./key-order.ts";
import { type Quote, quoted, scalarText } from "./scalar-text.ts";

/** How a file lays out block collections. */
export interface BlockStyle {
  /** The number of spaces by which a map is indented more than its key. */
  readonly step: number;
  /** The number of spaces by which a list's dashes are indented more than its key; often 0. */
  readonly dash: number;
  readonly quote: Quote;
  /** The quote of the keys in the nearest map; null if one of them is plain. */
  readonly keyQuote: Quote | null;
}

/** Writes a key with its value as lines without line endings. The key is indented by `indent` spaces. */
export function pairLines(key: string, value: Json, indent: number, style: BlockStyle, path: Path): string[] {
  const lines: string[] = [];
  addPair(lines, key, value, indent, style, path);
  return lines;
}

/**
 * Writes a map or list as the lines below its key, which is indented by `indent` spaces. Null for a value that goes on
 * the key's own line.
 */
export function valueLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] | null {
  if (!isNested(value)) return null;
  const lines: string[] = [];
  addBelowKey(lines, value, indent, style, path);
  return lines;
}

/** Writes a list's item as lines. Its dash is indented by `indent` spaces. */
export function itemLines(value: Json, indent: number, style: BlockStyle, path: Path): string[] {
  const lines: string[] = [];
  addItem(lines, value, indent, style, path);
  return lines;
}

/** Whether a value needs lines of its own. */
export function isNested(value: Json): value is readonly Json[] | { readonly [key: string]: Json } {
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
