import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { reasons } from "../writing/words.ts";
import { byUrgency, type FixComposer, type FixGroup, type GroupedFixes, standsBeside } from "./group-findings.ts";
import { type LineChange, otherAnchor, overlap, wholeLines, widen } from "./suggestion.ts";

/** A group with what can be committed instead of it: the same fixes, and those that would have to wait for them. */
export interface CompletedGroup extends FixGroup {
  readonly complete: CompleteFix | null;
}

/** Fixes that replace the same lines as those of a group, which are among them. */
export interface CompleteFix {
  /** The most pressing first. */
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
  /** Those findings that waited for the group. */
  readonly waited: readonly Finding[];
}

/** What the fixes of one file are completed with. */
interface Ground {
  readonly source: SourceFile;
  readonly fits: (change: LineChange) => string | null;
  readonly composer: FixComposer;
}

/** A second suggestion has at most so many lines between its first and its last change. */
const reachLimit = 20;

/**
 * Finds what else could be committed with each safe group: the fixes that wait for it, and with those of a pod's only
 * container what the pod wants to set for all of its containers. Both are suggestions for the same lines, so that a
 * reader takes one or the other; GitHub applies only one suggestion per line.
 */
export function completeGroups(ground: Ground, { groups, obstacles }: GroupedFixes): readonly CompletedGroup[] {
  const waiting = new Set([...obstacles].flatMap(([finding, reason]) => (reason === reasons.waits ? [finding] : [])));
  const grouped = [...groups.flatMap(({ findings }) => findings), ...waiting];
  return groups.map((group) => {
    const waited = [...waiting].filter((finding) => waitsFor(ground.source, finding, group));
    const completed = waited.length === 0 ? null : complete(ground, group, waited, { groups, grouped });
    for (const finding of completed?.complete?.waited ?? []) waiting.delete(finding);
    return completed ?? { ...group, complete: null };
  });
}

function waitsFor(source: SourceFile, { fix }: Finding, group: FixGroup): boolean {
  if (group.findings.some((finding) => finding.fix?.applicability !== "safe")) return false;
  const change = fix === null ? null : wholeLines(source, fix.edits);
  if (change === null) return false;
  const places = [change, otherAnchor(source, change)].filter((place) => place !== null);
  const taken = [group.change, otherAnchor(source, group.change)].filter((place) => place !== null);
  return places.some((place) => taken.some((other) => overlap(place, other)));
}

interface Neighbors {
  readonly groups: readonly FixGroup[];
  /** What has a suggestion, or waits for one. */
  readonly grouped: readonly Finding[];
}

function complete(
  ground: Ground,
  group: FixGroup,
  waited: readonly Finding[],
  { groups, grouped }: Neighbors,
): CompletedGroup | null {
  const own = [...group.findings, ...waited];
  const others = groups.filter((other) => other !== group);
  const beside = grouped.filter((finding) => !own.includes(finding));
  const { composer } = ground;
  const moved = composer.moveBeside(group.findings, beside);
  for (const findings of moved.length === 0 ? [own] : [[...own, ...moved], own]) {
    const placed = place(ground, group, findings.toSorted(byUrgency), others);
    if (placed === null) continue;
    const [change, lines] = placed;
    return { ...group, change, complete: { findings: findings.toSorted(byUrgency), lines, waited } };
  }
  return null;
}

/** The lines of a group and of more findings on the same range: wider than the group's own where it has to be. */
function place(
  { source, fits, composer }: Ground,
  group: FixGroup,
  findings: readonly Finding[],
  settled: readonly FixGroup[],
): readonly [LineChange, readonly string[]] | null {
  const composition = composer.compose(findings);
  const first = composition.ok ? wholeLines(source, composition.edits) : null;
  if (!composition.ok || first === null) return null;
  const places = [first, otherAnchor(source, first)].filter((one) => one !== null);
  for (const one of places) {
    const startLine = Math.min(one.startLine, group.change.startLine);
    const endLine = Math.max(one.endLine, group.change.endLine);
    if (endLine - startLine >= reachLimit) continue;
    const narrow = widen(source, group.change, startLine, endLine);
    const whole = widen(source, one, startLine, endLine);
    if (fits(narrow) !== null || fits(whole) !== null) continue;
    const ground = { source, fits, composer, settled };
    if (!standsBeside(ground, { ...group, change: narrow })) continue;
    if (standsBeside(ground, { findings, edits: composition.edits, change: whole })) return [narrow, whole.lines];
  }
  return null;
}
