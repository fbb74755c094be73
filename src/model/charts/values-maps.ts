import { isObject, type Json, valueAt } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { directoryOf, isKustomizationPath, join } from "../kubernetes/kustomization.ts";
import type { TreeFile } from "./chart.ts";

/** A text of a ConfigMap, and the files that it comes from. */
export interface MapText {
  readonly text: string;
  readonly files: readonly string[];
}

/** The texts of a ConfigMap by their keys. */
export type ValuesMap = ReadonlyMap<string, MapText>;

/** Matches any text with a ConfigMap or a generator of one. */
const mark = /\bkind["']?[ \t]*:[ \t]*["']?ConfigMap\b|\bconfigMapGenerator\b/;

/**
 * The ConfigMaps of files by their names: those in manifests, and those that kustomizations generate from files
 * (without the hash at the end of the name, which other objects don't write). If several namespaces have the same name,
 * the first one counts.
 */
export function valuesMaps(files: readonly TreeFile[]): ReadonlyMap<string, ValuesMap> {
  const decoder = new TextDecoder();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, ValuesMap>();
  const add = (name: Json | undefined, map: ValuesMap): void => {
    if (typeof name === "string" && map.size > 0 && !found.has(name)) found.set(name, map);
  };
  for (const { path, bytes } of files) {
    const text = isYamlPath(path) ? decoder.decode(bytes) : "";
    if (!mark.test(text)) continue;
    for (const { value } of parseYaml(new SourceFile(path, text)).documents) {
      if (valueAt(value, ["kind"]) === "ConfigMap") add(valueAt(value, ["metadata", "name"]), textsOf(value, path));
      if (!isKustomizationPath(path)) continue;
      const generators = valueAt(value, ["configMapGenerator"]);
      for (const generator of Array.isArray(generators) ? (generators as readonly Json[]) : []) {
        add(valueAt(generator, ["name"]), filesOf(generator, path));
      }
    }
  }
  return found;

  function filesOf(generator: Json, path: string): ValuesMap {
    const named = valueAt(generator, ["files"]);
    const texts = (Array.isArray(named) ? named : []).flatMap((entry): [string, MapText][] => {
      if (typeof entry !== "string") return [];
      const [, key, name = ""] = /^(?:([^=]+)=)?(.*)$/s.exec(entry) ?? [];
      const file = byPath.get(join(directoryOf(path), name) ?? "");
      if (file === undefined) return [];
      const text = { text: decoder.decode(file.bytes), files: [path, file.path] };
      return [[key ?? name.slice(name.lastIndexOf("/") + 1), text]];
    });
    return new Map(texts);
  }
}

function textsOf(map: Json, path: string): ValuesMap {
  const data = valueAt(map, ["data"]);
  const entries = isObject(data) ? Object.entries(data) : [];
  return new Map(
    entries.flatMap(([key, text]): [string, MapText][] => {
      return typeof text === "string" ? [[key, { text, files: [path] }]] : [];
    }),
  );
}
