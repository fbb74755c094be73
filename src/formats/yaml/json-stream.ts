/** Behind the first object there is another one, without a comma between them. */
const twoObjects = /\}\s*\{/;
const start = /\ufeff?\s*(?=\{)/y;
const blanks = /\s*/y;
/** What one object is made of, as far as brackets go: text in quotes, brackets, all else. */
const piece = /"(?:[^"\\]|\\[^])*"|[{}[\]]|[^"{}[\]]+/y;

/**
 * Where the objects start in a text that is nothing but several JSON objects, one behind the other, on lines or not:
 * kubectl reads all of them (apimachinery, util/yaml, NewYAMLOrJSONDecoder). Null for any other text. The first one
 * starts with the text.
 */
export function jsonStarts(text: string): readonly number[] | null {
  if (!startsAt(start, text, 0) || !twoObjects.test(text)) return null;
  const starts = [0];
  for (let at = start.lastIndex; at < text.length; ) {
    const end = objectEnd(text, at);
    if (end === null || !isJson(text.slice(at, end))) return null;
    startsAt(blanks, text, end);
    at = blanks.lastIndex;
    if (at < text.length) starts.push(at);
  }
  return starts.length > 1 ? starts : null;
}

/** Behind the bracket that closes what opens at an offset; null where none does. */
function objectEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; startsAt(piece, text, at); at = piece.lastIndex) {
    const first = text[at];
    if (first === "{" || first === "[") depth += 1;
    if (first === "}" || first === "]") depth -= 1;
    if (depth === 0) return first === "}" ? piece.lastIndex : null;
  }
  return null;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
