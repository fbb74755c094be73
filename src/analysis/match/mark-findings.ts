import { type Baseline, knownEntries } from "../../core/baseline.ts";
import type { Finding } from "../../core/finding.ts";
import type { Analysis } from "../analyze.ts";
import { isFileRule, unreadFiles } from "../unread.ts";
import { compareFindings } from "./match-findings.ts";

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

/** Tells which findings of the head are new, and which old ones the baseline has. */
export function markFindings(base: Analysis, head: Analysis, baseline: Baseline | null): Marks {
  const { matched, hasCounterpart } = compareFindings(base, head);
  const inBaseline = baseline === null ? null : knownEntries(baseline, base.findings);
  const unread = new Set([...unreadFiles(base.findings), ...[...base.errors, ...base.skipped].map(({ file }) => file)]);
  const unknown = new Set<string>();
  const isComparable = (finding: Finding): boolean =>
    finding.object === null ? isFileRule(finding.rule) : hasCounterpart(finding);
  const mark = (finding: Finding): Mark => {
    const before = matched.get(finding);
    // An entry whose finding the base does not have is out of date: what was cured and comes back is new.
    if (before !== undefined) return { new: false, baselined: inBaseline?.has(before) === true };
    if (!unread.has(finding.source.path) || isComparable(finding)) return { new: true, baselined: false };
    unknown.add(finding.source.path);
    return { new: false, baselined: false };
  };
  return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown };
}
