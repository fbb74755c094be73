import { editDistance } from "../../../core/edit-distance.ts";

/** Longer names are no slip of the fingers of each other. */
const longestName = 64;

/** Whether a name may be another one misspelled: two insertions, deletions, replacements or swaps apart at most. */
export function isNear(name: string, other: string): boolean {
  if (name.length > longestName || Math.abs(name.length - other.length) > 2) return false;
  return editDistance(name, other) <= 2;
}
