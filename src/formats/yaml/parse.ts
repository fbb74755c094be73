import { Composer, type Document, type Node, Parser, Schema, type YAMLError } from "yaml";
import type { Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { rememberRecent } from "../../core/remember-recent.ts";
import { type SourceFile, withPlainBreaks } from "../../core/source-file.ts";
import { jsonStarts } from "./json-stream.ts";
import { tolerantLexer, type Unindented } from "./lexer.ts";
import { maxDepth } from "./limits.ts";
import { LocatedDocument } from "./located-document.ts";
import type { Parsed } from "./parsed-document.ts";
import { type PlainDocument, placePlainly, readPlainly } from "./read-plainly.ts";
import { type ReadValue, readValue } from "./read-value.ts";
import { mayHaveTokens, unfilledPaths } from "./unfilled.ts";
import type { RepeatedKey, YamlDocument, YamlError, YamlFile } from "./yaml-file.ts";

/** In this schema, every scalar is text. Its meaning is decided when a value is asked for. */
const schema = new Schema({ schema: "failsafe", resolveKnownTags: false });

/** Somewhat more than the levels, since the parser's stack also holds the document. */
const maxStack = maxDepth + 10;

interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly failure: YamlError | null;
}

/**
 * Parses a YAML or JSON file. Never throws: an error belongs to its document, and the other documents can be used.
 * Nesting and aliases are limited; the caller has to limit the size of the file. Most files are only read for their
 * data; the places of values in the text are found when they are asked for.
 */
export function parseYaml(source: SourceFile): YamlFile {
  const plain = mayHaveTokens(source.text) ? null : readPlainly(source.text);
  if (plain === null) return parseCarefully(source);
  const documents = plain.map((document, index) => new PlainlyRead(source, index, document));
  return { format: "yaml", source, documents };
}

/**
 * Whether a file has errors for `parseYaml`. Stops at the first one, so that a file that is not YAML takes little time.
 */
export function hasErrors(source: SourceFile): boolean {
  if (!mayHaveTokens(source.text) && readPlainly(source.text) !== null) return false;
  const { documents, failure } = compose(source.text, { untilError: true, unindented: "all" });
  return failure !== null || parsedAs(source, { documents, failure }).some(({ errors }) => errors.length > 0);
}

/** A document without errors whose data is known. */
class PlainlyRead extends LocatedDocument {
  readonly errors = noErrors;
  readonly unfilled = noPaths;
  readonly #plain: PlainDocument;
  readonly #text: string;

  constructor(source: SourceFile, index: number, plain: PlainDocument) {
    super(source, index, plain.range);
    this.#plain = plain;
    this.#text = source.text;
  }

  get value(): Json {
    return this.#plain.value;
  }

