/** Half-open UTF-16 offsets into a file's text. An empty range marks a point between two characters. */
export type Range = readonly [start: number, end: number];

/** A position as people count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
