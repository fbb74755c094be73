import { editDistance } from "../../../core/edit-distance.ts";

/** Longer names are no slip of the fingers of each other. */
const longestName = 64;

/** So many insertions, deletions, replacements or swaps make a name another one. */
const furthest = 2;

/** Which of some names another one may be misspelled from: the only one that is nearest to it; null for none. */
export function misspelledFrom(name: string, names: readonly string[]): string | null {
  if (name.length > longestName) return null;
  const near = names
    .filter((other) => Math.abs(name.length - other.length) <= furthest)
    .map((other) => ({ other, distance: editDistance(other, name) }))
    .filter(({ distance }) => distance <= furthest)
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first === undefined || second?.distance === first.distance ? null : first.other;
}
