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
 * The patches of a kustomization, the last one first: those with their text in it, and those in files for which only
 * the kustomization names the target. A patch looks like the object, or is a list of changes (RFC 6902).
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

/** The text of a patch, in a kustomization or in a file of its own. */
interface PatchText {
  readonly source: SourceFile;
  readonly file: YamlFile;
  /** The range in `source` for a range of the text. */
  rangeOf(range: Range): Range;
  /** The edits of `source` for edits of the text; null if the text can't be changed. */
  edits(edits: readonly Edit[]): readonly Edit[] | null;
  /** The edits that remove the whole patch; null if that isn't possible. */
  removal(): readonly Edit[] | null;
  readonly written: EntryPlace["written"];
}

/** The paths of an item in the lists of patches, and of the text in that item. */
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

/** Whether there is a comment above, which would remain and seem to be about something else. */
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
    // The kustomization names the file, and others may do so, too.
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

/** A part of a patch that sets something at a path of an object. */
interface PatchedPath {
  /** The path of a value in the patch. The object has this value at `path`, cut off at the step `from`. */
  readonly own: Path;
  readonly from: number;
  readonly path: Path;
  /** The path that is shown instead of the value; null if the value is shown. */
  readonly shown: Path | null;
}

function placeOf(
  patch: PatchText,
  document: YamlDocument,
  object: Json,
  { own, from, path, shown }: PatchedPath,
): EntryPlace {
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
        // If the whole value of a change in the list is removed, the change itself is.
        const isWhole = operation.kind === "remove" && own.length > 0 && moved.length === own.length;
        return { ...operation, document: document.index, path: isWhole ? own.slice(0, -1) : moved };
      });
      if (leavesNothing(document.value, moved)) return patch.removal();
      const result = editYaml(patch.file, moved);
      return result.ok ? patch.edits(result.edits) : null;
    },
  };
}

/** Whether operations only remove changes from a list of changes, and remove all of them. */
function leavesNothing(patch: Json, operations: readonly YamlOperation[]): boolean {
  const isGoing = operations.every(({ kind, path }) => kind === "remove" && path.length === 1);
  return isGoing && Array.isArray(patch) && new Set(operations.map(({ path }) => path[0])).size === patch.length;
}

/** A path of the object in the patch. Items are found by name as far as the patch has them; the rest stays the same. */
function mappedPath(patch: Json, object: Json, { own, from, path }: Omit<PatchedPath, "shown">): Path {
  const rest = path.slice(from);
  const { mapped, depth } = followed(valueAt(object, path.slice(0, from)), valueAt(patch, own) ?? null, rest);
  return [...own, ...mapped, ...rest.slice(depth)];
}

/** The changes in a list of changes that set something at a path, the last one first. */
function changesOf(changes: readonly Json[], object: Json, path: Path): PatchedPath[] {
  const indexes = [...changes.keys()].toReversed();
  return indexes.flatMap((index): PatchedPath[] => {
    const pointer = valueAt(changes, [index, "path"]);
    const value = valueAt(changes, [index, "value"]);
    if (typeof pointer !== "string" || value === undefined) return [];
    const steps = pointerSteps(pointer);
    const isAbove = steps.every((step, at) => {
      return step === String(path[at]) || (step === "-" && typeof path[at] === "number");
    });
    const rest = path.slice(steps.length);
    // If a change appends to a list, it must be for the item with the same name.
    const isOther =
      steps.at(-1) === "-" && valueAt(value, ["name"]) !== valueAt(object, [...path.slice(0, steps.length), "name"]);
    if (!isAbove || isOther || !saysOf(value, valueAt(object, path.slice(0, steps.length)), rest)) return [];
    const shown = rest.length === 0 ? [index, "path"] : null;
    return [{ own: [index, "value"], from: steps.length, path, shown }];
  });
}

/**
 * Whether a value sets what another one has at a path. If nothing is there, it must have all of the path that exists.
 */
function saysOf(value: Json, whole: Json | undefined, path: Path): boolean {
  const wanted = valueAt(whole, path);
  const { depth, found } = followed(whole, value, path);
  if (wanted !== undefined) return depth === path.length && sameJson(found, wanted);
  return depth === heldDepth(whole, path) && (depth > 0 || isObject(value));
}

/**
 * Whether a target may select an object. Names are regular expressions, so anything that isn't a plain name may match.
 */
function isTarget(object: Json, target: Json): boolean {
  const kind = valueAt(target, ["kind"]);
  const name = valueAt(target, ["name"]);
  const isAny = (said: Json | undefined): boolean => typeof said !== "string" || /[^\w.-]|\.\*/.test(said);
  return (isAny(kind) || kind === valueAt(object, ["kind"])) && (isAny(name) || isNamed(object, name));
}
