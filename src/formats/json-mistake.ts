const blanks = /[ \t\r\n]*/y;
const scalar =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * The tokens that may come next: brackets, commas and colons are themselves, `s` is a string, `v` another scalar, `.`
 * the end.
 */
const value = "{[sv";

/** The offset where a text stops being JSON (RFC 8259) or ends too early; null if it is valid. */
export function jsonMistake(text: string): number | null {
  const open: ("{" | "[")[] = [];
  let wanted = value;
  for (let at = afterBlanks(text, 0); ; at = afterBlanks(text, at)) {
    scalar.lastIndex = at;
    const found = scalar.exec(text)?.[0];
    const char = text[at] ?? ".";
    const kind = at >= text.length ? "." : found === undefined ? char : char === '"' ? "s" : "v";
    if (!wanted.includes(kind)) return at;
    if (kind === ".") return null;
    at += found?.length ?? 1;
    if (kind === "{" || kind === "[") {
      open.push(kind);
      wanted = kind === "{" ? "s}" : `${value}]`;
    } else if (kind === ":") wanted = value;
    else if (kind === ",") wanted = open.at(-1) === "{" ? "s" : value;
    else if (kind === "s" && wanted.startsWith("s") && wanted !== value) wanted = ":";
    else {
      if (kind === "}" || kind === "]") open.pop();
      const inner = open.at(-1);
      wanted = inner === undefined ? "." : inner === "{" ? ",}" : ",]";
    }
  }
}

function afterBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}
