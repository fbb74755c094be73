import type { RelatedLocation } from "./finding.ts";
import type { Position, Range } from "./range.ts";
import type { SourceFile } from "./source-file.ts";

/** The most related places of a finding that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The most related places in an output for other programs; the others are left out. */
const listedLimit = 100;

/** The places that are shown to people, and how many more there are. */
export interface ShownPlaces {
  readonly told: readonly RelatedLocation[];
  readonly more: number;
}

/** A range of a file as a place that a finding is also about; `message` says what is there. */
export function relatedPlace(source: SourceFile, [start, end]: Range, message: string): RelatedLocation {
  return { file: source.path, start: source.position(start), end: source.position(end), message };
}

/** Returns the first of the places, to show to people, and the number of the others. */
export function shownPlaces(related: readonly RelatedLocation[]): ShownPlaces {
  const told = related.slice(0, toldLimit);
  return { told, more: related.length - told.length };
}

/** The places that an output for other programs lists. */
export function listedPlaces(related: readonly RelatedLocation[]): readonly RelatedLocation[] {
  return related.slice(0, listedLimit);
}

/** The last line on which a place has a character; for an empty place, the line it is on. */
export function lastLineOf({ start, end }: Pick<RelatedLocation, "start" | "end">): number {
  return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}

/** Whether `end` is at or after `start`. */
export function isForward(start: Position, end: Position): boolean {
  return start.line < end.line || (start.line === end.line && start.column <= end.column);
}
