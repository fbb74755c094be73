import type { InputFile } from "./analyze.ts";
import type { FileError, Skipped } from "./core/finding.ts";
import { detect } from "./formats/detect.ts";
import { parseYaml } from "./formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "./formats/yaml/yaml-file.ts";
import type { Manifest } from "./model/manifest.ts";
import { readManifests } from "./model/read-manifests.ts";
import type { Workspace } from "./model/workspace.ts";
import { createWorkspace } from "./model/create-workspace.ts";

/** A tree of files read: its objects, who refers to whom, and what could not be read. */
export interface Tree {
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly manifestsOf: ReadonlyMap<YamlDocument, readonly Manifest[]>;
  /** The objects of files with role `reviewed`, and those of files with role `context`. */
  readonly reviewed: readonly Manifest[];
  readonly context: readonly Manifest[];
  readonly workspace: Workspace;
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
}
