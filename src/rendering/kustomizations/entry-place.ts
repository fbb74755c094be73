import type { Edit } from "../../core/edit.ts";
import type { Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { WrittenPlace } from "../rendered-unit.ts";

/** What a kustomization itself, or a patch that it names for a target, says of something in an object. */
export interface EntryPlace {
  readonly source: SourceFile;
  readonly range: Range;
  /** Where a comment may ignore it. */
  readonly written: readonly WrittenPlace[];
  /** Tells entries apart. */
  readonly key: string;
  /** The edits of the file that change an object as these operations would; null where that is not possible. */
  edits(operations: readonly YamlOperation[]): readonly Edit[] | null;
}

/** What the kustomizations that an object goes through say of a path in it, the outermost one first. */
export type KustomizationEntries = (object: Json, path: Path) => readonly EntryPlace[];
