import { isObject, type Json, valueAt } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { sameJson } from "../core/same-json.ts";
import { SourceFile } from "../core/source-file.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../model/kubernetes/kustomization-files.ts";
import { followed, heldDepth } from "./kustomization-sources.ts";

/** What a kustomization itself says of something in an object. */
interface EntryPlace {
  readonly file: YamlFile;
  readonly document: YamlDocument;
  /** The key or item of the kustomization. */
  readonly path: Path;
  readonly range: Range;
}

/** What the kustomizations that an object goes through say of a path in it, the outermost one first; null for nothing. */
export type KustomizationEntries = (object: Json, path: Path) => EntryPlace | null;

/** Reads the kustomizations that one is built from. */
export function kustomizationEntries(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
): KustomizationEntries {
  const others = [...root.files].filter((path) => path !== root.path && isKustomizationPath(path));
  const files = [root.path, ...others].flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [parseYaml(new SourceFile(path, text))];
  });
  return (object, path) => {
    for (const file of files) {
      const [document] = file.documents;
      if (document === undefined) continue;
      const entry =
        imageEntry(document.value, object, path) ??
        replicasEntry(document.value, object, path) ??
        patchEntry(document.value, object, path);
      if (entry === null) continue;
      const range = lineIn(file.source, document.valueRange(entry.path), entry.key) ?? document.anchor(entry.path);
      return { file, document, path: entry.path, range };
    }
    return null;
  };
}

interface Entry {
  readonly path: Path;
  /** What the line of a patch starts with that is meant; left out, the entry is. */
  readonly key?: string;
}

/** `images`: the tag, the digest or the name that an image has in the end (kubectl.docs: images). */
function imageEntry(kustomization: Json, object: Json, path: Path): Entry | null {
  const image = valueAt(object, path);
  if (path.at(-1) !== "image" || typeof image !== "string") return null;
  for (const [index, entry] of itemsOf(kustomization, "images")) {
    const { name, newName } = entry;
    const start = typeof newName === "string" ? newName : name;
    if (typeof start !== "string") continue;
    const [key, end] = imageEnd(entry);
    const isSaid =
      key === "newName"
        ? newName !== undefined && /^(?:[:@]|$)/.test(image.slice(start.length))
        : image === start + end;
    if (image.startsWith(start) && isSaid) return { path: ["images", index, key] };
  }
  return null;
}

/** The key of an entry that says how an image ends, and that end. */
function imageEnd({ digest, newTag }: Readonly<Record<string, Json>>): readonly [key: string, end: string] {
  if (typeof digest === "string") return ["digest", `@${digest}`];
  return typeof newTag === "string" ? ["newTag", `:${newTag}`] : ["newName", ""];
}

/** `replicas`: how often an object runs. */
function replicasEntry(kustomization: Json, object: Json, path: Path): Entry | null {
  if (path.join() !== "spec,replicas") return null;
  for (const [index, { name, count }] of itemsOf(kustomization, "replicas")) {
    if (isNamed(object, name) && count === valueAt(object, path)) return { path: ["replicas", index, "count"] };
  }
  return null;
}

/** A patch whose text stands in the kustomization: one that is like the object, or a list of changes (RFC 6902). */
function patchEntry(kustomization: Json, object: Json, path: Path): Entry | null {
  const texts = ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((field) => {
    const items = valueAt(kustomization, [field]);
    return !Array.isArray(items) ? [] : items.map((item: Json, index) => ({ item, at: [field, index] as Path }));
  });
  for (const { item, at } of texts.toReversed()) {
    const text = isObject(item) ? item["patch"] : item;
    const target = isObject(item) ? valueAt(item, ["target", "kind"]) : undefined;
    if (typeof text !== "string" || !text.includes("\n")) continue;
    if (target !== undefined && target !== valueAt(object, ["kind"])) continue;
    const own: Path = isObject(item) ? [...at, "patch"] : at;
    for (const { value } of parseYaml(new SourceFile("", text)).documents) {
      const key = Array.isArray(value) ? changeOf(value, object, path) : partOf(value, object, path);
      if (key !== null) return { path: own, key };
    }
  }
  return null;
}

/** The line of the change in a list of changes that makes a path what it is. */
function changeOf(changes: readonly Json[], object: Json, path: Path): string | null {
  for (const change of changes.toReversed()) {
    const pointer = valueAt(change, ["path"]);
    if (typeof pointer !== "string") continue;
    const steps = pointer.split("/").slice(1);
    const isAbove = steps.every((step, index) => {
      return step === String(path[index]) || (step === "-" && typeof path[index] === "number");
    });
    const value = valueAt(change, ["value"]);
    if (
      isAbove &&
      value !== undefined &&
      saysOf(value, valueAt(object, path.slice(0, steps.length)), path.slice(steps.length))
    )
      return `path: ${pointer}`;
  }
  return null;
}

/** The line of a patch that is like the object. */
function partOf(patch: Json, object: Json, path: Path): string | null {
  if (valueAt(patch, ["kind"]) !== valueAt(object, ["kind"]) || !isNamed(object, valueAt(patch, ["metadata", "name"])))
    return null;
  const key = path.findLast((step) => typeof step === "string");
  return saysOf(patch, object, path) ? `${String(key)}:` : null;
}

/** Whether a value says what stands at a path of another one; of what is missing there, all that would hold it. */
function saysOf(value: Json, whole: Json | undefined, path: Path): boolean {
  const wanted = valueAt(whole, path);
  const { depth, found } = followed(whole, value, path);
  if (wanted !== undefined) return depth === path.length && sameJson(found, wanted);
  return depth > 0 && depth === heldDepth(whole, path);
}

function isNamed(object: Json, name: Json | undefined): boolean {
  const own = valueAt(object, ["metadata", "name"]);
  return typeof own === "string" && typeof name === "string" && name !== "" && own.includes(name);
}

function itemsOf(kustomization: Json, key: string): [number, Readonly<Record<string, Json>>][] {
  const items = valueAt(kustomization, [key]);
  return !Array.isArray(items)
    ? []
    : [...items.entries()].flatMap(([index, item]: [number, Json]) => (isObject(item) ? [[index, item]] : []));
}

/** The line in a range that holds some text, without blanks around it. */
function lineIn(source: SourceFile, range: Range | null, text: string | undefined): Range | null {
  if (range === null || text === undefined) return null;
  const [from, to] = [source.position(range[0]).line, source.position(range[1]).line];
  for (let line = from; line <= to; line += 1) {
    const [start, end] = source.lineRange(line);
    const written = source.text.slice(start, end);
    if (
      !written
        .replace(/^[\s-]*/, "")
        .replaceAll(/["']/g, "")
        .startsWith(text)
    )
      continue;
    return [start + written.length - written.trimStart().length, start + written.trimEnd().length];
  }
  return null;
}
