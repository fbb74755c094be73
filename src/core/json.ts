import type { Path } from "./path.ts";

/** Plain JSON data, as read from a manifest or written into one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Absent keys read as `undefined`. */
export type JsonObject = { readonly [key: string]: Json };

/** True for a map: not null, not a list, not a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(here) && typeof step === "number") here = (here as readonly Json[])[step];
    else if (isObject(here) && typeof step === "string" && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/** The text at a path; null where there is none. */
export function textAt(value: Json | undefined, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : null;
}

/** The paths of everything in a value that is no map with entries, below the value's own path. */
export function leafPaths(path: Path, value: Json): readonly Path[] {
  const entries = isObject(value) ? Object.entries(value) : [];
  return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leafPaths([...path, key], item));
}
