/** Items as a list in a sentence: `a`, `a and b`, `a, b and c`, or `a, b or c`. Empty if there are no items. */
export function enumerate(items: readonly string[], word: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
