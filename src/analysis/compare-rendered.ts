import type { Finding } from "../core/finding.ts";
import type { MaybeRendered } from "./fix-rendered.ts";
import { type Comparison, compareFindings } from "./match/match-findings.ts";

/**
 * Finds out which findings of the head the base has too, those in charts by what the charts are rendered to: a finding
 * is known where any object shows it that had it before.
 */
export function compareRendered(base: MaybeRendered, head: MaybeRendered): Comparison {
  if (base.rendered == null && head.rendered == null) return compareFindings(base, head);
  const [before, after] = [base.rendered?.raw ?? base, head.rendered?.raw ?? head];
  const raw = compareFindings(before, after);
  const [toldBefore, membersOf] = [toldBy(base), membersIn(head)];
  const troubles = new Map(base.findings.map((finding) => [finding.identity, finding]));
  const matched = new Map<Finding, Finding>();
  for (const finding of head.findings) {
    const was = membersOf(finding)
      .map((member) => raw.matched.get(member))
      .find((one) => one !== undefined);
    const known = was === undefined ? undefined : toldBefore.get(was.fingerprint);
    const trouble = isTrouble(finding) ? troubles.get(finding.identity) : undefined;
    const match = known ?? trouble;
    if (match !== undefined) matched.set(finding, match);
  }
  return { matched, hasCounterpart: (finding) => membersOf(finding).some((member) => raw.hasCounterpart(member)) };
}

/** A unit that can't be rendered has no text to compare. */
function isTrouble({ object, path }: Finding): boolean {
  return object === null && (path[0] === "chart" || path[0] === "kustomization");
}

/** The findings that are told, by the fingerprints of what they stand for. */
function toldBy({ findings, rendered }: MaybeRendered): ReadonlyMap<string, Finding> {
  return new Map(
    findings.flatMap((finding) => {
      const members = rendered?.members.get(finding.fingerprint) ?? [finding];
      return members.map((member) => [member.fingerprint, finding] as const);
    }),
  );
}

function membersIn({ rendered }: MaybeRendered): (finding: Finding) => readonly Finding[] {
  if (rendered == null) return (finding) => [finding];
  const byFingerprint = new Map(rendered.raw.findings.map((finding) => [finding.fingerprint, finding]));
  return ({ fingerprint }) => {
    const own = byFingerprint.get(fingerprint);
    return rendered.members.get(fingerprint) ?? (own === undefined ? [] : [own]);
  };
}
