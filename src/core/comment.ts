import type { Range } from "./range.ts";

/** A comment of any format: where it stands in the file, and its text from the `#` on. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}
