import type { Edit } from "../../core/edit.ts";
import type { MovedEdit } from "./moved-edit.ts";
import { anchorAt, type RenderedSources } from "./template-anchor.ts";

/**
 * Moves a change within text. The template itself must contain what the change removes, and what is next to it on its
 * line.
 */
export function moveText({ text, origins, template }: RenderedSources, edit: Edit): MovedEdit | null {
  const {
    range: [start, end],
    text: fresh,
  } = narrowed(edit, text.text);
  const isFirst = end > start && text.text.slice(text.lineRange(text.position(start).line)[0], start).trim() === "";
  const around: readonly [number, number] = [
    isFirst ? start : Math.max(0, start - 1),
    Math.min(text.text.length, end + (end > start ? 0 : 1)),
  ];
  const piece = origins.at(around[0]);
  const source = piece === null || piece.node.kind === "action" ? null : template(piece.node.file);
  if (piece === null || source === null) return null;
  const shift = piece.node.offset - piece.start;
  const same = source.text.slice(around[0] + shift, around[1] + shift) === text.text.slice(...around);
  const last = origins.at(Math.max(start, end - 1));
  const isOne =
    last !== null &&
    last.node.kind !== "action" &&
    last.node.offset - last.start === shift &&
    last.node.file === piece.node.file;
  if (!same || !isOne) return null;
  return { template: piece.node.file, guarded: false, edit: { range: [start + shift, end + shift], text: fresh } };
}

/** Moves the removal of a line whose end was printed by an action: the line with the action is removed. */
export function moveRemoval(sources: RenderedSources, { range: [start, end] }: Edit): MovedEdit | null {
  const { text } = sources;
  const { line: removed } = text.position(start);
  const isLine = start === text.lineStarts[removed - 1] && end === (text.lineStarts[removed] ?? text.text.length);
  const anchor = isLine ? anchorAt(sources, start) : null;
  if (anchor === null) return null;
  const { source, line, template } = anchor;
  const written = source.line(line);
  if (!/^ *[\w.-]+: *\{\{/.test(written) || /\{\{-? *end\b/.test(written)) return null;
  const range = [source.lineStarts[line - 1] ?? 0, source.lineStarts[line] ?? source.text.length] as const;
  return { template, guarded: false, edit: { range, text: "" } };
}

/**
 * An edit without the text at its start and end that it doesn't change, since an action may have printed what is next
 * to it.
 */
function narrowed({ range: [start, end], text: fresh }: Edit, text: string): Edit {
  const old = text.slice(start, end);
  const most = Math.min(old.length, fresh.length);
  let same = 0;
  while (same < most && old[same] === fresh[same]) same += 1;
  let last = 0;
  while (last < most - same && old.at(-1 - last) === fresh.at(-1 - last)) last += 1;
  return { range: [start + same, end - last], text: fresh.slice(same, fresh.length - last) };
}
