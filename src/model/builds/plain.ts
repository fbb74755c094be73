import { isObject, type Json } from "../../core/json.ts";

/** A string as it is, a number or boolean as text; null for anything else. */
export function textOf(value: Json | undefined): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** A text or a list of texts, as a list. */
export function stringsIn(value: Json | undefined): string[] {
  const items: readonly (Json | undefined)[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => textOf(item) ?? []);
}

/** Names with their values, from a map or from a list or text of `NAME=value`. */
export function pairs(value: Json | undefined): (readonly [string, string])[] {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, item]) => {
      const text = textOf(item);
      return text === null ? [] : [[name, text] as const];
    });
  }
  return stringsIn(value).flatMap((line) => {
    const equals = line.indexOf("=");
    return equals < 1 ? [] : [[line.slice(0, equals).trim(), line.slice(equals + 1).trim()] as const];
  });
}
