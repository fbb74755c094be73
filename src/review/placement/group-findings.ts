import type { Edit } from "../../core/edit.ts";
import { type Finding, severities } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { concernsDocument, type Operation } from "../../core/operation.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { reasons } from "../writing/words.ts";
import { concernsOf, isContainerList } from "./concerns.ts";
import { type LineChange, otherAnchor, overlap, wholeLines } from "./suggestion.ts";

/** The edits of several fixes of one file taken together, or in half a sentence why they can't be had. */
export type Composition =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** What review needs to know of fixes and can't tell from their text. */
export interface FixComposer {
  /** One proved set of edits that resolves all the findings, which are of one file and each have a proved fix. */
  compose(findings: readonly Finding[]): Composition;
  /** Whether edits that were proved apart are right together too: what a file is once all their suggestions are in. */
  holds(findings: readonly Finding[], edits: readonly Edit[]): boolean;
  /**
   * Those of `others` that can be fixed where the fixes of `findings` write, with the operations that do so: what a pod
   * sets for its containers, in its only one. Their edits still are those of the fix at its own place.
   */
  moveBeside(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[];
}

/** Findings that one change to whole lines resolves, the most pressing first. All of one applicability. */
export interface FixGroup {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly change: LineChange;
}

/** The fixes of one file: those that suggestions can hold, and why not for each other finding. */
export interface GroupedFixes {
  readonly groups: readonly FixGroup[];
  readonly obstacles: ReadonlyMap<Finding, string>;
}

/** More fixes than these in one suggestion help nobody. */
const groupLimit = 50;
/** The fixes of one container make one suggestion if it has at most so many lines. */
const reachLimit = 20;

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

/** What groups are made with, and around. */
export interface Ground {
  readonly source: SourceFile;
  /** Why a change can't be a suggestion, in half a sentence, or null. */
  readonly fits: (change: LineChange) => string | null;
  readonly composer: FixComposer;
  /** Groups that stay as they are. */
  readonly settled: readonly FixGroup[];
}

/**
 * Groups the fixes of one file's findings so that no two groups' lines overlap, and each group can be accepted alone or
 * after any others. Only fixes of one applicability are bound together: those on lines that touch, unless they are about
 * different things and find lines, and those of one container. `fits` says in half a sentence why a change can't be a suggestion, or null. Where a fix needs the lines
 * of a safe one it takes the next line, if both are right then, or else waits; so does a note whose fix reaches around
 * the lines of others. Where fixes that touch don't go together,
 * the more pressing one stays and the other becomes an obstacle.
 */
export function groupFixes(
  source: SourceFile,
  findings: readonly Finding[],
  fits: (change: LineChange) => string | null,
  composer: FixComposer,
): GroupedFixes {
  const obstacles = new Map<Finding, string>();
  const ranked = findings.toSorted(byUrgency);
  let settled: readonly FixGroup[] = [];
  for (const late of [false, true]) {
    for (const grade of [isSafe, isForReview]) {
      const ground: Ground = { source, fits, composer, settled };
      const next = ranked.filter((finding) => grade(finding) && reachesAround(finding) === late);
      settled = [...settled, ...groupTouching(ground, next, obstacles)];
    }
  }
  const joined = joinContainers({ source, fits, composer }, settled);
  const parted = joined.flatMap((group) => partConcerns({ source, fits, composer }, group, joined, obstacles));
  return { groups: parted, obstacles };
}

/**
 * A group for review whose fixes can be decided apart, as one for each concern that has lines of its own, the most
 * pressing first; the others wait. The group as it is where only one would have lines.
 */
function partConcerns(
  ground: Omit<Ground, "settled">,
  group: FixGroup,
  all: readonly FixGroup[],
  obstacles: Map<Finding, string>,
): readonly FixGroup[] {
  const concerns = isSafe(leader(group)) ? [] : concernsOf(group.findings);
  if (concerns.length < 2) return [group];
  const settled = all.filter((one) => one !== group);
  const parts: FixGroup[] = [];
  const waiting: (readonly [readonly Finding[], string])[] = [];
  for (const concern of concerns) {
    const part = buildGroup({ ...ground, settled: [...settled, ...parts] }, concern);
    if (typeof part === "string") waiting.push([concern, part]);
    else parts.push(part);
  }
  if (parts.length < 2 || parts[0]?.findings !== concerns[0]) return [group];
  for (const [concern, reason] of waiting) for (const finding of concern) obstacles.set(finding, reason);
  return parts;
}

function groupTouching(ground: Ground, findings: readonly Finding[], obstacles: Map<Finding, string>): FixGroup[] {
  const groups: FixGroup[] = [];
  for (const finding of findings) {
    const group = buildGroup(ground, [finding]);
    if (typeof group !== "string") groups.push(group);
    else obstacles.set(finding, group);
  }
  for (let run = touchingRun(groups); run.length > 1; run = touchingRun(groups)) {
    const [first, second] = run as [FixGroup, FixGroup];
    const all = buildGroup(ground, membersOf(run));
    const merged = typeof all === "string" ? buildGroup(ground, membersOf([first, second])) : all;
    const used = typeof all === "string" ? [first, second] : run;
    const rest = groups.filter((group) => !used.includes(group));
    if (typeof merged !== "string") groups.splice(0, groups.length, ...rest, merged);
    else {
      const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
      groups.splice(0, groups.length, ...rest, kept);
      const waits = merged === reasons.waits;
      const reason = waits ? merged : `it can't be combined with another fix on the same lines: ${merged}`;
      for (const finding of dropped.findings) obstacles.set(finding, reason);
    }
  }
  return groups;
}

/** The groups with those of one container and applicability made one, where that leaves the lines of all others alone. */
function joinContainers(ground: Omit<Ground, "settled">, groups: readonly FixGroup[]): readonly FixGroup[] {
  let joined = groups.toSorted((a, b) => a.change.startLine - b.change.startLine);
  for (const [container, alike] of groupBy(joined, containerOf)) {
    if (container === null) continue;
    let last = alike[0] as FixGroup;
    for (const next of alike.slice(1)) {
      const merged = joinNear(ground, last, next, joined);
      if (merged !== null) joined = [...joined.filter((group) => group !== last && group !== next), merged];
      last = merged ?? next;
    }
  }
  return joined;
}

function joinNear(
  ground: Omit<Ground, "settled">,
  first: FixGroup,
  second: FixGroup,
  all: readonly FixGroup[],
): FixGroup | null {
  if (second.change.endLine - first.change.startLine >= reachLimit) return null;
  const settled = all.filter((group) => group !== first && group !== second);
  const merged = buildGroup({ ...ground, settled }, membersOf([first, second]));
  return typeof merged === "string" ? null : merged;
}

/** The container that all operations of a group are about, with its applicability, as a key; null without such a one. */
function containerOf(group: FixGroup): string | null {
  const keys = group.findings.flatMap(({ fix }) => (fix?.operations ?? []).map(containerKey));
  const [first = null] = keys;
  if (first === null || keys.some((key) => key !== first)) return null;
  return `${leader(group).fix?.applicability} ${first}`;
}

function containerKey(operation: Operation): string | null {
  if (!concernsDocument(operation)) return null;
  const list = operation.path.findIndex(isContainerList);
  return list === -1 ? null : JSON.stringify([operation.document, operation.path.slice(0, list + 2)]);
}

function buildGroup(ground: Ground, findings: readonly Finding[]): FixGroup | string {
  const { source, composer } = ground;
  if (findings.length > groupLimit) return "there are too many fixes on these lines";
  const alone = findings.length === 1 ? findings[0]?.fix : undefined;
  const composition: Composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
  if (!composition.ok) return composition.reason;
  const { edits } = composition;
  const change = wholeLines(source, edits);
  if (change === null) return "it can't be expressed as whole lines";
  const places = [change, otherAnchor(source, change)].filter((place) => place !== null);
  const possible = places.filter((place) => ground.fits(place) === null);
  if (possible.length === 0) return ground.fits(change) ?? reasons.mismatch;
  const group = possible
    .map((place): FixGroup => ({ findings, edits, change: place }))
    .find((candidate) => standsBeside(ground, candidate));
  return group ?? reasons.waits;
}

/** True for a group that leaves the lines of the settled ones alone, and is right together with those at its place. */
export function standsBeside({ settled, composer }: Ground, group: FixGroup): boolean {
  if (settled.some(({ change }) => overlap(change, group.change))) return false;
  const starts = new Set(group.edits.map(({ range }) => range[0]));
  const near = settled.filter(({ edits }) => edits.some(({ range }) => starts.has(range[0])));
  if (near.length === 0) return true;
  const inOrder = [...near, group].sort((a, b) => a.change.startLine - b.change.startLine);
  const edits = joinEdits(inOrder.flatMap((one) => one.edits));
  return composer.holds(membersOf(inOrder), edits);
}

/** Edits with those that insert at one point made one, in the order given. */
function joinEdits(edits: readonly Edit[]): Edit[] {
  return [...groupBy(edits, ({ range }) => range.join()).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || first.range[0] < first.range[1]) return alike;
    return [{ range: first.range, text: alike.map(({ text }) => text).join("") }];
  });
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

/** A note whose fix spans more lines that it leaves alone than it changes: it must not bind what stands between them. */
function reachesAround({ severity, source, fix }: Finding): boolean {
  if (severity !== "info" || fix === null || fix.edits.length < 2) return false;
  const lines = fix.edits.map(({ range }) => [source.position(range[0]).line, source.position(range[1]).line] as const);
  const changed = lines.reduce((sum, [start, end]) => sum + end - start + 1, 0);
  const span = Math.max(...lines.map(([, end]) => end)) - Math.min(...lines.map(([start]) => start)) + 1;
  return span > 2 * changed;
}

function isSafe({ fix }: Finding): boolean {
  return fix?.applicability === "safe";
}

function isForReview(finding: Finding): boolean {
  return !isSafe(finding);
}

function applicabilityRank(finding: Finding): number {
  if (finding.fix === null) return 2;
  return finding.fix.applicability === "safe" ? 0 : 1;
}
