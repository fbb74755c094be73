/** A workflow runner obeys `##[…]` anywhere in a line; in JSON the bracket can be written so that it sees none. */
export function escapeRunnerCommands(json: string): string {
  return json.replaceAll("##[", "##\\u005b");
}

/** A path as a relative URI reference (RFC 3986): each name encoded, `/` between them. */
export function pathReference(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((name) => encodeURIComponent(name))
    .join("/");
}

/** At most `limit` UTF-16 units of a text, well formed, with an ellipsis where something was cut. */
export function shortened(text: string, limit: number): string {
  return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed();
}
