const pattern = /\n<!-- kubesuggest:1 (paused|resumed) -->\n<!-- kubesuggest:reply:1 \d+ -->\s*$/;

/**
 * Writes the marker of a reply that pauses or resumes comments. It goes above the line that names the comment replied
 * to.
 */
export function writePauseMarker(state: "paused" | "resumed"): string {
  return `<!-- kubesuggest:1 ${state} -->`;
}

/**
 * What the last of our own comments that pauses or resumes review comments does; null if none does. The comments are
 * given in their order, the oldest first.
 */
export function lastPause(own: readonly string[]): "paused" | "resumed" | null {
  const states = own.flatMap((body) => pattern.exec(body.replaceAll("\r\n", "\n"))?.[1] ?? []);
  return (states.at(-1) as "paused" | "resumed" | undefined) ?? null;
}
