import { isObject, type Json } from "./json.ts";

/** Where two states of a value differ, told by keys of maps, wherever they stand. */
export interface ChangedKeys {
  /** The keys whose value is another one, and all keys in what came or went. */
  readonly keys: ReadonlySet<string>;
  /** The keys above what changed; the empty one stands for the whole value. */
  readonly above: ReadonlySet<string>;
}

/** Compares two states of a value. A list counts as the value of the key that holds it. */
export function changedKeys(before: Json, after: Json): ChangedKeys {
  const keys = new Set<string>();
  const above = new Set<string>();
  compare(before, after, [""], keys, above);
  return { keys, above };
}

function compare(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
  keys: Set<string>,
  above: Set<string>,
): void {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) {
      compare(before[key], Object.hasOwn(after, key) ? after[key] : undefined, [...path, key], keys, above);
    }
    for (const key of Object.keys(after)) {
      if (!Object.hasOwn(before, key)) compare(undefined, after[key], [...path, key], keys, above);
    }
    return;
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [index, item] of (before as readonly Json[]).entries()) {
      compare(item, (after as readonly Json[])[index], path, keys, above);
    }
    return;
  }
  keys.add(path.at(-1) ?? "");
  for (const key of path) above.add(key);
  addKeysIn(before, keys, above);
  addKeysIn(after, keys, above);
}

function addKeysIn(value: Json | undefined, keys: Set<string>, above: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) addKeysIn(item, keys, above);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      keys.add(key);
      above.add(key);
      addKeysIn(item, keys, above);
    }
  }
}
