import type { Range } from "../../core/range.ts";
import { withPlainBreaks } from "../../core/source-file.ts";
import { tolerantLexer } from "./lexer.ts";
import { plainComments } from "./read-plainly.ts";

/** The lexer's mark before a scalar: the next lexeme is not a comment, whatever it starts with. */
const scalarMark = "\x1f";
/** Lexemes that are not part of the text: a document starts, a flow ends with an error, a scalar follows. */
const marks: ReadonlySet<string> = new Set(["\x02", "\x18", scalarMark]);

/**
 * The ranges of the comments in a YAML text, each from its `#` to the end of its line. A `#` inside a scalar is not
 * one.
 */
export function commentsOf(text: string): readonly Range[] {
  if (!text.includes("#")) return [];
  const plain = plainComments(text);
  return plain === null ? lexedComments(text) : plain.map((start) => [start, lineEnd(text, start)]);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

/** Finds comments with the parser's lexer, which knows all of YAML. */
export function lexedComments(text: string): readonly Range[] {
  // For the lexer, only an LF ends a line.
  const lines = withPlainBreaks(text);
  const comments: Range[] = [];
  let offset = 0;
  let previous = "";
  for (const lexeme of tolerantLexer().lex(lines)) {
    const scalar = previous === scalarMark;
    const width = marks.has(lexeme) && !scalar ? 0 : lexeme.length;
    if (lexeme.startsWith("#") && !scalar) comments.push([offset, offset + width]);
    offset += width;
    previous = scalar ? "" : lexeme;
  }
  return comments;
}
