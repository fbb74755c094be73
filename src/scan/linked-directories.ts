import { lstatSync } from "node:fs";
import path from "node:path";

/**
 * Finds the first directory on the way from a tree's root to a file that is a link, from the root; null where there is
 * none. What it was told of a directory it keeps: ask a new one where the answer may have changed.
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
