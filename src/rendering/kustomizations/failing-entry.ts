import { isObject, type Json, type JsonObject, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { RenderFailure } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { directoryOf, isKustomizationPath, join } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import { failingDirectories } from "./failure-reason.ts";

/** Where a kustomization fails: the entry that is the cause, or the start of its file if that is not known. */
export interface FailurePlace {
  readonly source: SourceFile;
  readonly range: Range;
}

/**
 * Builds a kustomization with other texts, to see whether it still fails for the same reason. Null if that would be one
 * build too many.
 */
type FailsWith = (texts: ReadonlyMap<string, string>) => boolean | null;

/**
 * Finds the entry for which a kustomization can't be built, in the kustomization that fails: a base fails by itself, but
 * a component fails because of the one that includes it.
 */
export function failurePlace(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
  { reason, isSlow = false }: RenderFailure,
  fails: FailsWith,
): FailurePlace {
  const chain = failingDirectories(reason).flatMap((directory) => kustomizationIn(directory, root, texts) ?? []);
  const own = kustomizationAt(root.path, texts);
  const at = chain.findLastIndex(({ document }) => textAt(document?.value, ["kind"]) !== "Component");
  const failing = chain[at] ?? own;
  const included = chain[at + 1];
  const { source, document } = failing;
  const found =
    document === undefined
      ? null
      : included === undefined
        ? (namedEntry(document, directoryOf(source.path), reason) ??
          (isSlow ? null : triedEntry(failing, texts, fails)))
        : entryOf(document, directoryOf(source.path), directoryOf(included.source.path));
  return { source, range: found === null ? source.lineRange(1) : (document?.anchor(found) ?? source.lineRange(1)) };
}

/** A kustomization that may fail. */
interface Failing {
  readonly source: SourceFile;
  readonly document: YamlDocument | undefined;
}

function kustomizationIn(
  directory: string,
  { files }: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
): Failing | null {
  const path = [...files].find((one) => isKustomizationPath(one) && directoryOf(one) === directory);
  return path === undefined ? null : kustomizationAt(path, texts);
}

function kustomizationAt(path: string, texts: ReadonlyMap<string, string>): Failing {
  const source = new SourceFile(path, texts.get(path) ?? "");
  return { source, document: parseYaml(source).documents[0] };
}

/** The entry for a directory. */
function entryOf({ value }: YamlDocument, own: string, directory: string): Path | null {
  const entries = listsOf(value, ["components", "resources", "bases"]);
  return entries.find(({ item }) => typeof item === "string" && join(own, item) === directory)?.path ?? null;
}

/** The entry with a file or directory, or the field, that an error names in quotes. */
function namedEntry({ value }: YamlDocument, directory: string, reason: string): Path | null {
  const field = /json: (?:unknown field "|.* Go struct field \w+\.)(\w+)/.exec(reason)?.[1];
  if (field !== undefined && valueAt(value, [field]) !== undefined) return [field];
  const named = new Set(reason.match(/(?<=["'(])[^"'()\s]+(?=["')])/g));
  const entries = listsOf(value, ["resources", "bases", "components", ...patchFields]).flatMap(({ item, path }) => {
    if (typeof item === "string") return [{ name: item, path }];
    const name = textAt(item, ["path"]);
    return name === null ? [] : [{ name, path: [...path, "path"] }];
  });
  // If it is named twice, the second one is too many.
  const found = entries.findLast(({ name }) => named.has(name) || named.has(`/${join(directory, name)}`));
  return found?.path ?? null;
}

const patchFields = ["patchesStrategicMerge", "patches", "patchesJson6902"] as const;

/** The fields whose entries may be the cause of an error that names none of them. */
const triedFields = [
  ...patchFields,
  "replacements",
  "vars",
  "replicas",
  "images",
  "configMapGenerator",
  "secretGenerator",
];

/** The first entry with which a kustomization fails, of a field without which it does not; null if it is not found. */
function triedEntry({ source, document }: Failing, texts: ReadonlyMap<string, string>, fails: FailsWith): Path | null {
  const value = document?.value;
  if (!isObject(value)) return null;
  const failsWith = (field: string, items: readonly Json[]): boolean | null => {
    const changed: JsonObject = { ...value, [field]: items };
    return fails(new Map([...texts, [source.path, JSON.stringify(changed)]]));
  };
  for (const field of triedFields) {
    const items = value[field];
    if (!Array.isArray(items) || items.length === 0) continue;
    const failsWithout = failsWith(field, []);
    if (failsWithout === null) return null;
    if (failsWithout) continue;
    // The first `fine` entries do no harm, and the first `bad` do.
    let [fine, bad] = [0, items.length];
    while (bad - fine > 1) {
      const middle = (fine + bad) >> 1;
      const failsWithFirst = failsWith(field, items.slice(0, middle));
      if (failsWithFirst === null) return null;
      if (failsWithFirst) bad = middle;
      else fine = middle;
    }
    return [field, bad - 1];
  }
  return null;
}

function listsOf(value: Json, fields: readonly string[]): readonly { readonly item: Json; readonly path: Path }[] {
  return fields.flatMap((field) => {
    const list = valueAt(value, [field]);
    return Array.isArray(list) ? list.map((item: Json, index) => ({ item, path: [field, index] })) : [];
  });
}
