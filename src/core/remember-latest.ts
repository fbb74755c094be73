/** The same function, which gives what it gave before when it is called again for the same first argument. */
export function rememberLatest<Key extends object, Given extends readonly unknown[], Made>(
  make: (key: Key, ...given: Given) => Made,
): (key: Key, ...given: Given) => Made {
  let latest: { readonly key: Key; readonly made: Made } | undefined;
  return (key, ...given) => {
    if (latest?.key !== key) latest = { key, made: make(key, ...given) };
    return latest.made;
  };
}
