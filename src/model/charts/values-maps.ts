import { isObject, type Json, valueAt } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { directoryOf, isKustomizationPath, join } from "../kubernetes/kustomization.ts";
import { type DeployingText, readDeploying } from "./deploying-text.ts";
import type { HeldValues } from "./held-values.ts";

/** A text of a ConfigMap, and the files that it comes from. */
export interface MapText {
  readonly text: string;
  readonly files: readonly string[];
  readonly held: HeldValues;
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
export function valuesMaps(files: readonly DeployingText[]): ReadonlyMap<string, ValuesMap> {
  const decoder = new TextDecoder();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, ValuesMap>();
  const add = (name: Json | undefined, map: ValuesMap): void => {
    if (typeof name === "string" && map.size > 0 && !found.has(name)) found.set(name, map);
  };
  for (const one of files) {
    const { path, bytes } = one;
    const text = isYamlPath(path) ? decoder.decode(bytes) : "";
    if (!mark.test(text)) continue;
    const read = readDeploying(one, text);
    for (const document of read.documents) {
      const { value } = document;
      const name = valueAt(value, ["metadata", "name"]);
      if (valueAt(value, ["kind"]) === "ConfigMap") add(name, textsOf(read, document, path));
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
      const text = decoder.decode(file.bytes);
      return [[key ?? name.slice(name.lastIndexOf("/") + 1), new FileText(file.path, text, path)]];
    });
    return new Map(texts);
  }
}

/** The text of a file. It is only parsed if values are taken from it: most files in ConfigMaps are something else. */
class FileText implements MapText {
  readonly text: string;
  readonly files: readonly string[];
  readonly #path: string;

  constructor(path: string, text: string, generator: string) {
    this.text = text;
    this.files = [generator, path];
    this.#path = path;
  }

  get held(): HeldValues {
    const file = parseYaml(new SourceFile(this.#path, this.text));
    return { file, document: file.documents[0] as YamlDocument, at: { path: [] } };
  }
}

function textsOf(file: YamlFile, document: YamlDocument, path: string): ValuesMap {
  const data = valueAt(document.value, ["data"]);
  const entries = isObject(data) ? Object.entries(data) : [];
  return new Map(
    entries.flatMap(([key, text]): [string, MapText][] => {
      if (typeof text !== "string") return [];
      return [[key, { text, files: [path], held: { file, document, at: { path: ["data", key] } } }]];
    }),
  );
}
