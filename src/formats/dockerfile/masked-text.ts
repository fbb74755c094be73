/**
 * The text as dockerfile-ast should see it, character for character as long as the original. Where that library and
 * BuildKit disagree on what ends a line, it is shown what BuildKit sees:
 *
 * - Two escape characters at the end of a line don't continue it (BuildKit's parser, `reLineContinuation`).
 * - A carriage return on its own ends no line.
 */
export function maskedText(text: string, escape: string): string {
  const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, " ") : text;
  if (!lines.includes(escape + escape)) return lines;
  const doubled = escape === "`" ? /`{2,}(?=[ \t]*\r?$)/gm : /\\{2,}(?=[ \t]*\r?$)/gm;
  return lines.replace(doubled, (run) => "x".repeat(run.length));
}

/** The escape character a file sets in its first lines (Dockerfile reference, parser directives). */
export function escapeOf(text: string): "\\" | "`" {
  for (const match of text.replace(/^\ufeff/, "").matchAll(/^(.*)(?:\n|$)/gm)) {
    const directive = /^[ \t]*#[ \t]*([a-z]+)[ \t]*=[ \t]*(\S*)[ \t]*\r?$/i.exec(match[1] ?? "");
    if (directive === null) return "\\";
    if (directive[1]?.toLowerCase() === "escape") return directive[2] === "`" ? "`" : "\\";
  }
  return "\\";
}
