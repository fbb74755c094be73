import type { Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { anchorOf, keyRangeOf, valueRangeOf } from "./locate.ts";
import { whyNotEditable } from "./not-editable.ts";
import { type Parsed, ParsedDocument } from "./parsed-document.ts";
import type { RepeatedKey, YamlDocument, YamlError } from "./yaml-file.ts";

/** A document that finds places in its text by its nodes. */
export abstract class LocatedDocument extends ParsedDocument implements YamlDocument {
  abstract override readonly parsed: Parsed;
  readonly index: number;
  readonly range: Range;
  abstract readonly errors: readonly YamlError[];
  abstract readonly repeated: readonly RepeatedKey[];
  abstract readonly value: Json;
  abstract readonly unfilled: readonly Path[];
  readonly #source: SourceFile;

  constructor(source: SourceFile, index: number, range: Range) {
    super();
    this.index = index;
    this.range = range;
    this.#source = source;
  }

  valueRange(path: Path): Range | null {
    return valueRangeOf(this.parsed, path);
  }

  keyRange(path: Path): Range | null {
    return keyRangeOf(this.parsed, path);
  }

  anchor(path: Path): Range {
    return anchorOf(this.#source, this.range, this.parsed, path);
  }

  obstacle(path: Path): string | null {
    return whyNotEditable(this.parsed, path);
  }
}
