import { groupBy } from "../../core/group-by.ts";
import { rememberLast } from "../../core/remember-recent.ts";
import { isManifestPath } from "../../formats/yaml-path.ts";
import { directoryOf, isKustomizationPath, join, type Kustomization } from "./kustomization.ts";

/**
 * For each file, the files that may be deployed with it: those in its directory, and those of every kustomization that
 * builds it.
 */
export interface DeployUnits {
  /** Returns the same set for all files that are deployed with the same others. */
  filesWith(path: string): ReadonlySet<string>;
  /** Returns the directories of the kustomizations that build a file. */
  kustomizationsOf(path: string): readonly string[];
  /** Whether the kustomization in a directory builds a file. */
  isBuiltBy(path: string, directory: string): boolean;
}

/** Finds out which files are deployed together, from their paths and the kustomizations among them. */
export function deployUnitsOf(paths: readonly string[], kustomizations: readonly Kustomization[]): DeployUnits {
  const all = new Set(paths);
  const byPlace = new Map(kustomizations.map((kustomization) => [kustomization.directory, kustomization]));
  const isKustomization = (path: string): boolean => isKustomizationPath(path) && byPlace.has(directoryOf(path));
  const byDirectory = groupBy(
    paths.filter((path) => !isKustomization(path)),
    directoryOf,
  );
  const places = new Map([...byPlace.keys(), ...all].map((path, index) => [path, index]));
  const users = usersIn(kustomizations);
  const builds = new Map<string, Build[]>();
  for (const build of widestBuilds()) {
    for (const path of build.files) append(builds, path, build);
  }
  const known = new Map<string, ReadonlySet<string>>();
  const shared = new Map<string, ReadonlySet<string>>();
  return {
    // Many questions are asked about the objects of one file after the other.
    filesWith: rememberLast((path) => {
      const beside = isKustomization(path) ? [path] : (byDirectory.get(directoryOf(path)) ?? []);
      const own = builds.get(path) ?? [];
      const key = keyOf(beside[0] ?? "", own);
      const files = known.get(key) ?? filesIn(beside, own);
      known.set(key, files);
      return files;
    }),
    kustomizationsOf(path) {
      return inOrder(usersOf(path));
    },
    isBuiltBy(path, directory) {
      for (const user of usersOf(path)) if (user === directory) return true;
      return false;
    },
  };

  /** The directories of the kustomizations that build a file, the nearest ones first. */
  function* usersOf(path: string): Generator<string> {
    const found = new Set<string>();
    const waiting = byPlace.has(directoryOf(path)) ? [path] : [path, directoryOf(path)];
    for (const next of waiting) {
      for (const user of users.get(next) ?? []) {
        if (found.has(user)) continue;
        found.add(user);
        waiting.push(user);
        yield user;
      }
    }
  }

  /** Those of the kustomizations that no other one builds, and one of those that build each other in a circle. */
  function widestBuilds(): Build[] {
    const reached = new Set<string>();
    const isWidest = ({ directory }: Kustomization): boolean =>
      (users.get(directory) ?? []).every((user) => user === directory);
    return [...kustomizations.filter(isWidest), ...kustomizations].flatMap(({ directory }) => {
      return reached.has(directory) ? [] : { directory, files: filesBuiltBy(directory, reached) };
    });
  }

  /** Also adds the kustomizations that are built to `reached`. A chain of them may be too long to recurse. */
  function filesBuiltBy(root: string, reached: Set<string>): ReadonlySet<string> {
    const files = new Set<string>();
    const seen = new Set<string>();
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (all.has(next)) files.add(next);
      else if (!seen.has(next)) {
        seen.add(next);
        const kustomization = byPlace.get(next);
        if (kustomization === undefined) for (const path of byDirectory.get(next) ?? []) files.add(path);
        else {
          reached.add(next);
          for (const path of namedBy(kustomization)) waiting.push(path);
        }
      }
    }
    return files;
  }

  /** The files beside one and those of its builds. If the builds have them all, others share the set. */
  function filesIn(beside: readonly string[], own: readonly Build[]): ReadonlySet<string> {
    const isBuilt = beside.every((path) => own.some(({ files }) => files.has(path)));
    const key = isBuilt ? keyOf("", own) : keyOf(beside[0] ?? "", own);
    const files = shared.get(key) ?? new Set(inOrder([...beside, ...own.flatMap((build) => [...build.files])]));
    shared.set(key, files);
    return files;
  }

  function inOrder(some: Iterable<string>): readonly string[] {
    return [...new Set(some)].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

interface Build {
  readonly directory: string;
  readonly files: ReadonlySet<string>;
}

function keyOf(beside: string, builds: readonly Build[]): string {
  return JSON.stringify([beside, ...builds.map(({ directory }) => directory)]);
}

/** The directories of the kustomizations that name each file or directory. */
function usersIn(kustomizations: readonly Kustomization[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const kustomization of kustomizations) {
    for (const path of namedBy(kustomization)) append(users, path, kustomization.directory);
  }
  return users;
}

/** What a kustomization names: the files and directories that it builds, and its patches. */
function namedBy({ resources, patches }: Kustomization): readonly string[] {
  return [...resources, ...patches.flatMap(({ path }) => path ?? [])];
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The parts of a file that are needed for grouping. */
interface GroupedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Groups files so that each group can be analyzed without the others. A group has the files of a directory, of
 * directories that are connected by kustomizations, and files that are `joined` for another reason. The given order is
 * kept.
 */
export function deployUnits<File extends GroupedFile>(
  files: readonly File[],
  joined: Iterable<readonly [path: string, other: string]> = [],
): File[][] {
  const parents = new Map<string, string>();
  const find = (directory: string): string => {
    let here = directory;
    for (let parent = parents.get(here); parent !== undefined; parent = parents.get(here)) {
      // Shortens the way for the next one: a chain of kustomizations is as long as somebody likes.
      parents.set(here, parents.get(parent) ?? parent);
      here = parent;
    }
    return here;
  };
  const unite = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)];
    if (first !== second) parents.set(second, first);
  };
  const directories = new Set(files.map(({ path }) => directoryOf(path)));
  for (const { path, bytes } of files) {
    if (!isKustomizationPath(path)) continue;
    for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) {
      if (directories.has(target)) unite(directoryOf(path), target);
      else if (directories.has(directoryOf(target))) unite(directoryOf(path), directoryOf(target));
    }
  }
  for (const [path, other] of joined) unite(directoryOf(path), directoryOf(other));
  return [...groupBy(files, ({ path }) => find(directoryOf(path))).values()];
}

