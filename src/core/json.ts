import type { Path } from "./path.ts";

/** Plain JSON data, as read from a manifest or written into one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Absent keys read as `undefined`. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether the value is a map: not null, a list or a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path, or `undefined` if there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === "number") here = (here as readonly Json[])[step];
    else if (isObject(here) && typeof step === "string" && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The string at a path; null if there is no string. */
export function textAt(value: Json | undefined, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : null;
}

/** The paths of everything in a value that is not a map with entries. They start with the value's own path. */
export function leafPaths(path: Path, value: Json): readonly Path[] {
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leafPaths([...path, key], item));
}
