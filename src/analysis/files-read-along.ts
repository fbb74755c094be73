import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { baseLinks } from "../model/builds/base-links.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { linkImages } from "../model/builds/link-images.ts";
import { readAlone } from "../model/builds/read-alone.ts";
import { accountFilePaths } from "../model/dockerfile/copied-accounts.ts";
import { startFilePaths } from "../model/dockerfile/start-files.ts";

/** The most files that are read along with Dockerfiles; further ones are ignored. */
const maximum = 2000;

/**
 * The files of a tree that are read along with Dockerfiles, each with its Dockerfile: the Dockerfiles of its base
 * images, the files that images start with, as far as COPY, ENTRYPOINT and CMD show, and copied account files.
 * `dockerfiles` are the paths of all Dockerfiles, and `exists` says whether the tree has a path.
 */
export function filesReadAlong(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  builds: readonly ImageBuild[],
  dockerfiles: readonly string[],
  exists: (path: string) => boolean,
): (readonly [dockerfile: string, file: string])[] {
  const links = linkImages(builds, dockerfiles, []);
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const pairs: (readonly [string, string])[] = [];
  for (const { path, bytes } of files) {
    const dockerfile = isDockerfilePath(path) || built.has(path) ? readAlone({ path, bytes }, builds) : null;
    if (dockerfile === null) continue;
    const bases = baseLinks(dockerfile, links).map((base) => base.dockerfile);
    const named = [...new Set([...bases, ...accountFilePaths(dockerfile), ...startFilePaths(dockerfile)])];
    const wanted = named.filter(exists);
    pairs.push(...wanted.map((name) => [path, name] as const));
    if (pairs.length >= maximum) break;
  }
  return pairs.slice(0, maximum);
}
