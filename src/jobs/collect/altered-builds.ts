import { groupBy } from "../../core/group-by.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { buildFileKind } from "../../model/builds/build-file.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { buildsIn } from "../../model/builds/read-builds.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { CommitFiles } from "./read-commit.ts";

/** No more Dockerfiles than these are added to a review for the sake of how they are built. */
const mostAltered = 50;

/**
 * The Dockerfiles that a change leaves alone, but not how they are built or run: a file that says so names another stage,
 * other arguments or another user. The files that say so come with them. Nothing is read where no such file changes.
 */
export async function dockerfilesBuiltAnew(
  head: CommitFiles,
  base: CommitFiles,
  changes: readonly ChangedFile[],
): Promise<readonly string[]> {
  const stating = changes.filter(({ path }) => statesBuilds(path));
  const hasDockerfile = [...head.entries.keys()].some(isDockerfilePath) || head.configured.length > 0;
  if (stating.length === 0 || !hasDockerfile) return [];
  const touched = new Set(changes.map(({ path }) => path));
  const now = await waysToBuild(
    head,
    stating.map(({ path }) => path),
  );
  const before = await waysToBuild(
    base,
    stating.map(({ path, previousPath }) => previousPath ?? path),
  );
  const altered = [...new Set([...now.keys(), ...before.keys()])].filter((dockerfile) => {
    return head.entries.has(dockerfile) && !touched.has(dockerfile) && now.get(dockerfile) !== before.get(dockerfile);
  });
  const saying = altered.length === 0 ? [] : stating.map(({ path }) => path).filter((path) => head.entries.has(path));
  return [...altered.slice(0, mostAltered), ...saying];
}

/** Whether a file may say how images are built; a document shows examples. */
export function statesBuilds(path: string): boolean {
  const kind = buildFileKind(path);
  return kind !== null && kind !== "document";
}

/** How files build and run the images of Dockerfiles, in words that are equal for the same ways. */
async function waysToBuild(
  { entries, read }: CommitFiles,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const builds = buildsIn(await read(paths), (path) => entries.has(path));
  const byDockerfile = groupBy(builds, ({ dockerfile }) => dockerfile);
  return new Map(
    [...byDockerfile].map(([dockerfile, some]) => [dockerfile, JSON.stringify(some.map(wordOf).toSorted())]),
  );
}

function wordOf({ target, args, run, context }: ImageBuild): string {
  return JSON.stringify([target, args, run ?? null, context]);
}
