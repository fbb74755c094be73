import { isObject, type Json, type JsonObject } from "../../../core/json.ts";

/** The maps of a list; nothing for what is no list. */
export function objectsOf(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
}

/** The texts of a list; nothing for what is no list. */
export function textsOf(list: Json | undefined): readonly string[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter((item) => typeof item === "string") : [];
}
