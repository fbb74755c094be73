import { type Baseline, knownEntries } from "../../core/baseline.ts";
import { atLeast, type Finding } from "../../core/finding.ts";
import { compareRendered } from "../compare-rendered.ts";
import { isFileRule, isOutOfTime, isUnjudged } from "../unread.ts";
import type { BroughtTest } from "./brought-lines.ts";
import { extentTest, narrowedFrom } from "./goes-further.ts";
import type { ReviewSide } from "./review-side.ts";

/** What is known about a finding of the head from the base. */
export interface Mark {
  /** Whether the base has no such finding. */
  readonly new: boolean;
  /** Whether it is an old finding that is in the baseline. */
  readonly baselined: boolean;
}

/** The marks of the findings of the head. */
export interface Marks {
  readonly marks: ReadonlyMap<Finding, Mark>;
  /** The files whose findings may be new or old, since the base can't be read there. */
  readonly unknown: ReadonlySet<string>;
  /** See `RenderedComparison`. */
  readonly brought: ReadonlyMap<Finding, readonly Finding[]>;
}

/**
 * Determines which findings of the head are new, and which old ones are in the baseline. `brings` says which places the
 * change brings: this counts if the base can't be read there, and for values that cause a finding.
 */
export function markFindings(
  base: ReviewSide,
  head: ReviewSide,
  baseline: Baseline | null,
  brings: BroughtTest,
): Marks {
  const { matched, brought, hasCounterpart } = compareRendered(base, head, (place) => {
    return brings(place) ?? !base.unread.has(place.file);
  });
  const inBaseline = baseline === null ? null : knownEntries(baseline, base.findings);
  const unknown = new Set<string>();
  const hasSameText = (finding: Finding, before: Finding | undefined): boolean => {
    const text = head.unjudged.get(finding);
    return before !== undefined && text !== undefined && text === base.unjudged.get(before);
  };
  // A template that fails in a chart of which other templates are rendered now may have failed before.
  const isHiddenBefore = ({ source, path }: Finding): boolean =>
    path[0] === "template of a chart" && base.unrendered.has(source.path);
  const isComparable = (finding: Finding): boolean =>
    finding.object === null ? isFileRule(finding.rule) && !isHiddenBefore(finding) : hasCounterpart(finding);
  // What was harmless as test data, or while it was turned off, may not be harmless where it is used.
  const isUsedNow = (finding: Finding, before: Finding): boolean =>
    base.harmless.has(before.source.path) &&
    !head.harmless.has(finding.source.path) &&
    !atLeast(before.severity, finding.severity);
  const goesFurther = extentTest(base.raw.findings);
  const kept = new Set(matched.values());
  const narrowed = narrowedFrom(base.findings, (finding) => kept.has(finding));
  const mark = (finding: Finding): Mark => {
    // It isn't known whether the parts left out of both sides are the same.
    if (isOutOfTime(finding)) return { new: true, baselined: false };
    const before = matched.get(finding) ?? narrowed(finding);
    // It isn't known what a change does in a part that can't be read, whatever was there before.
    if (isUnjudged(finding) && !hasSameText(finding, before)) return { new: true, baselined: false };
    // A baseline entry without a finding in the base is out of date: something that was fixed and comes back is new.
    if (before !== undefined) {
      const isOld = !isUsedNow(finding, before) && !goesFurther(finding, before);
      return { new: !isOld, baselined: isOld && inBaseline?.has(before) === true };
    }
    const isKnown = !base.unread.has(finding.source.path) || isComparable(finding);
    if (isKnown || brings(placeOf(finding)) === true) return { new: true, baselined: false };
    unknown.add(finding.source.path);
    return { new: false, baselined: false };
  };
  return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown, brought };
}

function placeOf({ source, range: [offset] }: Finding): Parameters<BroughtTest>[0] {
  return { file: source.path, start: source.position(offset) };
}
