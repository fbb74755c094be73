import { SourceFile } from "../core/source-file.ts";
import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "../formats/dockerfile/limits.ts";
import { parseDockerfile } from "../formats/dockerfile/parse.ts";
import { buildOptions } from "../model/builds/build-options.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { accountFilePaths } from "../model/dockerfile/copied-accounts.ts";
import { readDockerfile } from "../model/dockerfile/read-dockerfile.ts";
import { startFilePaths } from "../model/dockerfile/start-files.ts";

/** More files are not read for the sake of Dockerfiles. */
const maximum = 500;

/**
 * The files of a tree that are read along with Dockerfiles, each with its own: those that images start with, as far as
 * COPY, ENTRYPOINT and CMD tell, and the accounts that are copied. `exists` says which paths the tree has.
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
