import { lstatSync } from "node:fs";
import path from "node:path";

/**
 * Returns a function that finds the first directory on the path from a tree's root to a file that is a symbolic link;
 * null if there is none. It caches what it has seen: create a new one if links may have changed.
 */
export function linkedDirectories(root: string): (file: string) => string | null {
  const known = new Map<string, string | null>([
    ["", null],
    [".", null],
  ]);
  const linkedAt = (directory: string): string | null => {
    const before = known.get(directory);
    if (before !== undefined) return before;
    const above = linkedAt(path.posix.dirname(directory));
    const isLink = (): boolean =>
      lstatSync(path.join(root, directory), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const answer = above ?? (isLink() ? directory : null);
    known.set(directory, answer);
    return answer;
  };
  return (file) => linkedAt(path.posix.dirname(file));
}
