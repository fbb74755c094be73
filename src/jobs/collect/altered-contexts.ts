import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { contextPath } from "../../model/dockerfile/build-context.ts";
import { directoriesAbove, inside } from "../../model/kubernetes/kustomization.ts";
import type { ChangedFile } from "../../review/change.ts";
import { detectedBuilds } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/** The most Dockerfiles that are added to a review because of their build contexts; the rest are left out. */
const mostDockerfiles = 50;

/** The paths of the base that a change removes. A renamed file is mapped to its new path, a deleted one to null. */
export function goneFiles(changes: readonly ChangedFile[]): ReadonlyMap<string, string | null> {
  return new Map(
    changes.flatMap(({ path, previousPath, status }): (readonly [string, string | null])[] => {
      if (status === "removed") return [[path, null]];
      return status === "renamed" && previousPath !== null ? [[previousPath, path]] : [];
    }),
  );
}

/**
 * The Dockerfiles that a change does not touch but whose build contexts it changes: their `.dockerignore` changes, or a
 * file that they name is gone. Reads nothing for other changes, or if the repository has no Dockerfile.
 */
export async function dockerfilesOfContexts(
  commit: CommitFiles,
  changes: readonly ChangedFile[],
): Promise<readonly string[]> {
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const ignores = new Set([...touched].filter((path) => path.endsWith(".dockerignore")));
  const gone = [...goneFiles(changes).keys()].filter((path) => !commit.entries.has(path) && !ignores.has(path));
  const hasDockerfile = [...commit.entries.keys()].some(isDockerfilePath) || commit.configured.length > 0;
  if ((ignores.size === 0 && gone.length === 0) || !hasDockerfile) return [];
  const { builds } = await detectedBuilds(commit, [...touched]);
  const left = builds.filter(({ dockerfile, context }) => context !== null && !touched.has(dockerfile));
  const ignored = left.filter(({ dockerfile, context }) => {
    return ignores.has(`${dockerfile}.dockerignore`) || ignores.has(inside(context ?? "", ".dockerignore"));
  });
  const directories = new Set([...commit.entries.keys()].flatMap(directoriesAbove));
  const lost = left.flatMap(({ dockerfile, context }) => {
    const names = new Set(gone.flatMap((path) => lostNames(context ?? "", path, directories)));
    return names.size === 0 ? [] : [{ dockerfile, names }];
  });
  const read = await commit.read([...new Set(lost.map(({ dockerfile }) => dockerfile))].slice(0, mostDockerfiles));
  const words = new Map(read.map(({ path, bytes }) => [path, wordsOf(new TextDecoder().decode(bytes))]));
  const naming = lost.filter(({ dockerfile, names }) => words.get(dockerfile)?.some((word) => names.has(word)));
  const found = [...ignored, ...naming].map(({ dockerfile }) => dockerfile);
  return [...new Set(found)].slice(0, mostDockerfiles);
}

/**
 * A removed file of a context and the parent directories that are gone with it, relative to the context as in a COPY.
 */
function lostNames(context: string, path: string, directories: ReadonlySet<string>): readonly string[] {
  const start = inside(context, "");
  if (!path.startsWith(start)) return [];
  const above = directoriesAbove(path).filter((one) => one.startsWith(start) && one !== "" && !directories.has(one));
  return [path, ...above].map((one) => one.slice(start.length));
}

/** The words of a Dockerfile that may name a file of its context. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s"',[\]]+/).map(contextPath);
}
