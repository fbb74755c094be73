import { Lexer } from "yaml";

/** The parts of the `yaml` package's lexer (2.9) that it does not declare to others. */
interface LexerParts {
  indentNext: number;
  parseQuotedScalar(): Generator<string, unknown>;
}

/**
 * A lexer that takes what kubectl's parser takes (libyaml and its ports): the lines of a quoted text need no indentation.
 * YAML itself asks for some (1.2.2, 7.3.1), and the package would miss the closing quote.
 */
export function tolerantLexer(): Lexer {
  const lexer = new Lexer();
  const parts = lexer as unknown as LexerParts;
  const parseQuotedScalar = parts.parseQuotedScalar.bind(lexer);
  parts.parseQuotedScalar = function* () {
    const { indentNext } = parts;
    parts.indentNext = 0;
    try {
      return yield* parseQuotedScalar();
    } finally {
      parts.indentNext = indentNext;
    }
  };
  return lexer;
}