/**
 * The files and directories that a kustomization's text may name: all words in it that can be a path, found without a
 * parser and in linear time. Not all of them are paths; those that are match a path of the tree.
 */
export function referencedPaths(path: string, text: string): string[] {
  const directory = directoryOf(path);
  const words = new Set(text.slice(0, 200_000).split(/[\s"'{}[\],]+/));
  return [...words].flatMap((word) => (word.endsWith(":") ? [] : (join(directory, word) ?? [])));
}

/** The most files that are read around a change; further ones are not. */
const contextLimit = 3000;

/**
 * The files that cross-file rules may need to check the changed ones: YAML and JSON files in their directories, and
 * kustomizations in directories above and below. The files that those name are read in a second step.
 */
export function contextPaths(all: Iterable<string>, changed: readonly string[]): string[] {
  const directories = new Set(changed.map(directoryOf));
  const around = new Set<string>();
  for (const directory of directories) {
    for (let here = directory; ; here = directoryOf(here)) {
      around.add(here);
      if (here === "") break;
    }
  }
  const wanted: string[] = [];
  for (const path of all) {
    if (wanted.length >= contextLimit) break;
    const directory = directoryOf(path);
    const near = directories.has(directory) && isManifestPath(path);
    if (near || (isKustomizationPath(path) && isAround(directory, around, directories))) wanted.push(path);
  }
  return wanted;
}

function isAround(directory: string, above: ReadonlySet<string>, changed: ReadonlySet<string>): boolean {
  if (above.has(directory)) return true;
  const parent = directoryOf(directory);
  return above.has(parent) || above.has(directoryOf(parent)) || changed.has(parent);
}
