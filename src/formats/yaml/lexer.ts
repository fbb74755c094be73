import { CST, Lexer } from "yaml";

/** The parts of the `yaml` package's lexer (2.9) that its types don't declare. */
interface LexerParts {
  indentNext: number;
  parseFlowCollection(): Tokens;
  parseQuotedScalar(): Tokens;
}

type Tokens = Generator<string, unknown>;

/** What may have lines without indentation: all that kubectl accepts, or only quoted text. */
export type Unindented = "all" | "quotes";

/**
 * A lexer that accepts what kubectl's parser (libyaml and its ports) accepts: quoted text, and what is in brackets or
 * braces, over several lines without indentation. YAML itself requires indentation (1.2.2, 7.3.1 and 7.4), and the
 * package would miss the closing quote or bracket. Where a bracket is never closed, however, the line without
 * indentation is what shows it.
 */
export function tolerantLexer(unindented: Unindented = "all"): Lexer {
  const lexer = new Lexer();
  const parts = lexer as unknown as LexerParts;
  const names = ["parseQuotedScalar", ...(unindented === "all" ? (["parseFlowCollection"] as const) : [])] as const;
  for (const name of names) {
    const parse = parts[name].bind(lexer);
    parts[name] = () => withoutIndentation(parts, parse());
  }
  return lexer;
}

function* withoutIndentation(parts: LexerParts, tokens: Tokens): Tokens {
  const { indentNext } = parts;
  let isOpen = false;
  parts.indentNext = 0;
  try {
    for (let next = tokens.next(); ; next = tokens.next()) {
      if (next.done === true) return next.value;
      // The document ends here, and another one starts.
      if (next.value === CST.FLOW_END) isOpen = true;
      yield next.value;
    }
  } finally {
    if (!isOpen) parts.indentNext = indentNext;
  }
}
