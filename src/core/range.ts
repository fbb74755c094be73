/** Half-open UTF-16 offsets into a file's text; equal ends mark a point between two characters. */
export type Range = readonly [start: number, end: number];

/** A place as people count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
