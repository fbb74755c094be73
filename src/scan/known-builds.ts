import type { Skipped } from "../core/finding.ts";
import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { buildFilesAmong, mayBeBuilt } from "../model/builds/build-file.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import type { TreeSource } from "./sources/tree-source.ts";

/**
 * Reads which Dockerfile builds what in a tree, from the configuration and from files that define builds. These files
 * are only read if there is a Dockerfile, or a file with another name that may be one.
 */
export async function readKnownBuilds(source: TreeSource, configured: readonly ImageBuild[]): Promise<KnownBuilds> {
  const { paths } = source;
  const all = new Set(paths);
  const dockerfiles = paths.filter(isDockerfilePath);
  const stated = configured.filter(({ dockerfile }) => all.has(dockerfile));
  if (dockerfiles.length + stated.length === 0 && !paths.some(mayBeBuilt)) return { builds: [], dockerfiles };
  const files = await source.readBuildFiles(buildFilesAmong(paths));
  const builds = [...stated, ...buildsIn(files, (path) => all.has(path))];
  const named = builds.map(({ dockerfile }) => dockerfile).filter((path) => all.has(path));
  return { builds, dockerfiles: [...new Set([...dockerfiles, ...named])] };
}

/** The Dockerfiles that the configuration names but the tree does not have, usually because of a mistyped path. */
export function missingDockerfiles({ paths, skipped }: TreeSource, configured: readonly ImageBuild[]): Skipped[] {
  const all = new Set([...paths, ...skipped.map(({ file }) => file)]);
  const missing = new Set(configured.map(({ dockerfile }) => dockerfile).filter((path) => !all.has(path)));
  return [...missing].map((file) => ({ file, reason: "missing, but the configuration builds images from it" }));
}
