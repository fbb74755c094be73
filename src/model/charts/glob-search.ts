import { expandBraces, globTest } from "../../core/glob.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";

/** No path on Linux is longer (limits.h, PATH_MAX), and to compare longer ones with all files would take long. */
const longestPath = 4096;

/** How often all paths of a repository may be compared with a short pattern. */
const mostPasses = 1000;

/** A pattern that is longer, in characters, counts as several. */
const shortPattern = 200;

/**
 * Finds the paths of a repository that match globs. The time is proportional to the number of paths, whatever the globs
 * are: if all paths were compared too often, nothing more is found.
 */
export class GlobSearch {
  readonly #paths: () => Iterable<string>;
  readonly #known = new Map<string, readonly string[] | null>();
  #files: readonly string[] | null = null;
  #folders: readonly string[] | null = null;
  #passesLeft = mostPasses;

  constructor(paths: () => Iterable<string>) {
    this.#paths = paths;
  }

  /** The files that match a glob, in order; null if they can't be found. */
  files(glob: string): readonly string[] | null {
    return this.#once(`file ${glob}`, () => {
      this.#files ??= [...this.#paths()].toSorted();
      return this.#files.filter(this.#testOf([glob]));
    });
  }

  /** The folders that match some globs and none of others, in order; null if they can't be found. */
  folders(named: readonly string[], excluded: readonly string[]): readonly string[] | null {
    return this.#once(`folder ${JSON.stringify([named, excluded])}`, () => {
      this.#folders ??= foldersOf(this.#paths());
      const [isNamed, isExcluded] = [this.#testOf(named), this.#testOf(excluded)];
      return this.#folders.filter((folder) => isNamed(folder) && !isExcluded(folder));
    });
  }

  #once(key: string, search: () => readonly string[]): readonly string[] | null {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#passesLeft > 0 ? search() : null;
    this.#known.set(key, found);
    return found;
  }

  /** A test of paths against globs. Globs that are too long or have too many alternatives match nothing. */
  #testOf(globs: readonly string[]): (path: string) => boolean {
    const tests = globs.flatMap((glob) => {
      if (glob.length > longestPath || this.#passesLeft <= 0) return [];
      try {
        this.#passesLeft -= expandBraces(glob).length * Math.ceil((glob.length + 1) / shortPattern);
        return globTest(glob);
      } catch {
        return [];
      }
    });
    return (path) => tests.some((matches) => matches(path));
  }
}

/** The folders of files, in order, without hidden ones. */
function foldersOf(paths: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (let here = directoryOf(path); here !== "" && !found.has(here); here = directoryOf(here)) found.add(here);
  }
  return [...found].filter((one) => !/(?:^|\/)\./.test(one)).toSorted();
}
