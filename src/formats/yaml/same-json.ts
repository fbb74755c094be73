import { isObject, type Json } from "../../core/json.ts";

/** True when both are the same data; the order of keys does not count. */
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
