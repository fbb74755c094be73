import type { Finding, RelatedLocation } from "../../core/finding.ts";
import { type Hunk, hunkAt } from "../diff/patch.ts";
import { reasons } from "../writing/words.ts";
import type { FileDiff } from "./line-eligibility.ts";

/**
 * The related place at which a comment about a finding may be, if its own line can't have one for the given reason: the
 * first that the change adds, or else shows. What is wrong with a Service may come from the labels that the change gives
 * to a Deployment.
 */
export function relatedInChange(
  { related, severity }: Finding,
  reason: string,
  diffs: ReadonlyMap<string, FileDiff>,
): RelatedLocation | null {
  if (severity === "info" || (reason !== reasons.unchangedFile && reason !== reasons.hiddenLine)) return null;
  const isIn = (test: (hunks: readonly Hunk[], line: number) => boolean) => {
    return ({ file, start: { line }, isCause }: RelatedLocation): boolean => {
      const diff = diffs.get(file);
      return isCause !== false && diff?.ok === true && test(diff.hunks, line);
    };
  };
  const isAdded = isIn((hunks, line) => hunks.some(({ additions }) => additions.includes(line)));
  const isShown = isIn((hunks, line) => hunkAt(hunks, line, line) !== null);
  return related.find(isAdded) ?? related.find(isShown) ?? null;
}
