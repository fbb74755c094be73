/** The last line of an answer. It is hidden from readers and has the id of the comment that is answered. */
export function writeReplyMarker(comment: number): string {
  return `<!-- kubesuggest:reply:1 ${comment} -->`;
}

/** Whether one of our own comments already answers this comment. `own` must only contain our comments. */
export function isAnswered(own: readonly string[], comment: number): boolean {
  return own.some((body) => body.trimEnd().endsWith(writeReplyMarker(comment)));
}
