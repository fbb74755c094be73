const pattern = /\n<!-- kubesuggest:1 (paused|resumed) -->\n<!-- kubesuggest:reply:1 \d+ -->\s*$/;

/**
 * Writes the marker of a reply that pauses or resumes comments. It goes above the line that names the comment replied
 * to.
 */
export function writePauseMarker(state: "paused" | "resumed"): string {
  return `<!-- kubesuggest:1 ${state} -->`;
}

/**
 * Whether our own comments on a pull request, the oldest first, say that review comments are paused: the last such
 * comment decides.
 */
export function isPaused(own: readonly string[]): boolean {
  const states = own.flatMap((body) => pattern.exec(body.replaceAll("\r\n", "\n"))?.[1] ?? []);
  return states.at(-1) === "paused";
}
