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
const lonelyMarker = /^<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How each comment of Kubesuggest begins. */
const openings = [
  /^\*\*(?:Error|Warning|Note|Resolved|Moved):\*\* /,
  /^\d+ findings? (?:here|in this file|in \d+ files):\n/,
  /^This suggestion fixes \d+ findings?:\n/,
];

const summaryPattern =
  /^(?:Comments on|Everything that|See the newer) [^\n]*\n\n<!-- kubesuggest:1 summary( past)? -->\s*$/;

/** A line that names the findings of a comment; it must be the comment's last, below an empty one. */
export function writeMarker(fingerprints: readonly string[], state: CommentState = "open"): string {
  return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}

/**
 * What a comment's last line says; null for a comment that does not begin and end as those of Kubesuggest do. Markers
 * further up are text from files. Only for comments of our own account: anybody can write the same, and on GitHub all
 * workflows of a repository share one account. In a comment that a person has `edited`, there may be other text around
 * what Kubesuggest wrote.
 */
export function readComment(body: string, edited = false): Marker | null {
  const text = body.replaceAll("\r\n", "\n");
  const match = markerPattern.exec(text.slice(-10_000));
  if (match === null || !openings.some((opening) => opening.test(text))) return edited ? readEdited(text) : null;
  return markerOf(match);
}

/** The last marker that stands for itself on a line outside blocks of code, where text of files is. */
function readEdited(text: string): Marker | null {
  let fence = "";
  let marker: Marker | null = null;
  for (const line of text.split("\n")) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence === "") fence = run;
    else if (run.startsWith(fence) && line.trim() === run) fence = "";
    const match = run === "" && fence === "" ? lonelyMarker.exec(line) : null;
    if (match !== null) marker = markerOf(match);
  }
  return marker;
}

function markerOf([, names = "", state]: RegExpExecArray): Marker {
  return { fingerprints: names.split(","), state: (state as "gone" | "moved" | undefined) ?? "open" };
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
