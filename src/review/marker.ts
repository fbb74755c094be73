/** The end of a comment of ours: what it says, for the next run, hidden from readers. */
const markerPattern = /<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*) -->\s*$/;

/** A line that names the findings of a comment; it must be the comment's last. */
export function writeMarker(fingerprints: readonly string[]): string {
  return `<!-- kubesuggest:1 ${fingerprints.join(",")} -->`;
}

/**
 * The fingerprints that a comment's last line names; none where it is no marker. Markers further up are text from
 * files. To be asked of our own comments only: anybody can write the same line.
 */
export function readMarker(body: string): readonly string[] {
  const match = markerPattern.exec(body.slice(-10_000));
  return match?.[1]?.split(",") ?? [];
}
