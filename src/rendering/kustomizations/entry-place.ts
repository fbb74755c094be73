import type { Edit } from "../../core/edit.ts";
import type { Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { WrittenPlace } from "../rendered-unit.ts";

/** A place in a kustomization, or in a patch that it names with a target, that sets something in an object. */
export interface EntryPlace {
  readonly source: SourceFile;
  readonly range: Range;
  /** The places where a comment may ignore it. */
  readonly written: readonly WrittenPlace[];
  /** Identifies the entry. */
  readonly key: string;
  /** The edits of the file that change an object as these operations would; null if that isn't possible. */
  edits(operations: readonly YamlOperation[]): readonly Edit[] | null;
}

/**
 * Returns the places in the kustomizations of an object that set something at a path in it, the outermost one first.
 */
export type KustomizationEntries = (object: Json, path: Path) => readonly EntryPlace[];
