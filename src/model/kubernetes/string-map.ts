import { isObject, type Json } from "../../core/json.ts";

/** The entries of a map whose values are strings, as labels and annotations are; other entries are left out. */
export function stringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const result = new Bare();
  if (!isObject(value)) return result;
  for (const [key, entry] of Object.entries(value)) if (typeof entry === "string") result[key] = entry;
  return result;
}

/**
 * Makes objects that inherit nothing, so that a label can have any name. Those of `Object.create(null)` are hash tables
 * in V8, of ten times the size.
 */
const Bare = function Bare() {} as unknown as new () => Record<string, string>;
Bare.prototype = Object.create(null);
