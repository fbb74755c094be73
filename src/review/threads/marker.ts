/** The state of a comment: its findings are there, they are gone, or a newer comment has replaced it. */
export type CommentState = "open" | "gone" | "moved";

/** What the hidden last line of a comment of Kubesuggest says. */
export interface Marker {
  /** Never empty. */
  readonly fingerprints: readonly string[];
  readonly state: CommentState;
}

/** The end of a comment of Kubesuggest: its state for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How each comment of Kubesuggest begins. */
const openings = [
  /^\*\*(?:Error|Warning|Note|Gone|Moved):\*\* /,
  /^\d+ findings? (?:here|in this file):\n/,
  /^This suggestion fixes \d+ findings?:\n/,
];

const summaryPattern = /^(?:Comments|Nothing|A newer) [^\n]*\n\n<!-- kubesuggest:1 summary( past)? -->\s*$/;

/** A line that names the findings of a comment; it must be the comment's last, below an empty one. */
export function writeMarker(fingerprints: readonly string[], state: CommentState = "open"): string {
  return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}

/**
 * What a comment's last line says; null for a comment that does not begin and end as those of Kubesuggest do. Markers
 * further up are text from files. Only for comments of our own account: anybody can write the same, and on GitHub all
 * workflows of a repository share one account.
 */
export function readComment(body: string): Marker | null {
  const text = body.replaceAll("\r\n", "\n");
  const match = markerPattern.exec(text.slice(-10_000));
  const fingerprints = match?.[1]?.split(",") ?? [];
  if (fingerprints.length === 0 || !openings.some((opening) => opening.test(text))) return null;
  return { fingerprints, state: (match?.[2] as "gone" | "moved" | undefined) ?? "open" };
}

/** The fingerprints that a comment of Kubesuggest names; none for any other comment. */
export function readMarker(body: string): readonly string[] {
  return readComment(body)?.fingerprints ?? [];
}

/** The last line of a review's summary, below an empty one. */
export function writeSummaryMarker(state: "current" | "past"): string {
  return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}

/** Whether a review's text is our latest summary, or one that a newer one has replaced; null for other texts. */
export function readSummaryMarker(body: string): "current" | "past" | null {
  const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
  if (match === null) return null;
  return match[1] === undefined ? "current" : "past";
}
