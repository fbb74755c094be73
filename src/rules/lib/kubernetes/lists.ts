import { isObject, type Json, type JsonObject } from "../../../core/json.ts";

/** The maps in a list; empty for any other value. */
export function objectsOf(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
}

/** The strings in a list; empty for any other value. */
export function textsOf(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter((item) => typeof item === "string") : [];
}
