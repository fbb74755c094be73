import { isObject, type Json } from "../../core/json.ts";

/** The entries of a map whose values are strings, as labels and annotations are; other entries are left out. */
export function stringMap(value: Json | undefined): Readonly<Record<string, string>> {
  const result: Record<string, string> = Object.create(null);
  if (!isObject(value)) return result;
  for (const [key, entry] of Object.entries(value)) if (typeof entry === "string") result[key] = entry;
  return result;
}
