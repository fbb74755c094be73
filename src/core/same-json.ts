import { isObject, type Json } from "./json.ts";

/** Whether both are the same data. The order of keys does not matter. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a)) {
    const items: readonly Json[] = a;
    return (
      Array.isArray(b) && items.length === b.length && items.every((item, index) => sameJson(item, b[index] as Json))
    );
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** A value as JSON with sorted keys, so that the same data always gives the same text. */
export function canonicalText(value: Json): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (!isObject(item)) return item;
    return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
