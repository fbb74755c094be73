import { isObject, type Json } from "../../core/json.ts";
import { startsWith } from "../../core/path.ts";
import type { KnownKey } from "./keys-of-values.ts";
import type { ValuesChange } from "./place-values.ts";

/** A key of the values that may affect the same place as another one, and something that users may set there. */
export interface RivalKey {
  readonly path: readonly string[];
  readonly value: Json;
  /** A text that is in this value and in no other one. */
  readonly mark: string;
}

/** The most rivals for one name; further ones are not tried. */
const most = 16;
/** Shorter names appear in others by chance. */
const shortestName = 4;

/**
 * The keys that are named like one that the changes set, or like the map that contains it, and those that an action
 * mentions together with it or a map around it. A template may print one of them while the other one is empty, or merge
 * them.
 */
export function rivalKeys(
  changes: readonly ValuesChange[],
  known: readonly KnownKey[],
  together: readonly (readonly (readonly string[])[])[] = [],
): RivalKey[] {
  const found = new Map<string, RivalKey>();
  const values = new Map(together.length === 0 ? [] : known.map((key) => [JSON.stringify(key.path), key.value]));
  for (const change of changes) {
    if (change.kind !== "set") continue;
    const { path, value } = change;
    const add = (key: KnownKey, depth: number): void => {
      const id = JSON.stringify(key.path);
      const isRelated = startsWith(key.path, path.slice(0, depth)) || startsWith(path, key.path);
      if (isRelated || found.has(id)) return;
      const mark = `rival-${found.size}-value`;
      const rest = path.slice(depth);
      const other = rest.reduceRight<Json>((inner, step) => ({ [step]: inner, [mark]: mark }), unlike(value, mark));
      if (isOfKind(key.value, other)) found.set(id, { path: key.path, value: other, mark });
    };
    for (const depth of [path.length - 1, path.length].filter((one) => one > 0)) {
      const limit = found.size + most;
      const name = path[depth - 1] ?? "";
      for (const key of known) {
        if (found.size < limit && isNamedAlike(key.path.at(-1) ?? "", name)) add(key, depth);
      }
    }
    const limit = found.size + most;
    for (const group of together) {
      const depths = group.filter((one) => startsWith(path, one)).map(({ length }) => length);
      if (depths.length === 0) continue;
      for (const other of group) {
        if (found.size < limit) add({ path: other, value: values.get(JSON.stringify(other)) }, Math.max(...depths));
      }
    }
  }
  return [...found.values()];
}

function isNamedAlike(a: string, b: string): boolean {
  const [short = "", long = ""] = [a.toLowerCase(), b.toLowerCase()].toSorted((x, y) => x.length - y.length);
  return short === long || (short.length >= shortestName && long.includes(short));
}

/** Whether something may be set instead of a value. */
function isOfKind(value: Json | undefined, other: Json): boolean {
  if (value === undefined || value === null || value === "") return true;
  return isObject(value) === isObject(other) && Array.isArray(value) === Array.isArray(other);
}

/** A value of the same form that differs in each part. */
function unlike(value: Json, mark: string): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => unlike(item, mark));
  if (!isObject(value)) return mark;
  const entries = Object.entries(value).map(([key, item]) => [key, unlike(item, mark)] as const);
  return { ...Object.fromEntries(entries), [mark]: mark };
}
