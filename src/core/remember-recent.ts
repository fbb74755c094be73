/**
 * Caches a function by its first argument. `most` limits the number of cached results, or their total weight. Beyond it
 * the oldest results are dropped, so that a large tree does not fill the memory.
 */
export function rememberRecent<Key, Given extends readonly unknown[], Made>(
  most: number,
  make: (key: Key, ...given: Given) => Made,
  weightOf: (key: Key) => number = () => 1,
): (key: Key, ...given: Given) => Made {
  const known = new Map<Key, { readonly made: Made }>();
  let weight = 0;
  return (key, ...given) => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key, ...given);
    weight += weightOf(key);
    if (weight > most) {
      for (const oldest of known.keys()) {
        known.delete(oldest);
        weight -= weightOf(oldest);
        if (weight <= most) break;
      }
    }
    known.set(key, { made });
    return made;
  };
}

/** Caches the last result of a function by its first argument. Cheaper than `rememberRecent`: it needs no map. */
export function rememberLast<Key, Given extends readonly unknown[], Made>(
  make: (key: Key, ...given: Given) => Made,
): (key: Key, ...given: Given) => Made {
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key, ...given) => {
    if (last === undefined || last.key !== key) last = { key, made: make(key, ...given) };
    return last.made;
  };
}
