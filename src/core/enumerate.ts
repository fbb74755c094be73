/** Items as a list in a sentence: `a`, `a and b`, `a, b and c`; with "or" as `a, b or c`. Empty where there is none. */
export function enumerate(items: readonly string[], word: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
