import type { Edit } from "../../core/edit.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { sameJson } from "../../core/same-json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { editYaml } from "../../formats/yaml/edit-yaml.ts";
import { heldText } from "../../formats/yaml/held-text.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { directoryOf, join } from "../../model/kubernetes/kustomization.ts";
import type { EntryPlace, KustomizationEntries } from "./entry-place.ts";
import { isNamed } from "./field-entries.ts";
import { followed, heldDepth } from "./kustomization-sources.ts";

/**
 * The patches of a kustomization, the last one first: those whose text stands in it, and those in files that only it
 * says what they are for. A patch is like the object, or a list of changes (RFC 6902).
 */
export function patchTexts(file: YamlFile, read: (path: string) => YamlFile | null): readonly KustomizationEntries[] {
  const [document] = file.documents;
  const kustomization = document?.value;
  const items = ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((field) => {
    const list = valueAt(kustomization, [field]);
    return !Array.isArray(list) ? [] : list.map((item: Json, index) => ({ item, at: [field, index] as Path }));
  });
  return items.toReversed().flatMap(({ item, at }): readonly KustomizationEntries[] => {
    const text = isObject(item) ? item["patch"] : item;
    const target = isObject(item) ? item["target"] : undefined;
    const named = isObject(item) && typeof item["path"] === "string" ? item["path"] : null;
    if (document !== undefined && typeof text === "string" && (isObject(item) || text.includes("\n"))) {
      return entriesOf(inlineText(file, document, { at, ofItem: isObject(item) ? ["patch"] : [] }, text), target);
    }
    const path = named === null ? null : join(directoryOf(file.source.path), named);
    const other = path === null || target === undefined ? null : read(path);
    return other === null ? [] : entriesOf(fileText(other), target);
  });
}

/** The text of a patch, wherever it stands. */
interface PatchText {
  readonly source: SourceFile;
  readonly file: YamlFile;
  /** Where in `source` something of the text is. */
  rangeOf(range: Range): Range;
  /** The edits of `source`; null where the text can't be changed. */
  edits(edits: readonly Edit[]): readonly Edit[] | null;
  /** The edits that take away all of the patch; null where that is not possible. */
  removal(): readonly Edit[] | null;
  readonly written: EntryPlace["written"];
}

/** Where an item of the lists of patches stands, and the text in it. */
interface InlinePatch {
  readonly at: Path;
  readonly ofItem: Path;
}

function inlineText(outer: YamlFile, document: YamlDocument, { at, ofItem }: InlinePatch, text: string): PatchText {
  const path = [...at, ...ofItem];
  const held = heldText(outer, document, path);
  return {
    source: outer.source,
    file: held?.file ?? parseYaml(new SourceFile(outer.source.path, text)),
    rangeOf: (range) => held?.rangeOutside(range) ?? document.anchor(path),
    edits: (edits) => held?.editsOutside(edits) ?? null,
    removal() {
      const list = valueAt(document.value, at.slice(0, -1));
      const isOnly = Array.isArray(list) && list.length === 1;
      const whole = isOnly ? at.slice(0, -1) : at;
      const result = editYaml(outer, [{ kind: "remove", document: document.index, path: whole }]);
      const hasComment = [at, whole].some((path) => isBelowComment(outer.source, document.anchor(path)));
      return result.ok && !hasComment ? result.edits : null;
    },
    written: [{ file: outer, document, path }],
  };
}

/** A comment would stay, and be about something else. */
function isBelowComment(source: SourceFile, [start]: Range): boolean {
  const { line } = source.position(start);
  return (
    line > 1 &&
    source
      .line(line - 1)
      .trimStart()
      .startsWith("#")
  );
}

function fileText(file: YamlFile): PatchText {
  const isJson = file.source.path.endsWith(".json");
  return {
    source: file.source,
    file,
    rangeOf: (range) => range,
    edits: (edits) => (isJson ? null : edits),
    // The kustomization names the file, perhaps not it alone.
    removal: () => null,
    written: [],
  };
}

function entriesOf(patch: PatchText, target: Json | undefined): readonly KustomizationEntries[] {
  return patch.file.documents.map((document): KustomizationEntries => {
    const { value } = document;
    return (object, path) => {
      if (target !== undefined && !isTarget(object, target)) return [];
      if (Array.isArray(value))
        return changesOf(value, object, path).map((said) => placeOf(patch, document, object, said));
      const isMeant =
        target !== undefined ||
        (valueAt(value, ["kind"]) === valueAt(object, ["kind"]) &&
          isNamed(object, valueAt(value, ["metadata", "name"])));
      return isMeant && saysOf(value, object, path)
        ? [placeOf(patch, document, object, { own: [], from: 0, path, shown: null })]
        : [];
    };
  });
}

