import type { ImageRun } from "./image-run.ts";

/** One build of an image, as a file of the repository or the configuration states it. */
export interface ImageBuild {
  /** The path in the repository. */
  readonly dockerfile: string;
  /** The directory that is the build context; empty for the root, null if it is not known. */
  readonly context: string | null;
  /** The name or number of the stage that is built; null for the last one. */
  readonly target: string | null;
  /** Build arguments with literal values. */
  readonly args: Readonly<Record<string, string>>;
  /** The names with which the image is tagged, as far as they are known; globs for a build of the configuration. */
  readonly images: readonly string[];
  /**
   * The names of further contexts, which replace the stages and images of these names (Docker: `--build-context`);
   * missing if there are none.
   */
  readonly namedContexts?: readonly string[];
  /** Those of them that are images of other builds in the same file, with the names of these builds. */
  readonly contextBuilds?: Readonly<Record<string, string>>;
  /** The name of the build in its file: a target of Bake, or a service of Compose; missing for all others. */
  readonly name?: string;
  /** The kind of file that states the build, or the configuration. */
  readonly how: BuildFileKind | "configuration";
  /** The path of that file; empty for the configuration. */
  readonly file: string;
  /** The line in that file, counting from 1. */
  readonly line: number;
  /** How the same file runs the image; missing if it does not, or says nothing notable about that. */
  readonly run?: ImageRun;
}

/** The kinds of files that state builds. */
export type BuildFileKind =
  | "bake"
  | "compose"
  | "document"
  | "jenkinsfile"
  | "makefile"
  | "pipeline"
  | "script"
  | "skaffold"
  | "workflow";
