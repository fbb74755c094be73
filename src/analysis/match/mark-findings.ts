import { type Baseline, knownEntries } from "../../core/baseline.ts";
import type { Finding } from "../../core/finding.ts";
import { compareRendered } from "../compare-rendered.ts";
import type { MaybeRendered } from "../fix-rendered.ts";
import { isFileRule, isOutOfTime, isUnjudged, unreadFiles } from "../unread.ts";

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
export function markFindings(base: MaybeRendered, head: MaybeRendered, baseline: Baseline | null): Marks {
  const { matched, hasCounterpart } = compareRendered(base, head);
  const inBaseline = baseline === null ? null : knownEntries(baseline, base.findings);
  const unrendered = base.rendered?.units.filter(({ troubles }) => troubles.length > 0) ?? [];
  const unread = new Set([
    ...unrendered.flatMap(({ files }) => [...files]),
    ...unreadFiles(base.findings),
    ...[...base.errors, ...base.skipped].map(({ file }) => file),
  ]);
  const unknown = new Set<string>();
  const hasSameText = (finding: Finding, before: Finding | undefined): boolean => {
    const text = textAround(finding, head);
    return before !== undefined && text !== null && text === textAround(before, base);
  };
  const isComparable = (finding: Finding): boolean =>
    finding.object === null ? isFileRule(finding.rule) : hasCounterpart(finding);
  const mark = (finding: Finding): Mark => {
    // Nobody knows whether what was left out of both sides is the same.
    if (isOutOfTime(finding)) return { new: true, baselined: false };
    const before = matched.get(finding);
    // What a change does where nobody can read it is not known, however it was before.
    if (isUnjudged(finding) && !hasSameText(finding, before)) return { new: true, baselined: false };
    // An entry whose finding the base does not have is out of date: what was cured and comes back is new.
    if (before !== undefined) return { new: false, baselined: inBaseline?.has(before) === true };
    if (!unread.has(finding.source.path) || isComparable(finding)) return { new: true, baselined: false };
    unknown.add(finding.source.path);
    return { new: false, baselined: false };
  };
  return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown };
}

/** The text of the document that a finding is about; null in a file of which no document is read. */
function textAround({ source, range: [offset] }: Finding, { files }: MaybeRendered): string | null {
  const file = files.get(source.path);
  if (file?.format !== "yaml") return null;
  const document = file.documents.find(({ range }) => range[0] <= offset && offset <= range[1]);
  return document === undefined ? null : file.source.text.slice(...document.range);
}
