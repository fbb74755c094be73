import { type Edit, sortEdits } from "../../core/edit.ts";
import type { MovedEdit } from "./moved-edit.ts";
import { moveLines } from "./place-lines.ts";
import { moveRemoval, moveText } from "./place-text.ts";
import type { RenderedSources } from "./template-anchor.ts";

/** Edits of one template, by its name in the chart. */
export interface TemplateEdits {
  readonly template: string;
  readonly edits: readonly Edit[];
  /** Whether values can turn on more of what stands around the edits. */
  readonly guarded: boolean;
}

/**
 * Moves edits of a rendered text into the template that they come from: where the text around them stands there letter
 * for letter. Null where it does not. `parentOf` gives, for an edit, where the item or map starts that it belongs to.
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
