import { pointerSteps } from "../../core/json-pointer.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { heldText } from "../../formats/yaml/held-text.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { HeldValues } from "../../model/charts/held-values.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { keyBelow, keyIn, type ValuesKey } from "./chart-sources.ts";

/** A key that a set of values sets. It is in a values file, or in an object that deploys the chart. */
export interface GivenKey {
  readonly key: ValuesKey;
  /** The file with the key, or a rendered text. It differs from that of `key` if a text in it has the values. */
  readonly source: SourceFile;
  /** The range in `source` for a range of the text with the key. */
  rangeOf(range: Range): Range;
}

/** The key at a pointer in the last text of a set that has it; null if none has. */
export function givenKey(set: ValueSet, pointer: string): GivenKey | null {
  for (const text of textsOf(set).toReversed()) {
    const given = text(pointer);
    if (given !== null && given.key.present === given.key.path.length) return given;
  }
  return null;
}

/** Returns the key at a pointer in one text of a set, as far as the text has it; null if the text can't be read. */
type GivenText = (pointer: string) => GivenKey | null;

function textsOf(set: ValueSet): readonly GivenText[] {
  const known = textsOfSets.get(set);
  if (known !== undefined) return known;
  const { texts, files, held = [] } = set;
  const read = [
    ...files.map((path, index) => textOfFile(path, texts[index] ?? "")),
    ...held.map((one) => textInObject(one)),
  ];
  textsOfSets.set(set, read);
  return read;
}

const textsOfSets = new WeakMap<ValueSet, readonly GivenText[]>();

function textOfFile(path: string, text: string): GivenText {
  let file: ReturnType<typeof parseYaml> | null = null;
  return (pointer) => {
    file ??= parseYaml(new SourceFile(path, text));
    const key = keyIn(path, file, pointerSteps(pointer));
    return key === null ? null : { key, source: file.source, rangeOf: (range) => range };
  };
}

function textInObject({ file, document, at }: HeldValues): GivenText {
  const { source } = file;
  const name = source.path;
  const rangeOf = (range: Range): Range => range;
  if ("paths" in at) {
    return (pointer) => {
      const path = at.paths.get(pointer);
      const key = path && { name, file, document, path, present: path.length };
      return key === undefined ? null : { key, source, rangeOf };
    };
  }
  const { path } = at;
  const text = heldText(file, document, path);
  return (pointer) => {
    const steps = pointerSteps(pointer);
    if (text === null) return { key: keyBelow({ name, file, document }, path, steps), source, rangeOf };
    const key = keyIn(name, text.file, steps);
    return key === null ? null : { key, source, rangeOf: (range) => text.rangeOutside(range) };
  };
}
