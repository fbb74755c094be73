import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { TreeFile } from "./chart.ts";

/** A file with objects that deploy charts, or what a chart or kustomization renders to such objects. */
export interface DeployingText extends TreeFile {
  /** The path of the rendered text, if it is not a file. `path` is then that of the manifest it is rendered from. */
  readonly rendered?: string;
}

/** Parses a text, under the path that leads back to what people write. */
export function readDeploying({ path, rendered = path }: DeployingText, text: string): YamlFile {
  return parseYaml(new SourceFile(rendered, text));
}
