import { contextName } from "../dockerfile/named-contexts.ts";
import { join } from "../kubernetes/kustomization.ts";
import { known, unknown } from "./expand-values.ts";
import type { ImageBuild } from "./image-build.ts";
import { imageName } from "./image-name.ts";
import type { ImageRun } from "./image-run.ts";

/**
 * A build as a file states it: its paths are relative, any text may contain `unknown`, and null is what the file
 * doesn't say.
 */
export interface DetectedBuild {
  readonly context: string | null;
  readonly dockerfile: string | null;
  /**
   * The directory in which the Dockerfile's path starts: the context, as in compose files, or the one in which the
   * build runs. kaniko tries both, and takes the first one that has the file (its `resolveDockerfilePath`).
   */
  readonly from: "context" | "either" | "here";
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly images: readonly string[];
  /** What other builds of the file call it; missing if they can't. */
  readonly name?: string;
  /** The names of further contexts; missing if there are none. */
  readonly namedContexts?: readonly string[];
  /** Those of them that are images of other builds of the file, with what it calls these builds. */
  readonly contextBuilds?: Readonly<Record<string, string>>;
  readonly line: number;
  /** Whether the Dockerfile is not a file: it is inside the file that states the build, or a program writes it. */
  readonly inline?: boolean;
  /** How the same file runs the image; missing if it does not, or says nothing notable about that. */
  readonly run?: ImageRun;
  /** The directories in which the build may run, the likeliest first. */
  readonly directories: readonly string[];
}

/** The most builds that are read from one file. */
export const maximumBuilds = 300;

/** A build without a file as its Dockerfile. */
export function inlineBuild(line: number): Omit<DetectedBuild, "directories"> {
  return { context: null, dockerfile: null, from: "here", target: null, args: {}, images: [], line, inline: true };
}

const defaultNames = ["Dockerfile", "Containerfile"];

/**
 * Resolves a build's paths from the repository's root. Of all places that they may mean, takes the first one with a
 * file, or else the first. Null if the Dockerfile is not known.
 */
export function resolveBuild(
  stated: DetectedBuild,
  { how, file }: Pick<ImageBuild, "how" | "file">,
  exists: (path: string) => boolean,
): ImageBuild | null {
  if (stated.inline === true) return null;
  const places = stated.directories.flatMap((directory) => placesIn(directory, stated));
  const place = places.find(({ dockerfile }) => exists(dockerfile)) ?? places[0];
  if (place === undefined) return null;
  const args = Object.entries(stated.args).filter(([, value]) => known(value) !== null);
  return {
    ...place,
    target: stated.target === null || stated.target === "" ? null : known(stated.target),
    args: Object.fromEntries(args.slice(0, 100)),
    images: [...new Set(stated.images.flatMap((image) => imageName(image) ?? []))].slice(0, 50),
    how,
    file,
    line: stated.line,
    ...(stated.run !== undefined && { run: stated.run }),
    ...(stated.namedContexts !== undefined && contextsNamed(stated.namedContexts, stated.contextBuilds)),
    ...(stated.name !== undefined && { name: stated.name }),
  };
}

/** The contexts with names that are images of other builds, which the file names behind a prefix such as `target:`. */
export function contextBuildsIn(
  contexts: readonly (readonly [string, string])[],
  prefix: string,
): Record<string, string> {
  const builds = contexts.filter(([, value]) => value.startsWith(prefix));
  return Object.fromEntries(builds.map(([name, value]) => [name, value.slice(prefix.length)]));
}

function contextsNamed(
  names: readonly string[],
  builds: Readonly<Record<string, string>> = {},
): Pick<ImageBuild, "contextBuilds" | "namedContexts"> {
  const namedContexts = [...new Set(names.filter((name) => known(name) !== null).map(contextName))].slice(0, 50);
  if (namedContexts.length === 0) return {};
  const own = Object.entries(builds).map(([name, build]): [string, string] => [contextName(name), build]);
  const contextBuilds = Object.fromEntries(own.filter(([name]) => namedContexts.includes(name)));
  return { namedContexts, ...(own.length > 0 && { contextBuilds }) };
}

function placesIn(directory: string, stated: DetectedBuild): Pick<ImageBuild, "context" | "dockerfile">[] {
  const context = stated.context === null ? null : pathFrom(directory, stated.context);
  const names = stated.dockerfile === null ? defaultNames : [stated.dockerfile];
  return startsOf(stated, context, directory).flatMap((start) => {
    return names.flatMap((name) => {
      const dockerfile = pathFrom(start, name);
      return dockerfile === null || dockerfile === "" ? [] : { context, dockerfile };
    });
  });
}

function startsOf({ from, dockerfile }: DetectedBuild, context: string | null, directory: string): readonly string[] {
  const inContext = context === null ? [] : [context];
  if (from === "context" || dockerfile === null) return inContext;
  return from === "here" ? [directory] : [directory, ...inContext];
}

function pathFrom(directory: string, path: string): string | null {
  if (path.includes(unknown) || path.length > 1000 || /^git@|[\\\r]/.test(path)) return null;
  return path === "" ? directory : join(directory, path);
}
