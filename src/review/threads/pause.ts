const pattern = /\n<!-- kubesuggest:1 (paused|resumed) -->\n<!-- kubesuggest:reply:1 \d+ -->\s*$/;

/** The last line of an answer that pauses or resumes comments, above the one that says which comment it answers. */
export function writePauseMarker(state: "paused" | "resumed"): string {
  return `<!-- kubesuggest:1 ${state} -->`;
}

/** Whether our own comments below a pull request, the oldest first, say in the end that review comments are paused. */
export function isPaused(own: readonly string[]): boolean {
  const states = own.flatMap((body) => pattern.exec(body.replaceAll("\r\n", "\n"))?.[1] ?? []);
  return states.at(-1) === "paused";
}
