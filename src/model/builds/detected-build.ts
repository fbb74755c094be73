import { join } from "../kubernetes/kustomization.ts";
import { known, unknown } from "./expand-values.ts";
import type { ImageBuild } from "./image-build.ts";
import { imageName } from "./image-name.ts";
import type { ImageRun } from "./image-run.ts";

/** A build in the words of the file that states it: paths relative, `unknown` in any text, null for what is not said. */
export interface DetectedBuild {
  readonly context: string | null;
  readonly dockerfile: string | null;
  /**
   * Where the Dockerfile's path starts: from the context, as in compose files, or where the build is run; for kaniko,
   * from the first of both that has the file (its `resolveDockerfilePath`).
   */
  readonly from: "context" | "either" | "here";
  readonly target: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly images: readonly string[];
  readonly line: number;
  /** True where the Dockerfile is in no file: the one that states the build holds it, or a program writes it. */
  readonly inline?: boolean;
  /** How the same file runs the image; left out where it does not, or says nothing of it. */
  readonly run?: ImageRun;
  /** The directories in which the build may be run, the likeliest first. */
  readonly directories: readonly string[];
}

/** More builds of one file are not read. */
export const maximumBuilds = 300;

/** What is known of a build whose Dockerfile is no file. */
export function inlineBuild(line: number): Omit<DetectedBuild, "directories"> {
  return { context: null, dockerfile: null, from: "here", target: null, args: {}, images: [], line, inline: true };
}

const defaultNames = ["Dockerfile", "Containerfile"];

/**
 * A build with its paths from the repository's root: of all the places that its words may mean, the first where there is
 * a file, else the first. Null where its Dockerfile cannot be told.
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
  };
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
