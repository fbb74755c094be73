import { type Branch, branchEnd, endOfBranch, hasOtherParts, sharedBranches } from "./branches.ts";
import { type Anchor, anchorAt, type RenderedSources } from "./template-anchor.ts";
import { columnOfKey, leadingSpaces } from "./template-map.ts";

/** The most keys of a map whose branches are looked up; further ones are ignored. */
const mostKeys = 50;

/** The branches around all keys of a map, or around an item. The first key may be in more branches. */
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
 * The branches around a map. Of the branches of its first key, those that are not in `around` are around that key
 * alone, unless they have an `else`, which makes them one of several forms of the map.
 */
export function branchesOfMap({ source, branches }: Anchor, around: readonly Branch[]): readonly Branch[] {
  const shared = sharedBranches(branches, around).length;
  const lastForm = branches.findLastIndex((branch) => hasOtherParts(source.text, branch));
  return branches.slice(0, Math.max(shared, lastForm + 1));
}

/** Whether a place is in the same form of a map as all of its keys, whose branches are given. */
export function isInForm({ source, branches: own }: Anchor, branches: readonly Branch[]): boolean {
  return !branches.slice(own.length).some((branch) => hasOtherParts(source.text, branch));
}

/** The line that ends the branches around the first key of a map alone, if it does nothing else; otherwise null. */
export function behindBranch(first: Anchor, branches: readonly Branch[]): Anchor | null {
  const { source, branches: own } = first;
  const branch = own[branches.length];
  const end = branch === undefined || branch.part !== branch.start ? null : endOfBranch(source.text, branch.start);
  if (end === null) return null;
  const { line } = source.position(end);
  return branchEnd.test(source.line(line)) ? { ...first, line, branches } : null;
}
