/** The items without those that come again later. */
export function lastOfEach<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items.toReversed())].reverse();
}
