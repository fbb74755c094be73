import type { Node } from "yaml";
import type { ReadValue } from "./read-value.ts";
import type { YamlDocument } from "./yaml-file.ts";

/** What stands behind a document: its nodes, and who shares them. */
export interface Parsed {
  readonly root: Node | null;
  /** True where there are no anchors, aliases, tags and merge keys, and each key says itself. */
  readonly isPlain: boolean;
  /** Values, shared nodes and the targets of aliases. */
  read(): ReadValue;
}

const parsed = new WeakMap<YamlDocument, () => Parsed | null>();

/** Remembers what a document was made of, for the editor. */
export function keepParsed(document: YamlDocument, parts: () => Parsed | null): void {
  parsed.set(document, parts);
}

/** What a document was made of; null for a document that the parser did not make. */
export function parsedOf(document: YamlDocument): Parsed | null {
  return parsed.get(document)?.() ?? null;
}
