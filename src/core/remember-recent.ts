/**
 * The same function, which gives what it gave before when it is called again with one of the latest first arguments.
 * `most` says of how many, or how much they may weigh together: what is known of others is forgotten, so that a large
 * tree does not fill the memory.
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

/** The same for one key, the latest: no map is made and filled for it. */
export function rememberLast<Key, Given extends readonly unknown[], Made>(
  make: (key: Key, ...given: Given) => Made,
): (key: Key, ...given: Given) => Made {
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key, ...given) => {
    if (last === undefined || last.key !== key) last = { key, made: make(key, ...given) };
    return last.made;
  };
}
