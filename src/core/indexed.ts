import { isObject, type Json, type JsonObject } from "./json.ts";

/** The maps in a list with their indexes; empty for any other value. */
export function indexedObjects(list: Json | undefined): readonly (readonly [index: number, item: JsonObject])[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, index) => (isObject(item) ? [[index, item] as const] : []));
}
