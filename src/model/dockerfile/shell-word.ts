const plain = /^[\w@%+=:,./-]+$/;
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;

/**
 * Writes a word of a POSIX shell command that means exactly `text`, in quotes if needed. `$NAME` and `${NAME}` stay
 * references for names in `variables`; any other dollar sign is literal.
 */
export function shellWord(text: string, variables: ReadonlySet<string> = new Set()): string {
  if (plain.test(text)) return text;
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(reference)) {
    if (!variables.has(match[1] ?? match[2] ?? "")) continue;
    parts.push(inDoubleQuotes(text.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return `'${text.replaceAll("'", "'\\''")}'`;
  return `"${parts.join("")}${inDoubleQuotes(text.slice(from))}"`;
}

function inDoubleQuotes(text: string): string {
  return text.replaceAll(/[\\"$`]/g, "\\$&");
}
