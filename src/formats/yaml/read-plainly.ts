import type { Node } from "yaml";
import type { Json } from "../../core/json.ts";
import type { Range } from "../../core/range.ts";
import { dataMaker, leaving } from "./plain-maker.ts";
import { nodeMaker } from "./plain-nodes.ts";
import { PlainReader } from "./plain-reader.ts";

/** Characters that are not read here: tabs and other controls, line breaks other than LF, a byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for.
const unusual = /[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/** The data of a document, and its place in the file. */
export interface PlainDocument {
  readonly value: Json;
  /** From its first to its last character, as the parser has it. */
  readonly range: Range;
  /** Whether a map has a key more than once. All values of such a key are scalars. */
  readonly repeats: boolean;
}

/**
 * Reads the data of a file's documents if it is written in the plain block style of most manifests, else returns null.
 * Such a file has no errors, anchors or tags, and no repeated keys except for scalars. The result is the same as that
 * of `readValue` for the parser's nodes, in a fraction of the time. Anything that this reader does not know for certain
 * is left to the parser.
 */
export function readPlainly(text: string): readonly PlainDocument[] | null {
  return documentsOf(text, dataMaker);
}

/** The nodes of one of these documents, as the parser would create them. */
export function placePlainly(text: string, { range }: PlainDocument): Node | null {
  return new PlainReader(text, range, nodeMaker).document();
}

/** The offsets of the comments in a text of this style; null for any other text. */
export function plainComments(text: string): readonly number[] | null {
  const starts: number[] = [];
  return documentsOf(text, { ...dataMaker, comment: (start) => starts.push(start) }) && starts;
}

function documentsOf(text: string, make: typeof dataMaker): readonly PlainDocument[] | null {
  if (unusual.test(text)) return null;
  const documents: PlainDocument[] = [];
  try {
    const reader = new PlainReader(text, [0, text.length], make);
    for (let start = 0, isLast = false; !isLast; ) {
      const value = reader.document();
      isLast = reader.start === null;
      const end = reader.start ?? text.length;
      documents.push({ value, range: [start, end], repeats: reader.repeats });
      start = end;
    }
  } catch (error) {
    if (error === leaving) return null;
    throw error;
  }
  return documents;
}
