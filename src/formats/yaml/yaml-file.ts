import type { Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A YAML or JSON file read: its documents in order, each with its own errors. */
export interface YamlFile {
  readonly format: "yaml";
  readonly source: SourceFile;
  readonly documents: readonly YamlDocument[];
}

/** What keeps a document from being read. `offset` points into the file's text. */
export interface YamlError {
  /** The `yaml` package's name of the mistake; left out for what this program refuses by itself. */
  readonly code?: string;
  /** True where nothing behind it was read, further documents included. */
  readonly last?: boolean;
  readonly message: string;
  readonly offset: number;
}

/** A key that stands more than once in its map. The last one counts, as kubectl reads it (sigs.k8s.io/yaml). */
export interface RepeatedKey {
  /** Of the key. */
  readonly path: Path;
  /** The text of the last one. */
  readonly range: Range;
  /** The text of those before it, with their values. */
  readonly earlier: readonly Range[];
  /** Whether all have the same value. */
  readonly same: boolean;
}

/** One document of a YAML file, readable as plain data and, by path, as text. */
export interface YamlDocument {
  /** Counts the file's documents from 0, empty ones included. */
  readonly index: number;
  /** From its first to its last character, markers and comments around it included. */
  readonly range: Range;
  /** Empty for a document that can be used. With errors, `value` is null. */
  readonly errors: readonly YamlError[];
  /** Keys that stand more than once in a map. */
  readonly repeated: readonly RepeatedKey[];
  /** The plain data: aliases and merge keys resolved, numbers and booleans as Kubernetes reads them. */
  readonly value: Json;
  /** Where a later step puts a value that is not there yet: keys and items with a token such as `#{replicas}#`. */
  readonly unfilled: readonly Path[];
  /** The text of the value at a path, comments around it excluded; null where the path leads nowhere. */
  valueRange(path: Path): Range | null;
  /** The text of the key that the path ends with; null for a list item or a path that leads nowhere. */
  keyRange(path: Path): Range | null;
  /**
   * Where to point a reader to for a path, present or not: the key (with its value, when that is a scalar on the same
   * line) of the longest part of the path that exists; for a list item, its first line; for the root, the
   * document's first line of content.
   */
  anchor(path: Path): Range;
  /**
   * Why a change at the path would change more than it names, or can't be made in the text at all: an alias, an
   * anchor that others use, a merge key, a template. Null where it is free to edit.
   */
  obstacle(path: Path): string | null;
}
