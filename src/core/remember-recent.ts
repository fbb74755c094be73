/**
 * Caches a function by its first argument. `most` limits the number of cached results, or their total weight, so that a
 * large tree does not fill the memory: beyond half of it, a new map is filled, and the one before the last is dropped.
 * No key is deleted from a map. V8 would copy the map again and again, and the copies that it has left behind keep all
 * they held until a full garbage collection.
 */
export function rememberRecent<Key, Given extends readonly unknown[], Made>(
  most: number,
  make: (key: Key, ...given: Given) => Made,
  weightOf: (key: Key) => number = () => 1,
): (key: Key, ...given: Given) => Made {
  let earlier = new Map<Key, { readonly made: Made }>();
  let latest = new Map<Key, { readonly made: Made }>();
  let weight = 0;
  return (key, ...given) => {
    const before = latest.get(key) ?? earlier.get(key);
    if (before !== undefined) return before.made;
    const made = make(key, ...given);
    const own = weightOf(key);
    if (weight + own > most / 2) {
      earlier = latest;
      latest = new Map();
      weight = 0;
    }
    weight += own;
    latest.set(key, { made });
    return made;
  };
}

/** Caches the last result of a function by its first argument. Cheaper than `rememberRecent`: it needs no map. */
export function rememberLast<Key, Made, Given = void>(
  make: (key: Key, given: Given) => Made,
): (key: Key, given: Given) => Made {
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key, given) => {
    if (last === undefined || last.key !== key) last = { key, made: make(key, given) };
    return last.made;
  };
}
