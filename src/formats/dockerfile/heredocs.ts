/** A heredoc that an instruction opens. The lines after the instruction belong to it, up to the one with its name. */
export interface Heredoc {
  readonly name: string;
  /** Whether it is opened by `<<-`, which allows tabs before the name at its end. */
  readonly tabs: boolean;
  /** Whether it is opened like `<< EOF`, which only newer releases of BuildKit read as a heredoc. */
  readonly spaced: boolean;
}

/**
 * The heredocs in a logical line of RUN, COPY or ADD, in order (BuildKit's parser, `heredocsFromLine`): words of `<<`,
 * optionally after the number of a file descriptor, and a name, optionally in quotes.
 */
export function heredocsIn(text: string): Heredoc[] {
  return wordsWithQuotes(text).flatMap((word): Heredoc[] => {
    const [, dash, space, rest] = /^\d*<<(-?)(\s*)([^<]+)$/.exec(word) ?? [];
    const name = rest === undefined ? "" : nameOf(rest);
    return name === "" ? [] : [{ name, tabs: dash === "-", spaced: space !== "" }];
  });
}

/** The words as BuildKit's shell lexer splits them, including quotes and escapes; empty if a quote is not closed. */
function wordsWithQuotes(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let index = 0; index < text.length; ) {
    const piece = pieceAt(text, index);
    if (piece === null) return [];
    if (piece.trim() === "") {
      if (word !== "") words.push(word);
      word = "";
    } else word += piece;
    index += piece.length;
  }
  return word === "" ? words : [...words, word];
}

/**
 * The indivisible piece of text at an index: a quoted text, an escaped character, `<<` with the blanks after it, or a
 * single character. Null for an unclosed quote.
 */
function pieceAt(text: string, index: number): string | null {
  const char = text[index] ?? "";
  if (char === "'" || char === '"') {
    const closed = char === "'" ? /'[^']*'/y : /"(?:[^"\\]|\\[^])*"/y;
    closed.lastIndex = index;
    return closed.exec(text)?.[0] ?? null;
  }
  const other = /\\[^]|<<\s*|[^]/y;
  other.lastIndex = index;
  return other.exec(text)?.[0] ?? null;
}

function nameOf(rest: string): string {
  return rest
    .trim()
    .replace(/'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/g, (_all, single?: string, double?: string, escaped?: string) => {
      return single ?? double?.replace(/\\(["$\\])/g, "$1") ?? escaped ?? "";
    });
}
