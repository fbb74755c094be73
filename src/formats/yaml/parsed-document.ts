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

const parsed = new WeakMap<YamlDocument, () => Parsed | null>();

/** Keeps the nodes of a document, for the editor. */
export function keepParsed(document: YamlDocument, parts: () => Parsed | null): void {
  parsed.set(document, parts);
}

/** The nodes of a document; null for a document that the parser did not make. */
export function parsedOf(document: YamlDocument): Parsed | null {
  return parsed.get(document)?.() ?? null;
}
