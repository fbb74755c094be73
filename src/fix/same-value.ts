import { isObject, type Json } from "../core/json.ts";

/** True when two values are the same data: the order of keys does not count, the order of list items does. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  // Changed data shares what it leaves as it is.
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
