import type { Edit } from "./edit.ts";

/** The text edits of operations, sorted and not overlapping, or why they can't be made with certainty. */
export type EditResult =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };
