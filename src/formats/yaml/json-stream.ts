/** The sign of a second object: it follows the first one without a comma. */
const twoObjects = /\}\s*\{/;
const start = /\ufeff?\s*(?=\{)/y;
const blanks = /\s*/y;
/** A piece of an object, as far as brackets matter: a quoted text, a bracket, or anything else. */
const piece = /"(?:[^"\\]|\\[^])*"|[{}[\]]|[^"{}[\]]+/y;

/**
 * The offsets where objects start, in a text that only consists of several JSON objects in a row, on separate lines or
 * not. kubectl reads all of them (apimachinery, util/yaml, NewYAMLOrJSONDecoder). Null for any other text. The first
 * offset is 0.
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

/** The offset after the brace that closes the object at an offset; null without one. */
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
