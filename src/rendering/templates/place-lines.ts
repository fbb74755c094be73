import type { Edit } from "../../core/edit.ts";
import { isAround, sameBranches, sharedBranches } from "./branches.ts";
import { goesOnBelow } from "./goes-on.ts";
import { behindBranch, branchesOfKeys, branchesOfMap, isInForm } from "./map-branches.ts";
import type { MovedEdit } from "./moved-edit.ts";
import { moveToElse } from "./place-in-else.ts";
import { withOwnLabels } from "./selector-at.ts";
import { type Anchor, anchorAt, holderAt, type RenderedSources, siblingPlaces } from "./template-anchor.ts";
import { columnOfKey, leadingSpaces, mayPrintAlso, printedBelow } from "./template-map.ts";

/**
 * Moves lines into the template, below the line that they follow or below another one of the same map, with the same
 * indentation. Nothing may come between what is above and what other values print below it.
 */
export function moveLines(
  sources: RenderedSources,
  { range: [at], text: fresh }: Edit,
  parent: number,
): MovedEdit | null {
  const first = anchorAt(sources, parent);
  if (first === null) return null;
  const written = fresh.split(/\r?\n/).slice(1);
  const isItem = /^ *- /.test(written[0] ?? "");
  const siblings = isItem ? [] : siblingPlaces(sources, at, parent, leadingSpaces(written[0] ?? ""));
  const isFirstItem = /^\s*-/.test(first.rendered);
  const holder = isFirstItem ? null : holderAt(sources, parent, first);
  // More deeply indented lines belong to an existing key, whose branches are also those of its map.
  const isFurther = columnOfKey(written[0] ?? "") > columnOfKey(first.rendered);
  const around = isFurther ? first.branches : (holder?.branches ?? branchesOfKeys(sources, parent, first));
  const branches = branchesOfMap(first, around);
  const last = isFirstItem && isOneLine(first) ? first : holder;
  const places = [anchorAt(sources, at), ...siblings, last].filter((one) => {
    return one !== null && one.template === first.template && isAround(one.branches, branches);
  });
  const by = places[0]?.indent;
  if (by === undefined) return null;
  const shiftedLines = written.map((line) => shifted(line, by));
  if (shiftedLines.includes(null)) return null;
  const plain = shiftedLines.filter((line) => line !== null);
  // The map of a key without a value is below it, if there is one.
  const below = Math.min((anchorAt(sources, at)?.line ?? first.line) + 1, first.source.lineCount);
  const mapLine = isFurther ? below : first.line;
  const printed = plain.flatMap((line) => printedBelow(first.source, mapLine, line));
  if (printed.length > 0) return moveToElse(sources, at, { ...first, branches }, plain, printed);
  const column = leadingSpaces(plain[0] ?? "");
  const form = sharedBranches(branches, branchesOfKeys(sources, parent, first));
  const behind = isItem || isFirstItem || isFurther ? null : behindBranch(first, branches);
  const place = [...places, behind].find((one) => {
    return one?.indent === by && isInForm(one, form) && !goesOnBelow(one.source, one.line, column, isItem);
  });
  const map = { ...first, line: mapLine, branches: place?.branches ?? [] };
  if (place == null || (!isItem && mayPrintAlso(map, plain, sources.templates))) return null;
  const lines = withOwnLabels(plain, sources, at, place);
  if (lines === null) return null;
  const offset = place.source.lineRange(place.line)[1];
  const ending = place.source.lineEnding(offset);
  return {
    template: place.template,
    guarded: !sameBranches(place.branches, first.branches),
    edit: { range: [offset, offset], text: lines.map((line) => ending + line).join("") },
  };
}

/** Whether a key of an item has its value on the same line, so that other keys can follow. */
function isOneLine({ rendered }: Anchor): boolean {
  return /^\s*-\s+[^\s:]+:\s+\S/.test(rendered);
}

function shifted(line: string, by: number): string | null {
  if (by >= 0) return " ".repeat(by) + line;
  return line.slice(0, -by).trim() === "" ? line.slice(-by) : null;
}
