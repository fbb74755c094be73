/** What has become of a comment: it speaks of findings that stand, of ones that are gone, or a newer one replaces it. */
export type CommentState = "open" | "gone" | "moved";

/** What a comment of ours says of itself. */
export interface Marker {
  /** Never empty. */
  readonly fingerprints: readonly string[];
  readonly state: CommentState;
}

/** The end of a comment of ours: what it says, for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How each comment of ours begins. */
const openings = [
  /^\*\*(?:Error|Warning|Note|Resolved|Moved):\*\* /,
  /^\d+ findings? (?:here|in this file):\n/,
  /^This suggestion fixes \d+ findings?:\n/,
];

const summaryPattern =
  /^(?:Comments on|Everything that|See the newer) [^\n]*\n\n<!-- kubesuggest:1 summary( past)? -->\s*$/;

/** A line that names the findings of a comment; it must be the comment's last, below an empty one. */
export function writeMarker(fingerprints: readonly string[], state: CommentState = "open"): string {
  return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}

/**
 * What a comment's last line says; null for a comment that does not begin and end as ours do. Markers further up are
 * text from files. To be asked of our own account's comments only: anybody can write the same, and on GitHub all
 * workflows of a repository share one account.
 */
export function readComment(body: string): Marker | null {
  const text = body.replaceAll("\r\n", "\n");
  const match = markerPattern.exec(text.slice(-10_000));
  const fingerprints = match?.[1]?.split(",") ?? [];
  if (fingerprints.length === 0 || !openings.some((opening) => opening.test(text))) return null;
  return { fingerprints, state: (match?.[2] as "gone" | "moved" | undefined) ?? "open" };
}

/** The fingerprints that a comment of ours names; none where it is no comment as ours are. */
export function readMarker(body: string): readonly string[] {
  return readComment(body)?.fingerprints ?? [];
}

/** The last line of a review's summary, below an empty one. */
export function writeSummaryMarker(state: "current" | "past"): string {
  return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}

/** Whether a review's text is a summary of ours that holds, or one that a newer one replaces; null for other texts. */
export function readSummaryMarker(body: string): "current" | "past" | null {
  const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
  if (match === null) return null;
  return match[1] === undefined ? "current" : "past";
}
