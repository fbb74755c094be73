import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";

/** A field of a kustomization that sets something in an object. */
export interface FieldEntry {
  /** The path of the key or item in the kustomization. */
  readonly path: Path;
  /** How to change the kustomization so that the object changes; null if that isn't possible. */
  change(operation: YamlOperation): readonly YamlOperation[] | null;
}

/**
 * The fields of a kustomization that set something at a path of an object (kubectl.docs.kubernetes.io: Kustomization).
 */
export function fieldEntries(kustomization: Json, object: Json, path: Path): FieldEntry[] {
  const found = [
    imageEntry(kustomization, object, path),
    replicasEntry(kustomization, object, path),
    namespaceEntry(kustomization, object, path),
    ...metadataEntries(kustomization, object, path),
    literalEntry(kustomization, object, path),
  ];
  return found.filter((entry) => entry !== null);
}

/** `images`: the final tag, digest or name of an image. */
function imageEntry(kustomization: Json, object: Json, path: Path): FieldEntry | null {
  const image = valueAt(object, path);
  if (path.at(-1) !== "image" || typeof image !== "string") return null;
  for (const [index, entry] of itemsOf(kustomization, "images")) {
    const { name, newName } = entry;
    const start = typeof newName === "string" ? newName : name;
    if (typeof start !== "string" || !image.startsWith(start)) continue;
    const own = [index, entry] as const;
    const key = imageKey(entry, image.slice(start.length));
    if (key !== null)
      return { path: ["images", index, key], change: (operation) => imageChange(operation, image, own) };
  }
  return null;
}

/** The key of an entry that sets the end of an image; null if it sets no end or another one. */
function imageKey({ digest, newTag, newName }: JsonObject, end: string): string | null {
  const tag = typeof newTag === "string" ? `:${newTag}` : "";
  if (typeof digest === "string") return end === `@${digest}` || end === `${tag}@${digest}` ? "digest" : null;
  if (tag !== "") return end === tag ? "newTag" : null;
  return newName !== undefined && /^(?:[:@]|$)/.test(end) ? "newName" : null;
}

/** The changes of an entry for another image. Parts that the entry does not set must stay the same. */
function imageChange(
  operation: YamlOperation,
  image: string,
  [index, entry]: readonly [number, JsonObject],
): readonly YamlOperation[] | null {
  if (operation.kind !== "set" || typeof operation.value !== "string") return null;
  const [before, after] = [imageParts(image), imageParts(operation.value)];
  const keys = { newName: "name", newTag: "tag", digest: "digest" } as const;
  const changes = Object.entries(keys).flatMap(([key, part]) => (before[part] === after[part] ? [] : [{ key, part }]));
  if (changes.some(({ key, part }) => after[part] === "" || (key !== "newName" && entry[key] === undefined)))
    return null;
  return changes.map(({ key, part }) => setAt(["images", index, key], after[part]));
}

function imageParts(image: string): { readonly name: string; readonly tag: string; readonly digest: string } {
  const [, name = "", tag = "", digest = ""] = /^(.*?)(?::([^:/@]+))?(?:@(.+))?$/s.exec(image) ?? [];
  return { name, tag, digest };
}

/** `replicas`: the number of pods of an object. */
function replicasEntry(kustomization: Json, object: Json, path: Path): FieldEntry | null {
  if (path.join() !== "spec,replicas") return null;
  const items = itemsOf(kustomization, "replicas");
  for (const [index, { name, count }] of items) {
    if (!isNamed(object, name) || count !== valueAt(object, path)) continue;
    const { change, ...entry } = valueEntry(["replicas", index, "count"]);
    // Without a count, the entry would mean 0.
    const whole: Path = items.length === 1 ? ["replicas"] : ["replicas", index];
    const removal = { kind: "remove", document: 0, path: whole } as const;
    return { ...entry, change: (operation) => (operation.kind === "remove" ? [removal] : change(operation)) };
  }
  return null;
}

/** `namespace`: the namespace of all objects. */
function namespaceEntry(kustomization: Json, object: Json, path: Path): FieldEntry | null {
  const namespace = valueAt(kustomization, ["namespace"]);
  const isSetThere =
    path.join() === "metadata,namespace" && namespace !== undefined && namespace === valueAt(object, path);
  return isSetThere ? valueEntry(["namespace"]) : null;
}

/** `commonAnnotations`, `commonLabels` and `labels`: the annotations and labels of all objects and their pods. */
function metadataEntries(kustomization: Json, object: Json, path: Path): FieldEntry[] {
  const [holder, key] = path.slice(-2);
  const value = valueAt(object, path);
  if (path.at(-3) !== "metadata" || typeof key !== "string" || value === undefined) return [];
  const labels = itemsOf(kustomization, "labels").map(([index]): Path => ["labels", index, "pairs"]);
  const maps: readonly Path[] =
    holder === "annotations" ? [["commonAnnotations"]] : holder === "labels" ? [["commonLabels"], ...labels] : [];
  return maps.flatMap((map) => {
    const said = valueAt(kustomization, [...map, key]);
    return said !== value ? [] : [valueEntry([...map, key])];
  });
}

/** `configMapGenerator` and `secretGenerator`: a literal value in them. */
function literalEntry(kustomization: Json, object: Json, path: Path): FieldEntry | null {
  const kinds: readonly (readonly [string, string])[] = [
    ["ConfigMap", "configMapGenerator"],
    ["Secret", "secretGenerator"],
  ];
  const field = kinds.find(([kind]) => kind === valueAt(object, ["kind"]))?.[1];
  const key = path[1];
  if (field === undefined || path[0] !== "data" || typeof key !== "string") return null;
  for (const [index, { name, literals }] of itemsOf(kustomization, field)) {
    const items: readonly Json[] = Array.isArray(literals) && isNamed(object, name) ? literals : [];
    const at = items.findIndex((literal) => typeof literal === "string" && literal.startsWith(`${key}=`));
    if (at !== -1) return { path: [field, index, "literals", at], change: () => null };
  }
  return null;
}

/** An entry that contains the value itself. */
function valueEntry(path: Path): FieldEntry {
  return {
    path,
    change(operation) {
      if (operation.kind === "set" && !isObject(operation.value)) return [setAt(path, operation.value)];
      return operation.kind === "rename" || operation.kind === "remove" ? [{ ...operation, path }] : null;
    },
  };
}

function setAt(path: Path, value: Json): YamlOperation {
  return { kind: "set", document: 0, path, value };
}

/** Whether an object has a name, possibly with a prefix and a suffix from kustomizations. */
export function isNamed(object: Json, name: Json | undefined): boolean {
  const own = valueAt(object, ["metadata", "name"]);
  return typeof own === "string" && typeof name === "string" && name !== "" && own.includes(name);
}

function itemsOf(kustomization: Json, key: string): [number, JsonObject][] {
  const items = valueAt(kustomization, [key]);
  return !Array.isArray(items)
    ? []
    : [...items.entries()].flatMap(([index, item]: [number, Json]) => (isObject(item) ? [[index, item]] : []));
}
