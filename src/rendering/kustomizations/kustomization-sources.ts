import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { ObjectOrigin } from "../../core/renderer.ts";
import { sameJson } from "../../core/same-json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { join } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import { readManifests } from "../../model/kubernetes/read-manifests.ts";

/** A place in a file that people write that sets something in a built object. */
export interface BuiltPlace {
  readonly file: YamlFile;
  readonly document: YamlDocument;
  /** The object there, either complete or a patch. */
  readonly manifest: Manifest;
  /** The requested path, in the object there. */
  readonly path: Path;
  /** How many steps of the path exist there. */
  readonly depth: number;
}

/** Where built objects come from. */
export interface KustomizationSources {
  /** The places that set something at a path in an object, the one that takes precedence first. */
  places(object: Json, origin: ObjectOrigin | undefined, path: Path): readonly BuiltPlace[];
  open(path: string): SourceFile | null;
}

/** Opens the files that a kustomization is built from when they are first needed. */
export function kustomizationSources(
  root: KustomizationRoot,
  texts: ReadonlyMap<string, string>,
): KustomizationSources {
  const parsed = new Map<string, { readonly file: YamlFile; readonly manifests: readonly Manifest[] } | null>();
  const read = (path: string): { readonly file: YamlFile; readonly manifests: readonly Manifest[] } | null => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    const file = text === undefined ? null : parseYaml(new SourceFile(path, text));
    const found = file === null ? null : readManifests(file);
    const result = file === null || found === null ? null : { file, manifests: [...found.manifests, ...found.partial] };
    parsed.set(path, result);
    return result;
  };
  const ofKind = (path: string, object: Json): Manifest[] => {
    const kind = valueAt(object, ["kind"]);
    return (read(path)?.manifests ?? []).filter((manifest) => manifest.kind === kind);
  };
  const inFile = (path: string, object: Json): Manifest[] => {
    const name = valueAt(object, ["metadata", "name"]);
    const same = ofKind(path, object);
    const named = same.filter(
      (manifest) => typeof name === "string" && manifest.name !== null && name.includes(manifest.name),
    );
    return named.toSorted(byLongestName);
  };
  const ofOtherKind = (path: string, object: Json): Manifest[] => {
    const name = valueAt(object, ["metadata", "name"]);
    const withPods = (read(path)?.manifests ?? []).filter(
      (manifest) => manifest.name === name && hasPodTemplate(manifest.value),
    );
    return hasPodTemplate(object) && withPods.length === 1 ? withPods : [];
  };
  return {
    open: (path) => read(path)?.file.source ?? null,
    places(object, origin, path) {
      const own = origin?.path == null || origin.repository !== null ? null : join(root.directory, origin.path);
      const isLost = own === null && origin?.repository === null && generatorOf(object, origin) === null;
      // If all annotations are changed, the one that says where an object comes from is lost.
      const files = own !== null ? [own] : isLost ? [...root.resources] : [];
      const named = files.flatMap((file) => inFile(file, object)).toSorted(byLongestName);
      // A patch may have changed the name.
      const single = own === null || named.length > 0 ? [] : ofKind(own, object);
      const found = single.length === 1 ? single : named.slice(0, 1);
      // A patch may have changed the kind.
      const whole = found.length > 0 || own === null ? found : ofOtherKind(own, object);
      const patches = [...root.patches]
        .filter((patch) => patch !== own)
        .flatMap((patch) => inFile(patch, object).slice(0, 1));
      const wanted = valueAt(object, path);
      const places = [...patches, ...whole].flatMap((manifest) => placeIn(manifest, object, path, read) ?? []);
      // Places that have the final value come first, the patch that is applied last before others. They are followed by
      // those that contain the most of the path.
      const isEqual = (place: BuiltPlace): boolean => {
        return place.depth === path.length && sameJson(valueAt(place.manifest.value, place.path), wanted);
      };
      const best = wanted === undefined ? [] : places.filter(isEqual);
      const others = places
        .filter((place) => !best.includes(place))
        .toSorted((a, b) => b.depth - a.depth || Number(isWhole(b, whole)) - Number(isWhole(a, whole)));
      return [...best, ...others];
    },
  };
}

/** The kustomization that generates an object. One that changes all annotations of an object only appears to do so. */
export function generatorOf(object: Json, origin: ObjectOrigin | undefined): string | null {
  const kind = valueAt(object, ["kind"]);
  return kind === "ConfigMap" || kind === "Secret" ? (origin?.generatedBy ?? null) : null;
}

/** Sorts objects whose names are all part of one name: the one with the longest name comes first. */
function byLongestName(a: Manifest, b: Manifest): number {
  return (b.name?.length ?? 0) - (a.name?.length ?? 0);
}

function hasPodTemplate(object: Json): boolean {
  return valueAt(object, ["spec", "template", "spec"]) !== undefined;
}

function isWhole({ manifest }: BuiltPlace, whole: readonly Manifest[]): boolean {
  return whole.includes(manifest);
}

function placeIn(
  manifest: Manifest,
  object: Json,
  path: Path,
  read: (path: string) => { readonly file: YamlFile } | null,
): BuiltPlace | null {
  const file = read(manifest.source.path)?.file;
  if (file === undefined) return null;
  const { mapped, depth } = followed(object, manifest.value, path);
  return { file, document: manifest.document, manifest, path: [...mapped, ...path.slice(depth)], depth };
}

/**
 * How far a path of an object can be followed in another one, by the names of items, and the value at the end of that
 * part.
 */
export function followed(
  object: Json | undefined,
  other: Json,
  path: Path,
): { readonly mapped: Path; readonly depth: number; readonly found: Json | undefined } {
  const mapped: (string | number)[] = [];
  let [here, there]: [Json | undefined, Json | undefined] = [object, other];
  for (const step of path) {
    const own: string | number | null = typeof step === "number" ? itemLike(here, step, there) : step;
    const next: Json | undefined = own === null ? undefined : valueAt(there, [own]);
    if (own === null || next === undefined) break;
    mapped.push(own);
    here = valueAt(here, [step]);
    there = next;
  }
  return { mapped, depth: mapped.length, found: there };
}

/** How many steps of a path an object has. */
export function heldDepth(object: Json | undefined, path: Path): number {
  let depth = path.length;
  while (depth > 0 && valueAt(object, path.slice(0, depth)) === undefined) depth -= 1;
  return depth;
}

/**
 * Whether the file that takes precedence has the value as it was built. If the value is missing, it must have all of
 * the path that exists.
 */
export function isSetThere(place: BuiltPlace | undefined, object: Json, path: Path): boolean {
  if (place === undefined) return false;
  const wanted = valueAt(object, path);
  if (wanted === undefined) return place.depth >= heldDepth(object, path);
  return place.depth === path.length && sameJson(valueAt(place.manifest.value, place.path), wanted);
}

/** The index of the corresponding item in another list: by its name, or the same index if items have no names. */
function itemLike(list: Json | undefined, index: number, other: Json | undefined): number | null {
  if (!Array.isArray(list) || !Array.isArray(other)) return null;
  const items: readonly Json[] = other;
  const item = (list as readonly Json[])[index];
  const name = isObject(item) ? item["name"] : undefined;
  if (typeof name !== "string") return index < items.length ? index : null;
  const found = items.findIndex((one) => isObject(one) && one["name"] === name);
  return found === -1 ? null : found;
}
