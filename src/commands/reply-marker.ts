/** The last line of an answer: which comment it answers, hidden from readers. */
export function writeReplyMarker(comment: number): string {
  return `<!-- kubesuggest:reply:1 ${comment} -->`;
}

/** True when one of our own comments answers this comment already. To be asked of our own comments only. */
export function isAnswered(own: readonly string[], comment: number): boolean {
  return own.some((body) => body.trimEnd().endsWith(writeReplyMarker(comment)));
}
