import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { keyOrder, sortKeys } from "./key-order.ts";
import { type Quote, quoted, scalarText } from "./scalar-text.ts";

/** How a file lays out flow collections. */
export interface FlowStyle {
  /** The quote of the keys nearby, double in JSON; null if they are plain. */
  readonly keyQuote: Quote | null;
  /** Whether strings are in double quotes even if they don't need them, as in JSON and KYAML. */
  readonly quoteStrings: boolean;
  readonly quote: Quote;
  readonly colon: string;
  readonly comma: string;
  /** Null unless entries are on lines of their own. */
  readonly lines: { readonly unit: string; readonly ending: string; readonly trailingComma: boolean } | null;
}

/** Writes a value in flow style. `indent` is the indentation of the line that it starts on. */
export function flowText(value: Json, indent: string, style: FlowStyle, path: Path): string {
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map((item: Json, index) => flowText(item, inner(indent, style), style, [...path, index]));
    return enclosed("[", items, "]", indent, style);
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const names = sortKeys(keys, keyOrder(path, keys));
    const pairs = names.map((key) => flowPair(key, value[key] ?? null, inner(indent, style), style, path));
    return enclosed("{", pairs, "}", indent, style);
  }
  if (typeof value === "string" && style.quoteStrings) return quoted(value, '"');
  return scalarText(value, style.quote, "flow");
}

/** Writes a key with its value in flow style. */
export function flowPair(key: string, value: Json, indent: string, style: FlowStyle, path: Path): string {
  const name = style.keyQuote !== null ? quoted(key, style.keyQuote) : scalarText(key, style.quote, "flow");
  return name + style.colon + flowText(value, indent, style, [...path, key]);
}

function inner(indent: string, style: FlowStyle): string {
  return indent + (style.lines?.unit ?? "");
}

function enclosed(open: string, entries: readonly string[], close: string, indent: string, style: FlowStyle): string {
  if (style.lines === null) return open + entries.join(style.comma) + close;
  const { ending, trailingComma } = style.lines;
  const lines = entries.map((entry) => ending + inner(indent, style) + entry);
  return `${open}${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}${close}`;
}
