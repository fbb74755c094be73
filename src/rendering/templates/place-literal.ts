import { type Edit, sortEdits } from "../../core/edit.ts";
import type { MovedEdit } from "./moved-edit.ts";
import { moveLines } from "./place-lines.ts";
import { moveRemoval, moveText } from "./place-text.ts";
import type { RenderedSources } from "./template-anchor.ts";

/** Edits of one template, by its name in the chart. */
export interface TemplateEdits {
  readonly template: string;
  readonly edits: readonly Edit[];
  /** Whether values can turn on more text around the edits. */
  readonly guarded: boolean;
}

/**
 * Moves edits of a rendered text into the template that they come from, if the text around them is the same there,
 * character by character. Null if it isn't. `parentOf` returns the offset of the item or map that an edit belongs to.
 */
export function literalEdits(
  sources: RenderedSources,
  edits: readonly Edit[],
  parentOf: (edit: Edit) => number,
): TemplateEdits | null {
  const moved = edits.map((edit) => moveEdit(sources, edit, parentOf(edit)));
  const [first] = moved;
  if (first == null || moved.some((one) => one?.template !== first.template)) return null;
  return {
    template: first.template,
    edits: sortEdits(moved.flatMap((one) => one?.edit ?? [])),
    guarded: moved.some((one) => one?.guarded === true),
  };
}

function moveEdit(sources: RenderedSources, edit: Edit, parent: number): MovedEdit | null {
  if (edit.text.includes("{{")) return null;
  const [start, end] = edit.range;
  const isBelow = start === end && /^\r?\n/.test(edit.text) && isLineEnd(sources.text.text, start);
  if (isBelow) return moveLines(sources, edit, parent);
  return moveText(sources, edit) ?? (edit.text === "" ? moveRemoval(sources, edit) : null);
}

function isLineEnd(text: string, offset: number): boolean {
  return offset === text.length || text[offset] === "\n" || text.startsWith("\r\n", offset);
}
