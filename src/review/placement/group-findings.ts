import type { Edit } from "../../core/edit.ts";
import { type Finding, severities } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { concernsDocument, type Operation } from "../../core/operation.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { reasons } from "../writing/words.ts";
import { concernsOf, isContainerList } from "./concerns.ts";
import { type LineChange, otherAnchor, overlap, wholeLines } from "./suggestion.ts";

/** The combined edits of several fixes of one file, or half a sentence that says why they can't be combined. */
export type Composition =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** What the review needs to know about fixes but can't see in their text. */
export interface FixComposer {
  /** Returns one proved set of edits that resolves all the findings. They are in one file and each has a proved fix. */
  compose(findings: readonly Finding[]): Composition;
  /**
   * Whether edits that were proved separately are also right together, as when all their suggestions have been
   * committed.
   */
  holds(findings: readonly Finding[], edits: readonly Edit[]): boolean;
  /**
   * Returns those of `others` that could also be fixed where the fixes of `findings` write: settings of a pod that can
   * be made in its only container instead. The returned findings carry the operations for that place, but still the
   * edits for their original place.
   */
  moveBeside(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[];
}

/** Findings that one change to whole lines resolves, the most urgent first. All fixes have the same applicability. */
export interface FixGroup {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly change: LineChange;
}

/** The fixes of one file: the groups that suggestions can hold, and for every other finding the reason why not. */
export interface GroupedFixes {
  readonly groups: readonly FixGroup[];
  readonly obstacles: ReadonlyMap<Finding, string>;
}

/** The most fixes in one suggestion: a longer one would help nobody. A larger group is not built. */
const groupLimit = 50;
/** The fixes of one container are joined into one suggestion only if it spans at most this many lines. */
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

/** What groups are built from, and the existing groups they must leave alone. */
export interface Ground {
  readonly source: SourceFile;
  /** Returns half a sentence that says why a change can't be a suggestion, or null if it can. */
  readonly fits: (change: LineChange) => string | null;
  readonly composer: FixComposer;
  /** Groups that are final. */
  readonly settled: readonly FixGroup[];
}

/**
 * Groups the fixes of one file's findings so that the lines of two groups never overlap, and each group can be accepted
 * alone or after any others. A group holds fixes of one applicability: those on lines that touch, unless they are about
 * different things and can have lines of their own, and those of one container. `fits` returns half a sentence that
 * says why a change can't be a suggestion, or null.
 *
 * A fix that needs the lines of a safe one moves to the next line if both are right then; otherwise it waits. A note
 * whose fix reaches around the lines of others is placed after them in the same way. Where fixes that touch can't be
 * combined, the more urgent one stays and the other becomes an obstacle.
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
 * Splits a group that needs review into its concerns, which can be decided on separately, the most urgent first. A
 * concern without lines of its own has to wait. Returns the group unchanged where only one concern would get lines.
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

/**
 * Joins the groups that are about the same container and have the same applicability, where that leaves the lines of
 * all other groups alone.
 */
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

/**
 * A key for the container that all operations of a group are about, combined with its applicability; null if there is
 * no such container.
 */
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
    .find((candidate) => fitsBeside(ground, candidate));
  return group ?? reasons.waits;
}

/**
 * Whether a group leaves the lines of the settled groups alone and is right together with those that edit at the same
 * offsets.
 */
export function fitsBeside({ settled, composer }: Ground, group: FixGroup): boolean {
  if (settled.some(({ change }) => overlap(change, group.change))) return false;
  const starts = new Set(group.edits.map(({ range }) => range[0]));
  const near = settled.filter(({ edits }) => edits.some(({ range }) => starts.has(range[0])));
  if (near.length === 0) return true;
  const inOrder = [...near, group].sort((a, b) => a.change.startLine - b.change.startLine);
  const edits = joinEdits(inOrder.flatMap((one) => one.edits));
  return composer.holds(membersOf(inOrder), edits);
}

/** Merges the insertions at the same offset into one edit each, in the order given. */
function joinEdits(edits: readonly Edit[]): Edit[] {
  return [...groupBy(edits, ({ range }) => range.join()).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || first.range[0] < first.range[1]) return alike;
    return [{ range: first.range, text: alike.map(({ text }) => text).join("") }];
  });
}

/**
 * The first groups, from the top of the file, whose lines overlap or touch one another; at most one group if none do.
 */
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

/**
 * Whether a finding is a note whose fix leaves more lines in between alone than it changes: such a fix must not tie
 * those lines to itself.
 */
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
