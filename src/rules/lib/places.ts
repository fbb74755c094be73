import type { RelatedLocation } from "../../core/finding.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { Dockerfile, Instruction } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";

/**
 * A place in a manifest, given from the object's root, that a finding is about too; `message` says what stands there.
 * The text is looked through only when the place is asked for: most findings of rules that are off never are.
 */
export function objectPlace(manifest: Manifest, path: Path, message: string): RelatedLocation {
  const { source } = manifest;
  let known: Range | undefined;
  const range = (): Range => {
    known ??= rangeIn(manifest, path);
    return known;
  };
  return {
    file: source.path,
    get start() {
      return source.position(range()[0]);
    },
    get end() {
      return source.position(range()[1]);
    },
    message,
  };
}

/** An instruction that a finding is about too; `message` says what it does. */
export function instructionPlace(
  { file: { source } }: Dockerfile,
  instruction: Instruction,
  message: string,
): RelatedLocation {
  return locationOf(source, firstLine(source.text, instruction), message);
}

/** A line of a file, counted from 1, that a finding is about too. */
export function linePlace(source: SourceFile, line: number, message: string): RelatedLocation {
  return locationOf(source, source.lineRange(line), message);
}

/** What a path of an object points at in its file. */
export function rangeIn({ document, root }: Manifest, path: Path): Range {
  return document.anchor([...root, ...path]);
}

/** An instruction's first line: enough to point at it. */
export function firstLine(text: string, { range: [start, end] }: Instruction): Range {
  const line = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
  return [start, start + line.trimEnd().length];
}

function locationOf(source: SourceFile, [start, end]: Range, message: string): RelatedLocation {
  return { file: source.path, start: source.position(start), end: source.position(end), message };
}
