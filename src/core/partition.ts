/** The items that pass a test, and the others. */
export function partition<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): [passed: Item[], others: Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
