import { type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";

/** The text at a path of data; null where there is none. */
export function textAt(value: Json | undefined, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : null;
}
