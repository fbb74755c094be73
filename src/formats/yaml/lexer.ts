import { Lexer } from "yaml";

/** The parts of the `yaml` package's lexer (2.9) that its types don't declare. */
interface LexerParts {
  indentNext: number;
  parseQuotedScalar(): Generator<string, unknown>;
}

/**
 * A lexer that accepts what kubectl's parser (libyaml and its ports) accepts: quoted text over several lines without
 * indentation. YAML itself requires indentation (1.2.2, 7.3.1), and the package would miss the closing quote.
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
