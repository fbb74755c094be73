import type { Edit } from "../../core/edit.ts";
import { type Finding, severities } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { type LineChange, wholeLines } from "./suggestion.ts";

/** The edits of several fixes of one file taken together, or in half a sentence why they can't be had. */
export type Composition =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** What review needs to know of fixes and can't tell from their text. */
export interface FixComposer {
  /** One proved set of edits that resolves all the findings, which are of one file and each have a proved fix. */
  compose(findings: readonly Finding[]): Composition;
}

/** Findings that one change to whole lines resolves, the most pressing first. */
export interface FixGroup {
  readonly findings: readonly Finding[];
  readonly change: LineChange;
}

/** The fixes of one file: those that suggestions can hold, and why not for each other finding. */
export interface GroupedFixes {
  readonly groups: readonly FixGroup[];
  readonly obstacles: ReadonlyMap<Finding, string>;
}

/** More fixes than these in one suggestion help nobody. */
const groupLimit = 50;

/** Orders findings by what a reader should see first: the most severe, then those with a safe fix, then by place. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    applicabilityRank(a) - applicabilityRank(b) ||
    compareText(a.source.path, b.source.path) ||
    a.range[0] - b.range[0] ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Groups the fixes of one file's findings so that no two groups' lines overlap or touch. `fits` says in half a sentence why a change can't be a suggestion, or null. Where fixes that touch don't
 * go together, the more pressing one stays and the other becomes an obstacle.
 */
export function groupFixes(
  source: SourceFile,
  findings: readonly Finding[],
  fits: (change: LineChange) => string | null,
  composer: FixComposer,
): GroupedFixes {
  const obstacles = new Map<Finding, string>();
  const groups: FixGroup[] = [];
  const build = (members: readonly Finding[]): FixGroup | string => buildGroup(source, members, fits, composer);
  for (const finding of findings.toSorted(byUrgency)) {
    const group = build([finding]);
    if (typeof group !== "string") groups.push(group);
    else obstacles.set(finding, group);
  }
  for (let run = touchingRun(groups); run.length > 1; run = touchingRun(groups)) {
    const [first, second] = run as [FixGroup, FixGroup];
    const all = build(membersOf(run));
    const merged = typeof all === "string" ? build(membersOf([first, second])) : all;
    const used = typeof all === "string" ? [first, second] : run;
    const rest = groups.filter((group) => !used.includes(group));
    if (typeof merged !== "string") groups.splice(0, groups.length, ...rest, merged);
    else {
      const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
      groups.splice(0, groups.length, ...rest, kept);
      const reason = `it can't be combined with another fix on the same lines, since ${merged}`;
      for (const finding of dropped.findings) obstacles.set(finding, reason);
    }
  }
  return { groups, obstacles };
}

function buildGroup(
  source: SourceFile,
  findings: readonly Finding[],
  fits: (change: LineChange) => string | null,
  composer: FixComposer,
): FixGroup | string {
  if (findings.length > groupLimit) return "there are too many of them";
  const alone = findings.length === 1 ? findings[0]?.fix : undefined;
  const composition: Composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
  if (!composition.ok) return composition.reason;
  const change = wholeLines(source, composition.edits);
  if (change === null) return "whole lines can't express it";
  return fits(change) ?? { findings, change };
}

/** The first groups, from the top of the file, whose lines overlap or touch one another; one or none when none do. */
function touchingRun(groups: FixGroup[]): FixGroup[] {
  groups.sort((a, b) => a.change.startLine - b.change.startLine || byUrgency(leader(a), leader(b)));
  let run: FixGroup[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    if (group.change.startLine > end + 1) {
      if (run.length > 1) return run;
      run = [];
    }
    run.push(group);
    end = Math.max(end, group.change.endLine);
  }
  return run;
}

function membersOf(groups: readonly FixGroup[]): Finding[] {
  return groups.flatMap((group) => group.findings).sort(byUrgency);
}

function leader(group: FixGroup): Finding {
  return group.findings[0] as Finding;
}

function applicabilityRank(finding: Finding): number {
  if (finding.fix === null) return 2;
  return finding.fix.applicability === "safe" ? 0 : 1;
}
