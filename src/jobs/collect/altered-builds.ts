import { groupBy } from "../../core/group-by.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { buildFileKind } from "../../model/builds/build-file.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { buildsIn } from "../../model/builds/read-builds.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { CommitFiles } from "./read-commit.ts";

/** The most Dockerfiles that are added to a review because they are built in another way; the rest are left out. */
const mostAltered = 50;

/**
 * The Dockerfiles that a change does not touch but builds or runs in another way: a changed file names another stage,
 * other arguments, another context or another user. The files that say so are included. Reads nothing if no such file
 * changes.
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

/** Whether a file may say how images are built. Documents do not count, since they only show examples. */
export function statesBuilds(path: string): boolean {
  const kind = buildFileKind(path);
  return kind !== null && kind !== "document";
}

/** How the files build and run the image of each Dockerfile, as a text that can be compared. */
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
