import { contextFilePaths, withContexts } from "../../analysis/build-contexts.ts";
import { filesReadAlong } from "../../analysis/files-read-along.ts";
import type { InputFile } from "../../analysis/input-file.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { mayBeBuilt } from "../../model/builds/build-file.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { maxReadAlongSize } from "../../model/dockerfile/context-copies.ts";
import { detectedBuilds } from "./collect-linked.ts";
import { limits } from "./limits.ts";
import { type CommitFiles, readNamed } from "./read-commit.ts";

/**
 * Reads the files linked to those read so far, the files that kustomizations among the linked ones name, and the files
 * built into the images of the Dockerfiles. `complete` says whether all files of the commit are known, and `gone` has
 * those that the change removes.
 */
export async function withLinked(
  commit: CommitFiles,
  files: readonly InputFile[],
  linked: readonly string[],
  complete: boolean,
  gone: ReadonlyMap<string, string | null> = new Map(),
): Promise<InputFile[]> {
  const further = (paths: readonly string[], known: readonly InputFile[]): Promise<readonly InputFile[]> => {
    const own = new Set(known.map(({ path }) => path));
    return commit.read(paths.filter((path) => !own.has(path)).slice(0, limits.context));
  };
  const found = [...files, ...(await further(linked, files))];
  const named = await readNamed(
    commit,
    found.slice(files.length),
    found.map(({ path }) => path),
  );
  const builds = await buildsAround(commit, found);
  const dockerfiles = found.flatMap(({ path }) => (isDockerfilePath(path) || mayBeBuilt(path) ? [path] : []));
  const along = filesReadAlong(found, builds, dockerfiles, isSmallIn(commit)).map(([, file]) => file);
  const inContexts = complete ? contextFilePaths(dockerfiles, builds, isSmallIn(commit)) : [];
  const wanted = new Set([...named.map(({ path }) => path), ...along]);
  const read = await further([...new Set([...wanted, ...inContexts])], found);
  const all = [...found, ...read.filter(({ path }) => wanted.has(path)).map((file) => withMode(file, commit))];
  return complete ? withContexts(all, builds, [...commit.entries.keys()], [...found, ...read], gone) : all;
}

/** The builds that a commit defines. They are only looked for if one of the files may be a Dockerfile. */
async function buildsAround(commit: CommitFiles, files: readonly InputFile[]): Promise<readonly ImageBuild[]> {
  const paths = files.map(({ path }) => path);
  if (!paths.some((path) => isDockerfilePath(path) || mayBeBuilt(path))) return [];
  return (await detectedBuilds(commit, paths)).builds;
}

/** Returns a test for paths of a commit whose files are small enough to be read along with Dockerfiles. */
function isSmallIn({ entries }: CommitFiles): (path: string) => boolean {
  return (path) => {
    const entry = entries.get(path);
    return entry?.type === "file" && (entry.size ?? 0) <= maxReadAlongSize;
  };
}

function withMode(file: InputFile, { entries }: CommitFiles): InputFile {
  const executable = entries.get(file.path)?.executable;
  return executable === undefined ? file : { ...file, executable };
}
