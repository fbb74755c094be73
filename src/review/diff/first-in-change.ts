import { type Hunk, hunkAt } from "./patch.ts";

/** A place in a file at the head. */
interface Place {
  readonly file: string;
  readonly start: { readonly line: number };
}

/** The first of some places whose line the change adds, or else shows; undefined if it shows none of them. */
export function firstInChange<Found extends Place>(
  places: readonly Found[],
  hunksOf: (path: string) => readonly Hunk[],
): Found | undefined {
  const isShown = ({ file, start: { line } }: Place): boolean => hunkAt(hunksOf(file), line, line) !== null;
  return places.find((place) => isAdded(place, hunksOf)) ?? places.find(isShown);
}

/** Whether the change adds the line of a place. */
export function isAdded({ file, start: { line } }: Place, hunksOf: (path: string) => readonly Hunk[]): boolean {
  return hunksOf(file).some(({ additions }) => additions.includes(line));
}
