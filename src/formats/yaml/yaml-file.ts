import type { Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A parsed YAML or JSON file: its documents in order, each with its own errors. */
export interface YamlFile {
  readonly format: "yaml";
  readonly source: SourceFile;
  readonly documents: readonly YamlDocument[];
}

/** The reason why a document can't be read. `offset` is an offset in the file's text. */
export interface YamlError {
  /** The `yaml` package's code for the error; missing for errors of this program. */
  readonly code?: string;
  /** Whether nothing after it was read, including further documents. */
  readonly last?: boolean;
  readonly message: string;
  readonly offset: number;
}

/** A key that appears more than once in its map. The last one counts, as kubectl reads it (sigs.k8s.io/yaml). */
export interface RepeatedKey {
  /** The path of the key. */
  readonly path: Path;
  /** The range of the last one. */
  readonly range: Range;
  /** The ranges of those before it, including their values. */
  readonly earlier: readonly Range[];
  /** Whether all have the same value. */
  readonly same: boolean;
}

/** One document of a YAML file, with its plain data and, by path, its text. */
export interface YamlDocument {
  /** The index in the file's documents, from 0, including empty ones. */
  readonly index: number;
  /** From its first to its last character, including markers and comments around it. */
  readonly range: Range;
  /** Empty for a valid document. With errors, `value` is null. */
  readonly errors: readonly YamlError[];
  /** Keys that appear more than once in a map. */
  readonly repeated: readonly RepeatedKey[];
  /** The plain data: aliases and merge keys resolved, numbers and booleans as Kubernetes reads them. */
  readonly value: Json;
  /** The paths of values that a later step fills in: keys and items with a placeholder such as `#{replicas}#`. */
  readonly unfilled: readonly Path[];
  /** The range of the value at a path, not including comments around it; null if the path doesn't exist. */
  valueRange(path: Path): Range | null;
  /** The range of the last key of a path; null for a list item or a path that doesn't exist. */
  keyRange(path: Path): Range | null;
  /**
   * The range to show for a path, whether it exists or not: the key of the longest existing part of the path, with its
   * value if that is a scalar on the same line. For a list item, its first line. For the root, the document's first
   * line with content.
   */
  anchor(path: Path): Range;
  /**
   * The reason why a change at the path would change more than that, or can't be made in the text at all: an alias, an
   * anchor that is used elsewhere, a merge key, a template. Null if it can be edited.
   */
  obstacle(path: Path): string | null;
}
