import { isObject, type Json, type JsonObject, textAt, valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import { type Path, samePath, startsWith } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { Kustomization, PatchEntry } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import { replacementPatches } from "./replacements.ts";

/** A change that a kustomization makes to objects when it is built. */
export interface Patch {
  /** The file that it is in; null if it is in the kustomization itself. */
  readonly file: string | null;
  /** The name of the objects that it may target; null if that may be any. */
  readonly name: string | null;
  /** Whether the patch targets the object. */
  appliesTo(manifest: Manifest): boolean;
  /**
   * Whether the patch sets or removes the value at a path of the object, or a part of that value. The index after the
   * last item of a list means items that the patch adds.
   */
  sets(manifest: Manifest, path: Path): boolean;
}

/**
 * The changes of a kustomization: its inline patches, its patch files, which `documentsOf` reads if they are in the
 * tree, its `images`, and what its `vars` and `replacements` fill in.
 */
export function readPatches(
  { patches, directory, images, vars = [], replacements = { inline: [], files: [] } }: Kustomization,
  documentsOf: (path: string) => readonly Json[] | null,
): readonly Patch[] {
  const ofImages = images.map(({ name }) => imagePatch(name));
  const replaced = [...replacements.inline, ...replacements.files.flatMap((path) => documentsOf(path) ?? [])];
  const others = [...patches, ...replacementPatches(replaced)].flatMap((entry) => {
    const documents = entry.path === null ? [] : documentsOf(entry.path);
    if (documents === null) return absentPatch(entry);
    const text = entry.text === null ? null : new SourceFile(`${directory}/kustomization.yaml`, entry.text);
    const inline = text === null ? [] : parseYaml(text).documents.map(({ value }) => value);
    return [
      ...documents.flatMap((value) => readPatch(value, entry, entry.path) ?? []),
      ...inline.flatMap((value) => readPatch(value, entry, null) ?? []),
    ];
  });
  return [...others, ...ofImages, ...(vars.length === 0 ? [] : [variablePatch(vars)])];
}

/** A patch that is not in the tree. It may add to the lists of pods that other patches there refer to. */
function absentPatch({ target, path }: PatchEntry): Patch {
  return {
    file: path,
    name: onlyName(target),
    appliesTo: (manifest) => target === null || isTarget(manifest, target),
    sets: (_manifest, path) => path.at(-1) === "volumes" || path.at(-1) === "volumeClaimTemplates",
  };
}

/** Replaces the values that name a variable: `$(NAME)`. */
function variablePatch(names: readonly string[]): Patch {
  return {
    file: null,
    name: null,
    appliesTo: () => true,
    sets: ({ value }, path) => {
      const text = valueAt(value, path);
      return typeof text === "string" && names.some((name) => text.includes(`$(${name})`));
    },
  };
}

/** Changes the image of containers whose image has this name, with any tag or digest. */
function imagePatch(name: string): Patch {
  const isMeant = (image: string | null): boolean => {
    if (image === null || !image.startsWith(name)) return false;
    return /^(?:[:@][^/]*)?$/.test(image.slice(name.length));
  };
  return {
    file: null,
    name: null,
    appliesTo: ({ podTemplate }) => podTemplate !== null,
    sets: ({ podTemplate }, path) => {
      const containers = podTemplate?.containers ?? [];
      return containers.some(({ image, path: at }) => isMeant(image) && samePath(path, [...at, "image"]));
    },
  };
}

function readPatch(value: Json, { target }: PatchEntry, file: string | null): Patch | null {
  if (Array.isArray(value)) {
    return {
      file,
      name: onlyName(target),
      appliesTo: (manifest) => isTarget(manifest, target),
      sets: (manifest, path) => value.some((operation: Json) => operationSets(operation, manifest.value, path)),
    };
  }
  if (!isObject(value)) return null;
  const own = { kind: textAt(value, ["kind"]), name: textAt(value, ["metadata", "name"]) };
  const meant = target ?? own;
  return {
    file,
    name: onlyName(meant),
    appliesTo: (manifest) => isTarget(manifest, meant),
    sets: (manifest, path) => mergeSets(value, manifest.value, path),
  };
}

/** Kustomize matches targets as regular expressions. Here, anything but a plain name matches all objects. */
function isTarget({ kind, name }: Manifest, target: PatchEntry["target"]): boolean {
  if (target === null) return false;
  const fits = (wanted: string | null, actual: string | null): boolean =>
    wanted === null || wanted === actual || !isPlainName(wanted);
  return fits(target.kind, kind) && fits(target.name, name);
}

function onlyName(target: PatchEntry["target"]): string | null {
  const name = target?.name ?? null;
  return name !== null && isPlainName(name) ? name : null;
}

function isPlainName(wanted: string): boolean {
  return !/[^\w.-]|\.\*/.test(wanted);
}

/** JSON patch (RFC 6902): whether the operation changes the value at the path, a parent of it or a part of it. */
function operationSets(operation: Json, object: JsonObject, path: Path): boolean {
  const kind = valueAt(operation, ["op"]);
  const target = stepsAt(operation, "path", object);
  const from = stepsAt(operation, "from", object);
  if (target === null) return false;
  if (kind === "remove") return removes(target, object, path);
  if (kind === "add" || kind === "replace") {
    return assigns(target, valueAt(operation, ["value"]), object, { path, inserts: kind === "add" });
  }
  if ((kind !== "copy" && kind !== "move") || from === null) return false;
  if (kind === "move" && removes(from, object, path)) return true;
  return assigns(target, valueAt(object, from), object, { path, inserts: true });
}

function removes(target: Path, object: JsonObject, path: Path): boolean {
  if (!startsWith(path, target) && !startsWith(target, path)) return false;
  return exists(object, path.length > target.length ? path : target);
}

interface Assigned {
  readonly path: Path;
  /** Whether the operation inserts an item into a list instead of replacing one. */
  readonly inserts: boolean;
}

function assigns(target: Path, value: Json | undefined, object: JsonObject, { path, inserts }: Assigned): boolean {
  const list = target.slice(0, -1);
  const items = valueAt(object, list);
  if (inserts && Array.isArray(items)) {
    const isAdded = startsWith(path, list) && path[list.length] === items.length;
    return startsWith(list, path) || (isAdded && exists(value, path.slice(list.length + 1)));
  }
  if (startsWith(target, path)) return true;
  if (!startsWith(path, target)) return false;
  const assigned = valueAt(value, path.slice(target.length)) ?? null;
  // A value replaces everything that was at its path.
  return assigned !== null || exists(object, path);
}

function exists(value: Json | undefined, path: Path): boolean {
  return (valueAt(value, path) ?? null) !== null;
}

/** The steps of a JSON pointer, with numbers for items of lists in the object; null without a pointer. */
function stepsAt(operation: Json, key: string, object: JsonObject): Path | null {
  const pointer = valueAt(operation, [key]);
  if (typeof pointer !== "string") return null;
  const steps: (string | number)[] = [];
  for (const step of pointerSteps(pointer)) {
    steps.push(Array.isArray(valueAt(object, steps)) && /^\d+$/.test(step) ? Number(step) : step);
  }
  return steps;
}

/**
 * Strategic merge: maps merge by key, lists of named items merge by name, other values are replaced. Null and `$patch:
 * delete` remove a value; `$patch: replace` removes everything that the patch does not set itself.
 */
function mergeSets(patch: Json, value: Json | undefined, path: Path): boolean {
  const directive = directiveOf(patch);
  if (patch === null || directive === "delete") return exists(value, path);
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (directive === "replace" && exists(value, path)) return true;
  if (typeof step === "string") {
    if (!isObject(patch)) return true;
    if (!Object.hasOwn(patch, step)) return false;
    return mergeSets(patch[step] ?? null, isObject(value) ? value[step] : undefined, rest);
  }
  if (!Array.isArray(patch)) return true;
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  const item = list[step];
  const name = isObject(item) ? item["name"] : undefined;
  return (patch as readonly Json[]).some((other) => {
    // A list of anything but maps is replaced.
    if (!isObject(other)) return true;
    // The index after the last item means any item that the patch adds.
    const isMeant =
      item === undefined ? list.every((one) => valueAt(one, ["name"]) !== other["name"]) : other["name"] === name;
    // Items without a name are matched by another key, such as containerPort, or replace the whole list.
    const mayBeMeant = isMeant || other["name"] === undefined || (item !== undefined && name === undefined);
    return mayBeMeant && mergeSets(other, item, rest);
  });
}

/** The `$patch` directive of a map, or of a list if one of its items has it. */
function directiveOf(patch: Json): Json | undefined {
  if (isObject(patch)) return patch["$patch"];
  if (!Array.isArray(patch)) return undefined;
  return (patch as readonly Json[]).some((item) => isObject(item) && item["$patch"] === "replace")
    ? "replace"
    : undefined;
}
