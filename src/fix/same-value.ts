import { isObject, type Json } from "../core/json.ts";

/** Whether two values are the same data. The order of keys does not matter, but the order of list items does. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  // Changed data shares the parts that did not change.
  if (a === b && typeof a === "object") return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Json, index) => sameValue(item, b[index] as Json));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
    );
  }
  return Object.is(a, b);
}
