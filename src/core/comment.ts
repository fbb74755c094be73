import type { Range } from "./range.ts";

/** A comment in a file of any format: its range, and its text including the `#`. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}
