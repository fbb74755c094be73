/** A heredoc that an instruction asks for: the lines behind it belong to it, up to the one that holds its name. */
export interface Heredoc {
  readonly name: string;
  /** True for `<<-`, where tabs may stand before the name at the end. */
  readonly tabs: boolean;
  /** True for `<< EOF`, which only newer releases of BuildKit take for a heredoc. */
  readonly spaced: boolean;
}

/**
 * The heredocs of a logical line of RUN, COPY or ADD, in order (BuildKit's parser, `heredocsFromLine`): words that
 * start with `<<`, after the number of a file descriptor or not, and go on with a name, in quotes or not.
 */
export function heredocsIn(text: string): Heredoc[] {
  return wordsWithQuotes(text).flatMap((word): Heredoc[] => {
    const [, dash, space, rest] = /^\d*<<(-?)(\s*)([^<]+)$/.exec(word) ?? [];
    const name = rest === undefined ? "" : nameOf(rest);
    return name === "" ? [] : [{ name, tabs: dash === "-", spaced: space !== "" }];
  });
}

/** Words as BuildKit's shell lexer splits them, quotes and escapes left in; none where a quote is not closed. */
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

/** What can't be split at an index: a quoted text, an escaped character, `<<` and blanks behind it, or a character. */
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
