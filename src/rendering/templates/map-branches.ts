import { type Branch, branchEnd, endOfBranch, hasOtherParts, sharedBranches } from "./branches.ts";
import { type Anchor, anchorAt, type RenderedSources } from "./template-anchor.ts";
import { columnOfKey, leadingSpaces } from "./template-map.ts";

/** More keys of a map than these are not asked for the branches that they stand in. */
const mostKeys = 50;

/** The branches that all keys of a map stand in, or an item: the first one may have some to itself. */
export function branchesOfKeys(sources: RenderedSources, parent: number, first: Anchor): readonly Branch[] {
  const { text } = sources;
  const column = columnOfKey(first.rendered);
  let { branches } = first;
  let line = text.position(parent).line + 1;
  for (let keys = 1; line <= text.lineCount && keys < mostKeys && branches.length > 0; line += 1) {
    const own = text.line(line);
    if (own.trim() === "" || leadingSpaces(own) > column) continue;
    if (leadingSpaces(own) < column || own.startsWith("---")) break;
    if (/^\s*-/.test(own)) continue;
    keys += 1;
    const anchor = anchorAt(sources, text.lineStarts[line - 1] ?? 0);
    if (anchor?.template === first.template) branches = sharedBranches(branches, anchor.branches);
  }
  return branches;
}

/**
 * The branches that a map stands in, given those around all of it: what its first key has more of are branches of that
 * key alone, unless there is an `else`, which makes them one of several forms of the map.
 */
export function branchesOfMap({ source, branches }: Anchor, around: readonly Branch[]): readonly Branch[] {
  const shared = sharedBranches(branches, around).length;
  const lastForm = branches.findLastIndex((branch) => hasOtherParts(source.text, branch));
  return branches.slice(0, Math.max(shared, lastForm + 1));
}

/** Whether a place is in the form of a map that the branches are which all of its keys stand in. */
export function isInForm({ source, branches: own }: Anchor, branches: readonly Branch[]): boolean {
  return !branches.slice(own.length).some((branch) => hasOtherParts(source.text, branch));
}

/** The line that ends the branches which the first key of a map has to itself, if it does nothing else. */
export function behindBranch(first: Anchor, branches: readonly Branch[]): Anchor | null {
  const { source, branches: own } = first;
  const branch = own[branches.length];
  const end = branch === undefined || branch.part !== branch.start ? null : endOfBranch(source.text, branch.start);
  if (end === null) return null;
  const { line } = source.position(end);
  return branchEnd.test(source.line(line)) ? { ...first, line, branches } : null;
}
