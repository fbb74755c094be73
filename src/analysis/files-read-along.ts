import { SourceFile } from "../core/source-file.ts";
import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "../formats/dockerfile/limits.ts";
import { parseDockerfile } from "../formats/dockerfile/parse.ts";
import { buildOptions } from "../model/builds/build-options.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { accountFilePaths } from "../model/dockerfile/copied-accounts.ts";
import { readDockerfile } from "../model/dockerfile/read-dockerfile.ts";
import { startFilePaths } from "../model/dockerfile/start-files.ts";

/** The most files that are read along with Dockerfiles; further ones are ignored. */
const maximum = 500;

/**
 * The files of a tree that are read along with Dockerfiles, each with its Dockerfile: the files that images start with,
 * as far as COPY, ENTRYPOINT and CMD show, and copied account files. `exists` says whether the tree has a path.
 */
export function filesReadAlong(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  builds: readonly ImageBuild[],
  exists: (path: string) => boolean,
): (readonly [dockerfile: string, file: string])[] {
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const pairs: (readonly [string, string])[] = [];
  for (const { path, bytes } of files) {
    if (!(isDockerfilePath(path) || built.has(path)) || bytes.length > maxDockerfileSize) continue;
    const file = parseDockerfile(new SourceFile(path, new TextDecoder().decode(bytes)));
    if (file.errors.length > 0) continue;
    const dockerfile = readDockerfile(file, buildOptions(path, builds));
    const wanted = [...accountFilePaths(dockerfile), ...startFilePaths(dockerfile)].filter(exists);
    pairs.push(...wanted.map((name) => [path, name] as const));
    if (pairs.length >= maximum) break;
  }
  return pairs.slice(0, maximum);
}
