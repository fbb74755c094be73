/**
 * The text if it has at most `most` UTF-16 units, else that much of its start, followed by an ellipsis. Half a character
 * is left out: as JSON, it would be refused.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A name or value that somebody typed, in quotes for a message; a long one is cut. */
export function quoteShort(text: string, most = 60): string {
  return JSON.stringify(cutText(text, most));
}
