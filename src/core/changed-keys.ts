import { isObject, type Json } from "./json.ts";

/** Where two states of a value differ, as sets of map keys. A key counts at whatever depth it occurs. */
export interface ChangedKeys {
  /** The keys whose value changed, and all keys inside what was added or removed, except those in `maps`. */
  readonly keys: ReadonlySet<string>;
  /** The keys whose value is a map that was added or removed. The contents of the map are listed by their own keys. */
  readonly maps: ReadonlySet<string>;
  /** The keys that lead to a change, and the changed keys themselves. An empty key means the whole value. */
  readonly above: ReadonlySet<string>;
}

interface Noted {
  readonly keys: Set<string>;
  readonly maps: Set<string>;
  readonly above: Set<string>;
}

/** Compares two states of a value. A list counts as the value of the key that holds it. */
export function changedKeys(before: Json, after: Json): ChangedKeys {
  const noted: Noted = { keys: new Set(), maps: new Set(), above: new Set() };
  if (compare(before, after, "", noted)) noted.above.add("");
  return noted;
}

/** Compares two states of the value of `key`, notes the changes, and returns true if there are any. */
function compare(before: Json | undefined, after: Json | undefined, key: string, noted: Noted): boolean {
  if (before === after) return false;
  const differs = compareDifferent(before, after, key, noted);
  if (differs) noted.above.add(key);
  return differs;
}

function compareDifferent(before: Json | undefined, after: Json | undefined, key: string, noted: Noted): boolean {
  if (isObject(before) && isObject(after)) {
    let differs = false;
    for (const name of Object.keys(before)) {
      const now = Object.hasOwn(after, name) ? after[name] : undefined;
      if (compare(before[name], now, name, noted)) differs = true;
    }
    for (const name of Object.keys(after)) {
      if (!Object.hasOwn(before, name) && compare(undefined, after[name], name, noted)) differs = true;
    }
    return differs;
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    let differs = false;
    for (const [index, item] of (before as readonly Json[]).entries()) {
      if (compare(item, (after as readonly Json[])[index], key, noted)) differs = true;
    }
    return differs;
  }
  const came = before === undefined && isObject(after);
  const went = after === undefined && isObject(before);
  if (came || went) noteMap((came ? after : before) as Json, key, noted);
  else {
    noted.keys.add(key);
    noteAll(before, noted);
    noteAll(after, noted);
  }
  return true;
}

/** Notes a map that was added or removed, and everything in it. */
function noteMap(value: Json, key: string, noted: Noted): void {
  noted.maps.add(key);
  noted.above.add(key);
  for (const [name, item] of Object.entries(value as { readonly [key: string]: Json })) {
    if (isObject(item)) noteMap(item, name, noted);
    else {
      noted.keys.add(name);
      noted.above.add(name);
      noteAll(item, noted);
    }
  }
}

/** Notes all keys in a value. */
function noteAll(value: Json | undefined, noted: Noted): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) noteAll(item, noted);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      noted.keys.add(key);
      noted.above.add(key);
      noteAll(item, noted);
    }
  }
}
