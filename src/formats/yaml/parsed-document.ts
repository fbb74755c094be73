import type { Node } from "yaml";
import type { ReadValue } from "./read-value.ts";
import type { YamlDocument } from "./yaml-file.ts";

/** The nodes of a document and what they mean. */
export interface Parsed {
  readonly root: Node | null;
  /** Whether there are no anchors, aliases, tags and merge keys, and each key is the text that is written. */
  readonly isPlain: boolean;
  /** Returns the data, the nodes shared by aliases and the targets of aliases. */
  read(): ReadValue;
}

/** A document with its nodes, for the editor. */
export abstract class ParsedDocument {
  abstract readonly parsed: Parsed | null;
}

/** The nodes of a document; null for a document that the parser did not make. */
export function parsedOf(document: YamlDocument): Parsed | null {
  return document instanceof ParsedDocument ? document.parsed : null;
}