/** A part of a patch that says what is at a path of an object. */
interface Said {
  /** The value in the patch that the object has from a step of the path on. */
  readonly own: Path;
  readonly from: number;
  readonly path: Path;
  /** What is shown of it instead of the value. */
  readonly shown: Path | null;
}

function placeOf(patch: PatchText, document: YamlDocument, object: Json, { own, from, path, shown }: Said): EntryPlace {
  const there = mappedPath(document.value, object, { own, from, path });
  const at = shown ?? there;
  return {
    source: patch.source,
    range: patch.rangeOf(document.anchor(at)),
    written: [...patch.written, { file: patch.file, document, path: at }],
    key: JSON.stringify([patch.source.path, patch.written.map((one) => one.path), document.index]),
    edits(operations) {
      const moved = operations.map((operation): YamlOperation => {
        const moved = mappedPath(document.value, object, { own, from, path: operation.path });
        // A change of a list of changes is one itself where all of its value goes.
        const isWhole = operation.kind === "remove" && own.length > 0 && moved.length === own.length;
        return { ...operation, document: document.index, path: isWhole ? own.slice(0, -1) : moved };
      });
      if (leavesNothing(document.value, moved)) return patch.removal();
      const result = editYaml(patch.file, moved);
      return result.ok ? patch.edits(result.edits) : null;
    },
  };
}

/** Whether operations do nothing but take away each change of a list of changes. */
function leavesNothing(patch: Json, operations: readonly YamlOperation[]): boolean {
  const isGoing = operations.every(({ kind, path }) => kind === "remove" && path.length === 1);
  return isGoing && Array.isArray(patch) && new Set(operations.map(({ path }) => path[0])).size === patch.length;
}

/** A path of the object in the patch: as far as the patch has it by the names of items, and on as it is. */
function mappedPath(patch: Json, object: Json, { own, from, path }: Omit<Said, "shown">): Path {
  const rest = path.slice(from);
  const { mapped, depth } = followed(valueAt(object, path.slice(0, from)), valueAt(patch, own) ?? null, rest);
  return [...own, ...mapped, ...rest.slice(depth)];
}

/** The changes in a list of changes that make a path what it is, the last one first. */
function changesOf(changes: readonly Json[], object: Json, path: Path): Said[] {
  const indexes = [...changes.keys()].toReversed();
  return indexes.flatMap((index): Said[] => {
    const pointer = valueAt(changes, [index, "path"]);
    const value = valueAt(changes, [index, "value"]);
    if (typeof pointer !== "string" || value === undefined) return [];
    const steps = pointerSteps(pointer);
    const isAbove = steps.every((step, at) => {
      return step === String(path[at]) || (step === "-" && typeof path[at] === "number");
    });
    const rest = path.slice(steps.length);
    // What is added to a list is the item of its name.
    const isOther =
      steps.at(-1) === "-" && valueAt(value, ["name"]) !== valueAt(object, [...path.slice(0, steps.length), "name"]);
    if (!isAbove || isOther || !saysOf(value, valueAt(object, path.slice(0, steps.length)), rest)) return [];
    const shown = rest.length === 0 ? [index, "path"] : null;
    return [{ own: [index, "value"], from: steps.length, path, shown }];
  });
}

/** Whether a value says what stands at a path of another one; of what is missing there, all that would hold it. */
function saysOf(value: Json, whole: Json | undefined, path: Path): boolean {
  const wanted = valueAt(whole, path);
  const { depth, found } = followed(whole, value, path);
  if (wanted !== undefined) return depth === path.length && sameJson(found, wanted);
  return depth === heldDepth(whole, path) && (depth > 0 || isObject(value));
}

/** Whether an object may be what a target names. Names are regular expressions: what is more than a name may fit. */
function isTarget(object: Json, target: Json): boolean {
  const kind = valueAt(target, ["kind"]);
  const name = valueAt(target, ["name"]);
  const isAny = (said: Json | undefined): boolean => typeof said !== "string" || /[^\w.-]|\.\*/.test(said);
  return (isAny(kind) || kind === valueAt(object, ["kind"])) && (isAny(name) || isNamed(object, name));
}
