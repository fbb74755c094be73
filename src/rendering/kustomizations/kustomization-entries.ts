import { areApart, type Edit, sortEdits } from "../../core/edit.ts";
import { groupBy } from "../../core/group-by.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { SourceFile } from "../../core/source-file.ts";
import { editYaml } from "../../formats/yaml/edit-yaml.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import type { EntryPlace, KustomizationEntries } from "./entry-place.ts";
import { type FieldEntry, fieldEntries } from "./field-entries.ts";
import { patchTexts } from "./patch-entries.ts";

/** Reads the kustomizations that one is built from. */
export function kustomizationEntries(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
): KustomizationEntries {
  const read = (path: string): YamlFile[] => {
    const text = texts.get(path);
    return text === undefined ? [] : [parseYaml(new SourceFile(path, text))];
  };
  const others = [...root.files].filter((path) => path !== root.path && isKustomizationPath(path));
  const files = [root.path, ...others].flatMap((path) => {
    return read(path).map((file) => ({ file, patches: patchTexts(file, (named) => read(named)[0] ?? null) }));
  });
  return (object, path) => {
    return files.flatMap(({ file, patches }) => {
      const [document] = file.documents;
      if (document === undefined) return [];
      return [
        ...fieldEntries(document.value, object, path).map((entry) => fieldPlace(file, document, entry)),
        ...patches.flatMap((patch) => patch(object, path)),
      ];
    });
  };
}

function fieldPlace(file: YamlFile, document: YamlDocument, { path, change }: FieldEntry): EntryPlace {
  return {
    source: file.source,
    range: document.anchor(path),
    written: [{ file, document, path }],
    key: JSON.stringify([file.source.path, path]),
    edits(operations) {
      const changes = operations.map((operation) => change(operation));
      if (changes.includes(null)) return null;
      const own = changes.flatMap((some) => some ?? []).map((one) => ({ ...one, document: document.index }));
      const result = editYaml(file, own);
      return result.ok ? result.edits : null;
    },
  };
}

/** The edits of one file that make several changes, each with its entry; null if they can't be combined. */
export function entryEdits(
  changes: readonly { readonly entry: EntryPlace; readonly operation: YamlOperation }[],
): readonly Edit[] | null {
  const groups = groupBy(changes, ({ entry }) => entry.key);
  const edits = [...groups.values()].map((group) => {
    return group[0]?.entry.edits(group.map(({ operation }) => operation)) ?? null;
  });
  if (edits.includes(null)) return null;
  const sorted = sortEdits(edits.flatMap((some) => some ?? []));
  return areApart(sorted) ? sorted : null;
}
