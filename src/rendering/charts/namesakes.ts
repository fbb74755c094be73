import { isObject, type Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { endsInName, presentDepth, type ValuesChange } from "./place-values.ts";

/** The most keys with the same name that are tried, to save time. */
const most = 3;
/** The deepest level of keys: values are grouped by a component, and by a part of one. */
const deepest = 3;

/**
 * Changes of values with keys that are named like what is missing in an object, or like the map that lacks it. If a
 * template copies all of its values, or prints what another one printed, nothing else shows where they go.
 */
export function namesakeChanges(operation: YamlOperation, object: Json, values: Json | undefined): ValuesChange[] {
  if (operation.kind !== "set") return [];
  const { path, value } = operation;
  const depth = presentDepth(object, path);
  const [missing, holder] = [path.slice(depth).map(String), path[depth - 1]];
  const [name] = missing;
  if (name === undefined) return [];
  const own = keysNamed(values, name).map((key) => [...key, ...missing.slice(1)]);
  const above = typeof holder === "string" ? keysNamed(values, holder).map((key) => [...key, ...missing]) : [];
  const nearest = [...above, ...own].toSorted((a, b) => a.length - b.length);
  return nearest.slice(0, most).map((key): ValuesChange => ({ path: key, value, kind: "set" }));
}

function keysNamed(values: Json | undefined, name: string, path: readonly string[] = []): string[][] {
  if (!isObject(values) || path.length === deepest) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const own = [...path, key];
    const isOne = endsInName(key, name) && (value === null || typeof value === "object");
    return isOne ? [own] : keysNamed(value, name, own);
  });
}
