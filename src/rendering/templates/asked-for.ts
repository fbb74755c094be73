import type { Edit } from "../../core/edit.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { branchesAt } from "./branches.ts";

/** A line with nothing but a key and `true` or `false`. */
const switchLine = /^\s*[\w.-]+:\s+(?:true|false)\s*$/;

/** A line that starts an item or an object: the condition is then about all of it, not about one setting. */
const wholeThing = /^[ \t]*(?:-\s|kind:)/m;

/**
 * The line, counted from 1, of an `if` or `with` whose branch only turns on or off a setting that edits change. The
 * branch would lose its effect, or have the opposite one. Null for other changes.
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

/** Whether a condition is about values, not about what the cluster supports. */
function asksValues(condition: string): boolean {
  return (
    /^\{\{-?\s*(?:if|with)\b/.test(condition) && /[.$]\w/.test(condition) && !/semver|\.Capabilities/.test(condition)
  );
}
