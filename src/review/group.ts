import type { Edit } from "../core/edit.ts";
import { severities, type Finding } from "../core/finding.ts";
import { wholeLines, type LineChange } from "./suggestion.ts";

/** The edits of several fixes of one file taken together, or in half a sentence why they can't be had. */
export type Composition =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** What review needs to know of fixes and can't tell from their text. */
export interface FixComposer {
  /** One proved set of edits that cures all the findings, which are of one file and each have a proved fix. */
  compose(findings: readonly Finding[]): Composition;
  /** True when neither fix is right without the other. */
  dependent?(a: Finding, b: Finding): boolean;
}

/** Findings that one change to whole lines cures, the most pressing first. */
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
    gradeRank(a) - gradeRank(b) ||
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
 * Groups the fixes of one file's findings so that no two groups' lines overlap or touch and dependent fixes stay
 * together. `fits` says in half a sentence why a change can't be a suggestion, or null. Where fixes that touch don't
 * go together, the more pressing one stays and the other becomes an obstacle.
 */
export function groupFixes(
  text: string,
  findings: readonly Finding[],
  fits: (change: LineChange) => string | null,
  composer: FixComposer,
): GroupedFixes {
  const obstacles = new Map<Finding, string>();
  const groups: FixGroup[] = [];
  const build = (members: readonly Finding[]): FixGroup | string => buildGroup(text, members, fits, composer);
  for (const members of dependencies(findings, composer)) {
    const group = build(members);
    if (typeof group !== "string") groups.push(group);
    else for (const finding of members) obstacles.set(finding, group);
  }
  let pair = touchingPair(groups);
  while (pair !== null) {
    const [first, second] = pair;
    groups.splice(groups.indexOf(first), 1);
    groups.splice(groups.indexOf(second), 1);
    const merged = build([...first.findings, ...second.findings].sort(byUrgency));
    if (typeof merged !== "string") groups.push(merged);
    else {
      const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
      groups.push(kept);
      const reason = `it can't be combined with another fix on the same lines, since ${merged}`;
      for (const finding of dropped.findings) obstacles.set(finding, reason);
    }
    pair = touchingPair(groups);
  }
  return { groups, obstacles };
}

function buildGroup(
  text: string,
  findings: readonly Finding[],
  fits: (change: LineChange) => string | null,
  composer: FixComposer,
): FixGroup | string {
  if (findings.length > groupLimit) return "there are too many of them";
  const alone = findings.length === 1 ? findings[0]?.fix : undefined;
  const composition: Composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
  if (!composition.ok) return composition.reason;
  const change = wholeLines(text, composition.edits);
  if (change === null) return "whole lines can't express it";
  return fits(change) ?? { findings, change };
}

function dependencies(findings: readonly Finding[], composer: FixComposer): Finding[][] {
  const { dependent } = composer;
  const clusters: Finding[][] = [];
  for (const finding of [...findings].sort(byUrgency)) {
    const related = dependent ? clusters.filter((cluster) => cluster.some((other) => dependent(finding, other))) : [];
    const [home, ...others] = related;
    if (home === undefined) {
      clusters.push([finding]);
      continue;
    }
    home.push(...others.flat(), finding);
    home.sort(byUrgency);
    for (const other of others) clusters.splice(clusters.indexOf(other), 1);
  }
  return clusters;
}

function touchingPair(groups: FixGroup[]): [FixGroup, FixGroup] | null {
  groups.sort((a, b) => a.change.startLine - b.change.startLine || byUrgency(leader(a), leader(b)));
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    if (next !== undefined && next.change.startLine <= group.change.endLine + 1) return [group, next];
  }
  return null;
}

function leader(group: FixGroup): Finding {
  return group.findings[0] as Finding;
}

function gradeRank(finding: Finding): number {
  if (finding.fix === null) return 2;
  return finding.fix.grade === "safe" ? 0 : 1;
}
