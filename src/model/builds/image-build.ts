import type { ImageRun } from "./image-run.ts";

/** One build of an image, as a file of the repository states it. */
export interface ImageBuild {
  /** Path in the repository. */
  readonly dockerfile: string;
  /** The directory handed to the build; empty for the root, null where it can't be told. */
  readonly context: string | null;
  /** The stage that is built: by name or number, null for the last one. */
  readonly target: string | null;
  /** Build arguments with literal values. */
  readonly args: Readonly<Record<string, string>>;
  /** What the image is tagged with, as far as it can be told; a glob where the configuration says it. */
  readonly images: readonly string[];
  /** The kind of file that says so, or the configuration. */
  readonly how: BuildFileKind | "configuration";
  /** Empty where the configuration says it. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** How the same file runs the image; left out where it does not, or says nothing of it. */
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
