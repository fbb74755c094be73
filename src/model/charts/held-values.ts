import { isObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";

/** Where an object has values: the path of a map or a text with all of them, or the path of each by its pointer. */
export type ValuesPaths = { readonly path: Path } | { readonly paths: ReadonlyMap<string, Path> };

/** Values for a chart, and where they are in the object that gives them. */
export interface TextAt {
  readonly text: string;
  readonly at: ValuesPaths;
}

/** Where values are written that are not a file of their own: in what deploys a chart, or in a ConfigMap. */
export interface HeldValues {
  /** The file, or the text that it is rendered to. */
  readonly file: YamlFile;
  readonly document: YamlDocument;
  readonly at: ValuesPaths;
}

/** The text of the values if their file gets another text; null if they are not there then, or are single values. */
export function textOfHeld({ file, document, at }: HeldValues, text: string): string | null {
  if (!("path" in at)) return null;
  if (at.path.length === 0) return text;
  const changed = parseYaml(new SourceFile(file.source.path, text)).documents[document.index];
  const value = changed === undefined ? undefined : valueAt(changed.value, at.path);
  if (typeof value === "string") return value;
  return isObject(value) ? JSON.stringify(value) : null;
}
