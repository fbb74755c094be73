/** A word of a logical line: the characters from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Splits a text at blanks. With an escape character, quotes and escaped blanks keep a word together. */
export function splitWords(text: string, from: number, escape: string | null): Span[] {
  const words: Span[] = [];
  let start: number | null = null;
  let quote: string | null = null;
  for (let index = from; index < text.length; index += 1) {
    const char = text[index] ?? "";
    if (quote === null && isBlank(char)) {
      if (start !== null) words.push({ start, end: index });
      start = null;
      continue;
    }
    start ??= index;
    if (escape === null) continue;
    if (char === escape && quote !== "'") index += 1;
    else if (quote !== null) quote = char === quote ? null : quote;
    else if (char === '"' || char === "'") quote = char;
  }
  if (start !== null) words.push({ start, end: text.length });
  return words;
}

/** A word without the quotes and the escape characters in it. */
export function withoutQuotes(word: string, escape: string): string {
  let text = "";
  let quote: string | null = null;
  for (let index = 0; index < word.length; index += 1) {
    const char = word[index] ?? "";
    if (char === escape) text += word[(index += 1)] ?? "";
    else if (quote === null && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = null;
    else text += char;
  }
  return text;
}

/** The strings of a JSON array with their places, including quotes; null if the text is not an array of strings. */
export function jsonStrings(text: string, from: number): { readonly value: string; readonly span: Span }[] | null {
  if (!/^\s*\[/.test(text.slice(from))) return null;
  let values: unknown;
  try {
    values = JSON.parse(text.slice(from));
  } catch {
    return null;
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return null;
  const spans = [...text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return spans.map((match, index) => {
    const start = from + match.index;
    return { value: values[index] as string, span: { start, end: start + match[0].length } };
  });
}

/** The index of the first character from `from` on that is not a blank. */
export function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && isBlank(text[index] ?? "")) index += 1;
  return index;
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\v" || char === "\f";
}
