/** The file of the sample pull request whose comment the picture in the README shows. */
export const shownFile = "charts/search/values.yaml";

/** The lines of the first suggestion in a comment; null without one. */
export function suggestionIn(body: string): string | null {
  return /^(`{3,})suggestion\n([^]*?)^\1$/m.exec(body)?.[2] ?? null;
}
