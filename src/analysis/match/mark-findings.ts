import { type Baseline, knownEntries } from "../../core/baseline.ts";
import { atLeast, type Finding } from "../../core/finding.ts";
import { compareRendered } from "../compare-rendered.ts";
import { isFileRule, isOutOfTime, isUnjudged } from "../unread.ts";
import { extentTest, narrowedFrom } from "./goes-further.ts";
import type { ReviewSide } from "./review-side.ts";

/** What the base says of a finding of the head. */
export interface Mark {
  /** Whether the base has none like it. */
  readonly new: boolean;
  /** Whether it is an old one that the baseline has. */
  readonly baselined: boolean;
}

/** Marks of the findings of the head. */
export interface Marks {
  readonly marks: ReadonlyMap<Finding, Mark>;
  /** The files whose findings may be new or old, since nobody can read what the base has there. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Tells which findings of the head are new, and which old ones the baseline has. `isBrought` says of one whether the
 * change brings its line, which counts where nobody can read what the base has.
 */
export function markFindings(
  base: ReviewSide,
  head: ReviewSide,
  baseline: Baseline | null,
  isBrought: (finding: Finding) => boolean = () => false,
): Marks {
  const { matched, hasCounterpart } = compareRendered(base, head);
  const inBaseline = baseline === null ? null : knownEntries(baseline, base.findings);
  const unknown = new Set<string>();
  const hasSameText = (finding: Finding, before: Finding | undefined): boolean => {
    const text = head.unjudged.get(finding);
    return before !== undefined && text !== undefined && text === base.unjudged.get(before);
  };
  const isComparable = (finding: Finding): boolean =>
    finding.object === null ? isFileRule(finding.rule) : hasCounterpart(finding);
  // What was harmless as test data is not where it is used.
  const isUsedNow = (finding: Finding, before: Finding): boolean =>
    base.testData.has(before.source.path) &&
    !head.testData.has(finding.source.path) &&
    !atLeast(before.severity, finding.severity);
  const goesFurther = extentTest(base.raw.findings);
  const kept = new Set(matched.values());
  const narrowed = narrowedFrom(base.findings, (finding) => kept.has(finding));
  const mark = (finding: Finding): Mark => {
    // Nobody knows whether what was left out of both sides is the same.
    if (isOutOfTime(finding)) return { new: true, baselined: false };
    const before = matched.get(finding) ?? narrowed(finding);
    // What a change does where nobody can read it is not known, however it was before.
    if (isUnjudged(finding) && !hasSameText(finding, before)) return { new: true, baselined: false };
    // An entry whose finding the base does not have is out of date: what was cured and comes back is new.
    if (before !== undefined) {
      const isOld = !isUsedNow(finding, before) && !goesFurther(finding, before);
      return { new: !isOld, baselined: isOld && inBaseline?.has(before) === true };
    }
    const isKnown = !base.unread.has(finding.source.path) || isComparable(finding);
    if (isKnown || isBrought(finding)) return { new: true, baselined: false };
    unknown.add(finding.source.path);
    return { new: false, baselined: false };
  };
  return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown };
}
