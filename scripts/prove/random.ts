/**
 * Returns a generator of random numbers from 0 up to, but not including, 1. The same seed gives the same numbers
 * (mulberry32).
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks some of the items, each with a probability of one half, in random order. */
export function sampleOf<Item>(items: readonly Item[], random: () => number): Item[] {
  const chosen = items.filter(() => random() < 0.5).map((item) => ({ item, key: random() }));
  return chosen.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
