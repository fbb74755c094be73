import { isObject, type Json } from "../core/json.ts";
import { generalPath, type Path } from "../core/path.ts";
import { canonicalText, sameJson } from "../core/same-json.ts";

/** The new value at a path; undefined if there is none any more. */
export interface LeafChange {
  readonly path: Path;
  readonly value: Json | undefined;
}

/** How two values differ: all different values below maps and lists. */
export function leafChanges(before: Json | undefined, after: Json | undefined, path: Path = []): LeafChange[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => leafChanges(own(before, key), own(after, key), [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now]: readonly (readonly Json[])[] = [before, after];
    const length = Math.max(old?.length ?? 0, now?.length ?? 0);
    return Array.from({ length }).flatMap((_item, index) => leafChanges(old?.[index], now?.[index], [...path, index]));
  }
  if (before === undefined && isObject(after)) {
    const entries = Object.entries(after);
    if (entries.length > 0) return entries.flatMap(([key, item]) => leafChanges(undefined, item, [...path, key]));
  }
  return sameJson(before, after) ? [] : [{ path, value: after }];
}

function own(map: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A change as a text that is the same for every item of a list. */
export function changePattern({ path, value }: LeafChange): string {
  return canonicalText([generalPath(path), value ?? null, value === undefined]);
}

/** Whether a change is of an annotation that restarts pods when a file changes. It may result from any change. */
export function isChecksum({ path }: LeafChange): boolean {
  const [parent, key] = path.slice(-2);
  return (
    parent === "annotations" && typeof key === "string" && /^checksum\/|\/checksum|(?:^|-)checksum(?:-|$)/.test(key)
  );
}
