/** Escapes `##[` in JSON: a workflow runner obeys `##[...]` anywhere in a line, but not with an escaped bracket. */
export function escapeRunnerCommands(json: string): string {
  return json.replaceAll("##[", "##\\u005b");
}

/** A path as a relative URI reference (RFC 3986): each segment is encoded, with `/` between them. */
export function pathReference(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((name) => encodeURIComponent(name))
    .join("/");
}

/** A text cut to at most `limit` UTF-16 units, well formed, with an ellipsis where something was cut. */
export function shortened(text: string, limit: number): string {
  return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed();
}
