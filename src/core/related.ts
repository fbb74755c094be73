import type { RelatedLocation } from "./finding.ts";
import type { Position } from "./range.ts";

/** People are told of so many other places of a finding. */
const toldLimit = 5;
/** Programs are given so many. */
const listedLimit = 100;

/** The places that people are told of, and how many more there are. */
export interface ToldPlaces {
  readonly told: readonly RelatedLocation[];
  readonly more: number;
}

/** The first of the places, for people, and a count of the others. */
export function toldPlaces(related: readonly RelatedLocation[]): ToldPlaces {
  const told = related.slice(0, toldLimit);
  return { told, more: related.length - told.length };
}

/** The places that a format for other programs lists. */
export function listedPlaces(related: readonly RelatedLocation[]): readonly RelatedLocation[] {
  return related.slice(0, listedLimit);
}

/** The last line of which a place has something; of an empty place the line it is on. */
export function lastLineOf({ start, end }: Pick<RelatedLocation, "start" | "end">): number {
  return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}

/** Whether the second position is not before the first one. */
export function isForward(start: Position, end: Position): boolean {
  return start.line < end.line || (start.line === end.line && start.column <= end.column);
}
