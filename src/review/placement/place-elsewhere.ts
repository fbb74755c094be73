import type { Finding, RelatedLocation } from "../../core/finding.ts";
import { firstInChange } from "../diff/first-in-change.ts";
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
  const places = related.filter(({ isCause }) => isCause !== false);
  const found = firstInChange(places, (path) => {
    const diff = diffs.get(path);
    return diff?.ok === true ? diff.hunks : [];
  });
  return found ?? null;
}
