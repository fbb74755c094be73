import type { Edit } from "./edit.ts";

/** The text edits that carry out some operations, sorted and not overlapping, or why they can't be made reliably. */
export type EditResult =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };
