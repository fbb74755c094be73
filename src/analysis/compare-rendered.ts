import { atLeast, type Finding, type RelatedLocation } from "../core/finding.ts";
import { troubledParts } from "../model/unread-file.ts";
import { type Comparison, compareFindings } from "./match/match-findings.ts";
import type { ReviewSide } from "./match/review-side.ts";

/** How the findings of base and head correspond. */
interface RenderedComparison extends Comparison {
  /**
   * The findings in rendered text that the change brings, for each finding of the head that is not new for all that it
   * represents.
   */
  readonly brought: ReadonlyMap<Finding, readonly Finding[]>;
}

/**
 * Determines which findings of the head are also in the base. Those in charts are compared in rendered text: a finding
 * is known if any object that shows it had it before, unless the change sets a value that causes it in another one.
 * `isSet` says whether it sets the value at a place.
 */
export function compareRendered(
  base: ReviewSide,
  head: ReviewSide,
  isSet: (place: RelatedLocation) => boolean,
): RenderedComparison {
  const raw = compareFindings(base.raw, head.raw);
  if (base.members === null && head.members === null) return { ...raw, brought: new Map() };
  const [toldBefore, membersOf] = [toldBy(base), membersIn(head)];
  const earlier = new Map(base.findings.map((finding) => [finding.identity, finding]));
  const isSetFor = (member: Finding): boolean => head.causes.get(member)?.some(isSet) === true;
  const matched = new Map<Finding, Finding>();
  const brought = new Map<Finding, readonly Finding[]>();
  for (const finding of head.findings) {
    const members = membersOf(finding);
    const was = members.map((member) => raw.matched.get(member)).find((one) => one !== undefined);
    const own = was === undefined ? [] : members.filter((member) => !raw.matched.has(member) && isSetFor(member));
    if (own.length > 0) {
      brought.set(finding, own);
      continue;
    }
    const known = was === undefined ? undefined : toldBefore.get(was.fingerprint);
    const same = earlier.get(finding.identity);
    const isSame = same !== undefined && (isTrouble(finding) || isReadOtherwise(finding, same));
    const match = known ?? (isSame ? same : undefined);
    if (match !== undefined) matched.set(finding, match);
  }
  // A file is read by itself once what it was a part of can't be built, and the other way round.
  function isReadOtherwise(finding: Finding, before: Finding): boolean {
    const isRendered = ({ members }: ReviewSide, one: Finding): boolean => members?.has(one.fingerprint) === true;
    return isRendered(head, finding) !== isRendered(base, before) && atLeast(before.severity, finding.severity);
  }
  return {
    matched,
    brought,
    hasCounterpart: (finding) => membersOf(finding).some((member) => raw.hasCounterpart(member)),
  };
}

const troubleParts = new Set<unknown>(troubledParts);

/** Whether a finding is about a unit that can't be rendered, which has no text to compare. */
function isTrouble({ object, path }: Finding): boolean {
  return object === null && troubleParts.has(path[0]);
}

/** The reported findings, by the fingerprints of all findings that they represent. */
function toldBy({ findings, members }: ReviewSide): ReadonlyMap<string, Finding> {
  return new Map(
    findings.flatMap((finding) => {
      const own = members?.get(finding.fingerprint) ?? [finding];
      return own.map((member) => [member.fingerprint, finding] as const);
    }),
  );
}

function membersIn({ raw, members }: ReviewSide): (finding: Finding) => readonly Finding[] {
  if (members === null) return (finding) => [finding];
  const byFingerprint = new Map(raw.findings.map((finding) => [finding.fingerprint, finding]));
  return ({ fingerprint }) => {
    const own = byFingerprint.get(fingerprint);
    return members.get(fingerprint) ?? (own === undefined ? [] : [own]);
  };
}
