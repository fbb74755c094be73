import type { InputFile } from "../analysis/input-file.ts";
import type { Skipped } from "../core/finding.ts";
import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { buildFilesAmong } from "../model/builds/build-file.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { buildsIn } from "../model/builds/read-builds.ts";

/**
 * Which Dockerfile builds what in a tree of these files, as the configuration and the files that state builds say. Those
 * are read only where there is a Dockerfile.
 */
export function knownBuilds(
  files: readonly string[],
  read: (paths: readonly string[]) => readonly InputFile[],
  configured: readonly ImageBuild[],
): KnownBuilds {
  const all = new Set(files);
  const dockerfiles = files.filter(isDockerfilePath);
  const stated = configured.filter(({ dockerfile }) => all.has(dockerfile));
  if (dockerfiles.length + stated.length === 0) return { builds: [], dockerfiles };
  const builds = [...stated, ...buildsIn(read(buildFilesAmong(files)), (path) => all.has(path))];
  const named = builds.map(({ dockerfile }) => dockerfile).filter((path) => all.has(path));
  return { builds, dockerfiles: [...new Set([...dockerfiles, ...named])] };
}

/** The Dockerfiles that the configuration names and that are none of these files: as a rule, a mistake in a path. */
export function missingDockerfiles(files: readonly string[], configured: readonly ImageBuild[]): Skipped[] {
  const all = new Set(files);
  const missing = new Set(configured.map(({ dockerfile }) => dockerfile).filter((path) => !all.has(path)));
  return [...missing].map((file) => ({ file, reason: "missing, but the configuration builds images from it" }));
}
