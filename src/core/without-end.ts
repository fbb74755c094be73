/** Trims characters from the end of a text. A regular expression would take quadratic time. */
export function withoutEnd(text: string, trimmed: string): string {
  let end = text.length;
  while (end > 0 && trimmed.includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
