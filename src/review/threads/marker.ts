import { markdownLines } from "../writing/markdown.ts";

/** The state of a comment: its findings exist, they are gone, or a newer comment has replaced it. */
export type CommentState = "open" | "gone" | "moved";

/** The content of the hidden last line of a Kubesuggest comment. */
export interface Marker {
  /** Never empty. */
  readonly fingerprints: readonly string[];
  readonly state: CommentState;
}

/** The end of a Kubesuggest comment: its state for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
const lonelyMarker = /^<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How every Kubesuggest comment begins. */
const openings = [
  /^\*\*(?:❌ Error|⚠️ Warning|ℹ️ Note): /,
  // Resolved and moved comments, and open comments of earlier versions.
  /^\*\*(?:Error|Warning|Note|Resolved|Moved):\*\* /,
  /^\d+ findings? (?:here|in this file|in \d+ files):\n/,
  /^This suggestion fixes \d+ findings?:\n/,
];

const summaryPattern =
  /^(?:Comments on|Everything that|See the newer) [^\n]*\n\n(?:<details><summary>What is this\?<\/summary>\n\n[^\n]*\n\n<\/details>\n\n)?<!-- kubesuggest:1 summary( past)? -->\s*$/;

/**
 * Writes the line that names the findings of a comment. It must be the last line of the comment, after a blank line.
 */
export function writeMarker(fingerprints: readonly string[], state: CommentState = "open"): string {
  return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}

/**
 * Reads the last line of a comment; null for a comment that does not begin and end like those of Kubesuggest. Markers
 * further up are text from files. Use it for comments of our own account only: anybody can write the same, and on
 * GitHub all workflows of a repository share one account. A comment that a person has `edited` may have other text
 * around what Kubesuggest wrote.
 */
export function readComment(body: string, edited = false): Marker | null {
  const text = body.replaceAll("\r\n", "\n");
  const match = markerPattern.exec(text.slice(-10_000));
  if (match === null || !openings.some((opening) => opening.test(text))) return edited ? readEdited(text) : null;
  return markerOf(match);
}

/** The last marker that is on a line of its own outside code blocks, where the text of files is. */
function readEdited(text: string): Marker | null {
  const outside = markdownLines(text).filter(({ isCode }) => !isCode);
  const matches = outside.map(({ line }) => lonelyMarker.exec(line)).filter((match) => match !== null);
  const last = matches.at(-1);
  return last === undefined ? null : markerOf(last);
}

function markerOf([, names = "", state]: RegExpExecArray): Marker {
  return { fingerprints: names.split(","), state: (state as "gone" | "moved" | undefined) ?? "open" };
}

/** The fingerprints that a Kubesuggest comment names; empty for any other comment. */
export function readMarker(body: string): readonly string[] {
  return readComment(body)?.fingerprints ?? [];
}

/** Writes the last line of a review's summary. A blank line goes before it. */
export function writeSummaryMarker(state: "current" | "past"): string {
  return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}

/** Whether a review's text is our latest summary or one that a newer one has replaced; null for other texts. */
export function readSummaryMarker(body: string): "current" | "past" | null {
  const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
  if (match === null) return null;
  return match[1] === undefined ? "current" : "past";
}
