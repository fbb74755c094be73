import type { Path } from "../../core/path.ts";
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