  get parsed(): Parsed {
    return parsedPlainly(this.#plain, this.#text);
  }

  get repeated(): readonly RepeatedKey[] {
    return this.#plain.repeats ? this.parsed.read().repeated : nothingShared.repeated;
  }
}

/**
 * Nodes are only kept for the most recent documents, up to this many characters in total: they take far more room than
 * the data, and making them again costs less than keeping them beyond a garbage collection.
 */
const keptText = 20_000;

/** Places are asked for once for each finding in a document, and later again for each fix. */
const parsedPlainly = rememberRecent(
  keptText,
  (plain: PlainDocument, text: string): Parsed => {
    const root = placePlainly(text, plain);
    const read: ReadValue = plain.repeats ? readValue(root) : { ...nothingShared, value: plain.value };
    return { root, isPlain: true, read: () => read };
  },
  ({ range: [start, end] }) => end - start,
);

/** Shared, since most documents have neither, and there are many documents. */
const noErrors: readonly YamlError[] = [];
const noPaths: readonly Path[] = [];

const nothingShared: Omit<ReadValue, "value"> = {
  errors: [],
  repeated: [],
  shared: new Set(),
  targets: new Map(),
};

/** Parses a file with the full parser alone, which knows all of YAML. */
export function parseCarefully(source: SourceFile): YamlFile {
  const documents = parsedAs(source, compose(source.text));
  if (!documents.some(({ errors }) => errors.some(isUnindented))) return { format: "yaml", source, documents };
  const tolerant = parsedAs(source, compose(source.text, { unindented: "all" }));
  const isBetter = countWithErrors(tolerant) < countWithErrors(documents);
  return { format: "yaml", source, documents: isBetter ? tolerant : documents };
}

/** Whether the reason of an error may be a line in brackets that is not indented, which kubectl accepts. */
function isUnindented({ code, message }: YamlError): boolean {
  return code === "BAD_INDENT" && message.startsWith("Flow ");
}

function countWithErrors(documents: readonly YamlDocument[]): number {
  return documents.filter(({ errors }) => errors.length > 0).length;
}

function parsedAs(source: SourceFile, { documents, failure }: Composed): YamlDocument[] {
  const read: YamlDocument[] = [];
  let start = 0;
  for (const [index, document] of documents.entries()) {
    const last = index === documents.length - 1 && failure === null;
    const end = last ? source.text.length : behindBlanks(source.text, Math.max(start, document.range[2]));
    read.push(new ComposedDocument(source, index, [start, end], document.contents, document.errors.map(toError)));
    start = end;
  }
  if (failure) read.push(new ComposedDocument(source, read.length, [start, source.text.length], null, [failure]));
  return read;
}

/** After a value without text, the parser leaves the line break to the next document. */
function behindBlanks(text: string, offset: number): number {
  const blanks = /[ \t\r\n]*/y;
  blanks.lastIndex = offset;
  return blanks.test(text) ? blanks.lastIndex : offset;
}

interface Reading {
  /** Whether to stop at the first token that is not YAML. */
  readonly untilError?: boolean;
  readonly unindented?: Unindented;
}

/** Reads all documents. */
function compose(text: string, { untilError = false, unindented = "quotes" }: Reading = {}): Composed {
  // For the yaml package, only an LF ends a line.
  const lines = withPlainBreaks(text);
  const composer = new Composer({ schema, uniqueKeys: false, strict: true, logLevel: "silent" });
  const documents: Document.Parsed[] = [];
  const starts = jsonStarts(lines) ?? [0];
  for (const [index, start] of starts.entries()) {
    const parser = new Parser();
    parser.offset = start;
    const failed = (message: string, offset = parser.offset): Composed => {
      return { documents, failure: { message, offset, last: true } };
    };
    try {
      for (const lexeme of tolerantLexer(unindented).lex(lines.slice(start, starts[index + 1]))) {
        for (const token of parser.next(lexeme)) {
          if (untilError && token.type === "error") return failed(token.message, token.offset);
          documents.push(...composer.next(token));
        }
        if (parser.stack.length > maxStack) return failed(`Nested deeper than ${maxDepth} levels`);
      }
      for (const token of parser.end()) documents.push(...composer.next(token));
    } catch (error) {
      return failed(`Invalid YAML: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  documents.push(...composer.end(true, text.length));
  return { documents, failure: null };
}

/** A document composed by the parser. Its data is only read when asked for. */
class ComposedDocument extends LocatedDocument {
  readonly parsed: Parsed;
  readonly #text: string;
  readonly #syntaxErrors: readonly YamlError[];
  #read: ReadValue | undefined;
  #unfilled: readonly Path[] | undefined;

  constructor(source: SourceFile, index: number, range: Range, nodes: Node | null, syntaxErrors: readonly YamlError[]) {
    super(source, index, range);
    const root = syntaxErrors.length > 0 ? null : nodes;
    this.parsed = { root, isPlain: false, read: () => (this.#read ??= readValue(root)) };
    this.#text = source.text;
    this.#syntaxErrors = syntaxErrors;
  }

  get errors(): readonly YamlError[] {
    return this.#syntaxErrors.length > 0 ? this.#syntaxErrors : this.parsed.read().errors;
  }

  get repeated(): readonly RepeatedKey[] {
    return this.parsed.read().repeated;
  }

  get value(): Json {
    return this.parsed.read().value;
  }

  get unfilled(): readonly Path[] {
    return (this.#unfilled ??= unfilledPaths(this.#text, this.range, this.parsed.root));
  }
}

function toError(error: YAMLError): YamlError {
  return { code: error.code, message: error.message, offset: error.pos[0] };
}
