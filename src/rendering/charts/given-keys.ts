import type { Edit } from "../../core/edit.ts";
import { valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { heldText } from "../../formats/yaml/held-text.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { type HeldValues, textOfHeld } from "../../model/charts/held-values.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { isRenderedPath } from "../rendered-unit.ts";
import { isKeySet, keyBelow, keyIn, type ValuesKey } from "./chart-sources.ts";

/** A key that a set of values sets. It is in a values file, or in an object that deploys the chart. */
export interface GivenKey {
  readonly key: ValuesKey;
  /** The file with the key, or a rendered text. It differs from that of `key` if a text in it has the values. */
  readonly source: SourceFile;
  /** The range in `source` for a range of the text with the key. */
  rangeOf(range: Range): Range;
  /** The edits of `source` for edits of the text with the key; null if it can't be changed there. */
  editsOf(edits: readonly Edit[]): readonly Edit[] | null;
}

/** A key in a file of values. */
export function inWholeFile(key: ValuesKey): GivenKey {
  return { key, source: key.file.source, rangeOf: (range) => range, editsOf: (edits) => edits };
}

/** The key at a pointer in the last text of a set that has it; null if none has. */
export function givenKey(set: ValueSet, pointer: string): GivenKey | null {
  for (const text of givenTexts(set).toReversed()) {
    const given = text(pointer);
    if (given !== null && isKeySet(given.key)) return given;
  }
  return null;
}

/** Returns the key at a pointer in one text of a set, as far as the text has it; null if the text can't be read. */
export type GivenText = (pointer: string) => GivenKey | null;

/** The texts of a set. Later ones override earlier ones. */
export function givenTexts(set: ValueSet): readonly GivenText[] {
  const known = textsOfSets.get(set);
  if (known !== undefined) return known;
  const { texts, files, held = [] } = set;
  const read = [
    ...files.map((path, index) => textOfFile(path, texts[index] ?? "")),
    ...held.map((one, index) => textInObject(one, texts[files.length + index] ?? "")),
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
    return key === null ? null : inWholeFile(key);
  };
}

function textInObject(held: HeldValues, known: string): GivenText {
  const { file, document, at } = held;
  const { source } = file;
  const place = { name: source.path, file, document };
  if ("paths" in at) {
    return (pointer) => {
      const path = at.paths.get(pointer);
      return path === undefined
        ? null
        : { ...inWholeFile({ ...place, path, present: path.length }), editsOf: () => null };
    };
  }
  const { path } = at;
  const text = heldText(file, document, path) ?? quotedText(held);
  const isEditable = !isRenderedPath(source.path) && textOfHeld(held, source.text) === known;
  return (pointer) => {
    const steps = pointerSteps(pointer);
    const key = text === null ? keyBelow(place, path, steps) : keyIn(source.path, text.file, steps);
    if (key === null) return null;
    return {
      key,
      source,
      rangeOf: (range) => text?.rangeOutside(range) ?? range,
      editsOf: (edits) => (!isEditable ? null : text === null ? edits : text.editsOutside(edits)),
    };
  };
}

/** A text of values in quotes or folded lines: its keys are shown as the whole text, which is not changed. */
function quotedText({ file, document, at }: HeldValues) {
  const path = "path" in at ? at.path : [];
  const value = valueAt(document.value, path);
  if (typeof value !== "string") return null;
  return {
    file: parseYaml(new SourceFile(file.source.path, value)),
    rangeOutside: (): Range => document.anchor(path),
    editsOutside: () => null,
  };
}
