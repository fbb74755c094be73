import type { Node } from "yaml";
import type { Json } from "../../core/json.ts";
import type { Range } from "../../core/range.ts";
import { dataMaker, leaving } from "./plain-maker.ts";
import { nodeMaker } from "./plain-nodes.ts";
import { PlainReader } from "./plain-reader.ts";

/** What is never read here, wherever it stands: tabs and other controls, line ends but LF, a byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for.
const unusual = /[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/** The data of a document, and where it stands in its file. */
export interface PlainDocument {
  readonly value: Json;
  /** From its first to its last character, as the parser has it. */
  readonly range: Range;
  /** Whether a key of a scalar stands more than once in a map. */
  readonly repeats: boolean;
}

/**
 * The data of a file's documents if it is written in the plain block style that most manifests are in, else null. It
 * then has no errors, no key twice but those of scalars, no anchor, no tag and no text over several lines but literal ones (`|`), and is read
 * just as `readValue` reads what the parser gives, in a fraction of the time. What this reader does not know for
 * certain it leaves to the parser.
 */
export function readPlainly(text: string): readonly PlainDocument[] | null {
  return documentsOf(text, dataMaker);
}

/** The nodes of one of these documents, as the parser would make them. */
export function placePlainly(text: string, { range }: PlainDocument): Node | null {
  return new PlainReader(text, range, nodeMaker).document();
}

/** Where the comments of a text start that is written so; null for another one. */
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
