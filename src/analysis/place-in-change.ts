import type { Finding, RelatedLocation } from "../core/finding.ts";
import type { SourceFile } from "../core/source-file.ts";
import type { ChangedFile } from "../review/change.ts";
import { type Hunk, parsePatch } from "../review/diff/patch.ts";

/**
 * Moves findings in charts, which are about a template and about values, to the one that the change touched. If the fix
 * is in the other one, an advice says where and what.
 */
export function placeInChange(
  findings: readonly Finding[],
  led: ReadonlyMap<string, Finding>,
  changes: readonly ChangedFile[],
): Finding[] {
  const isShown = shownLines(changes);
  return findings.map((finding) => {
    const before = led.get(finding.fingerprint);
    if (before === undefined || before.source.path === finding.source.path || finding.fix === null) return finding;
    if (isShown(finding.source, finding.range[0]) || !isShown(before.source, before.range[0])) return finding;
    const { source, range, fix } = finding;
    const line = source.position(range[0]).line;
    const advice = `${fix.title}: the place for it is ${source.path}, line ${line}.`;
    const related: RelatedLocation = {
      file: source.path,
      start: source.position(range[0]),
      end: source.position(range[1]),
      message: "the values to change",
    };
    const others = before.related.filter(({ file, start }) => file !== source.path || start.line !== line);
    return {
      ...before,
      advice: [before.advice ?? [], advice].flat().join(" "),
      related: [related, ...others],
      fix: null,
    };
  });
}

/** Returns a function that says whether a comment can be placed on the line of an offset. */
function shownLines(changes: readonly ChangedFile[]): (source: SourceFile, offset: number) => boolean {
  const byPath = new Map(changes.map((change) => [change.path, change.patch]));
  const hunksOf = new Map<string, readonly Hunk[]>();
  return (source, offset) => {
    const patch = byPath.get(source.path);
    if (patch === undefined || patch === null) return false;
    const hunks = hunksOf.get(source.path) ?? readHunks(patch);
    hunksOf.set(source.path, hunks);
    const { line } = source.position(offset);
    return hunks.some(({ startLine, headLines }) => startLine <= line && line < startLine + headLines.length);
  };
}

function readHunks(patch: string): readonly Hunk[] {
  const parsed = parsePatch(patch);
  return parsed.ok ? parsed.hunks : [];
}
