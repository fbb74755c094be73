import { editDistance } from "../../../../core/edit-distance.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../../../../core/json.ts";
import { numberText } from "../../../../core/number-text.ts";
import type { Path } from "../../../../core/path.ts";
import { isPlaceholder } from "../../placeholder.ts";

/** A map in a list, with its path. */
export interface Item {
  readonly path: Path;
  readonly value: JsonObject;
}

/** The maps in the list at a path; empty if there is no list. */
export function itemsAt(root: Json | undefined, path: Path): readonly Item[] {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((value, index) =>
    isObject(value) ? [{ path: [...path, index], value }] : [],
  );
}

/** The map at a path; empty if there is none. */
export function mapAt(root: Json | undefined, path: Path): JsonObject {
  const value = valueAt(root, path);
  return isObject(value) ? value : {};
}

/** The values of the list at a path; empty if there is no list. */
export function listAt(root: Json | undefined, path: Path): readonly Json[] {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** A text that is meant as it is; null for anything else, and for what a later step may replace. */
export function knownText(value: Json | undefined): string | null {
  return typeof value === "string" && !isPlaceholder(value) ? value : null;
}

/** Whether the API reads a value as set, which an empty text is not. */
export function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** A text for use in a sentence. */
export function inQuotes(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** The most names that are compared with another one, and the longest name. If there are more, no name is found. */
const mostNames = 200;
const longestCompared = 100;

/**
 * The only name that differs from a text by one or two typos; null if there is none, more than one, or too many names.
 */
export function nearest(text: string, names: Iterable<string>): string | null {
  const all = [...names];
  if (text.length > longestCompared || all.length > mostNames) return null;
  const near = [...new Set(all)].filter((name) => {
    if (name === text || Math.abs(name.length - text.length) > 2) return false;
    return editDistance(name.toLowerCase(), text.toLowerCase()) <= (Math.min(name.length, text.length) <= 5 ? 1 : 2);
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Yields the items with the same key as an earlier one; items without a key are never repeated. */
export function* repeated<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Iterable<T> {
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    if (seen.has(key)) yield item;
    seen.add(key);
  }
}

/** A value for use in a sentence. */
export function valueText(value: Json | undefined): string {
  if (typeof value === "number") return numberText(value);
  return typeof value === "string" ? value : JSON.stringify(value ?? null).slice(0, 80);
}
