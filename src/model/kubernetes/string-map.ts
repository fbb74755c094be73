import { isObject, type Json } from "../../core/json.ts";

/** The entries of a map whose values are strings, such as labels and annotations; other entries are left out. */
export function stringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const result = new Bare();
  if (!isObject(value)) return result;
  for (const [key, entry] of Object.entries(value)) if (typeof entry === "string") result[key] = entry;
  return result;
}

/**
 * Creates objects that inherit nothing, so that a label can have any name. Objects of `Object.create(null)` are hash
 * tables in V8, which are ten times as large.
 */
const Bare = function Bare() {} as unknown as new () => Record<string, string>;
Bare.prototype = Object.create(null);
