import type { Edit } from "../../core/edit.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { branchesAt } from "./branches.ts";

/** A key with `true` or `false`, and nothing else in its line. */
const switchLine = /^\s*[\w.-]+:\s+(?:true|false)\s*$/;

/** A line that starts an item or an object: what is asked for is all of it, and not a setting. */
const wholeThing = /^\s*(?:-\s|kind:)/m;

/**
 * The line of the `if` or `with` whose branch is there to switch a setting on or off that edits change, counted from 1;
 * null for another change. The branch would have no effect any more, or the opposite one.
 */
export function switchAskedFor(source: SourceFile, edits: readonly Edit[]): number | null {
  const changing = edits.filter(({ range: [start, end] }) => end > start);
  for (const { range } of changing) {
    const { line } = source.position(range[0]);
    const branch = branchesAt(source.text, range[0]).at(-1);
    if (branch === undefined || !switchLine.test(source.line(line))) continue;
    const between = source.text.slice(branch.part, source.lineStarts[line - 1]);
    const condition = source.text.slice(branch.start, source.text.indexOf("}}", branch.start));
    if (asksValues(condition) && !wholeThing.test(between)) return source.position(branch.start).line;
  }
  return null;
}

/** True for a condition about values, and not about what the cluster is able to do. */
function asksValues(condition: string): boolean {
  return (
    /^\{\{-?\s*(?:if|with)\b/.test(condition) && /[.$]\w/.test(condition) && !/semver|\.Capabilities/.test(condition)
  );
}
