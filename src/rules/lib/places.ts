import type { RelatedLocation } from "../../core/finding.ts";
import type { Path } from "../../core/path.ts";
import type { Position, Range } from "../../core/range.ts";
import { relatedPlace } from "../../core/related.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { Dockerfile, Instruction } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";

/**
 * A place in a manifest, given from the object's root, that a finding is also about; `message` says what is there. The
 * text is searched only when the place is asked for, which never happens for most findings of rules that are off.
 */
export function objectPlace(manifest: Manifest, path: Path, message: string): RelatedLocation {
  return new ObjectPlace(manifest, path, message);
}

class ObjectPlace implements RelatedLocation {
  readonly file: string;
  readonly message: string;
  readonly #manifest: Manifest;
  readonly #path: Path;
  #found: RelatedLocation | undefined;

  constructor(manifest: Manifest, path: Path, message: string) {
    this.file = manifest.source.path;
    this.message = message;
    this.#manifest = manifest;
    this.#path = path;
  }

  get start(): Position {
    return this.found.start;
  }

  get end(): Position {
    return this.found.end;
  }

  /** This place as plain data. */
  get found(): RelatedLocation {
    this.#found ??= relatedPlace(this.#manifest.source, rangeIn(this.#manifest, this.#path), this.message);
    return this.#found;
  }
}

/** The places as plain data, with their positions in the text, as findings have them. */
export function foundPlaces(places: readonly RelatedLocation[]): readonly RelatedLocation[] {
  return places.map((place) => (place instanceof ObjectPlace ? place.found : place));
}

/** An instruction that a finding is also about; `message` says what it does. */
export function instructionPlace(
  { file: { source } }: Dockerfile,
  instruction: Instruction,
  message: string,
): RelatedLocation {
  return relatedPlace(source, firstLine(source.text, instruction), message);
}

/** A line of a file, counted from 1, that a finding is also about. */
export function linePlace(source: SourceFile, line: number, message: string): RelatedLocation {
  return relatedPlace(source, source.lineRange(line), message);
}

/** The range in the file that a path of an object points at. */
export function rangeIn({ document, root }: Manifest, path: Path): Range {
  return document.anchor([...root, ...path]);
}

/** The first line of an instruction, which is enough to point at it. */
export function firstLine(text: string, { range: [start, end] }: Instruction): Range {
  const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
  return [start, start + line.trimEnd().length];
}
