/**
 * The same function, which gives what it gave before when it is called again with one of the latest first arguments.
 * `most` says of how many: what is known of others is forgotten, so that a large tree does not fill the memory.
 */
export function rememberRecent<Key, Given extends readonly unknown[], Made>(
  most: number,
  make: (key: Key, ...given: Given) => Made,
): (key: Key, ...given: Given) => Made {
  const known = new Map<Key, { readonly made: Made }>();
  return (key, ...given) => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key, ...given);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, { made });
    return made;
  };
}
