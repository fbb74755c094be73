import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { reasons } from "../writing/words.ts";
import { byUrgency, type FixComposer, type FixGroup, fitsBeside, type GroupedFixes } from "./group-findings.ts";
import { type LineChange, otherAnchor, overlap, wholeLines, widen } from "./suggestion.ts";

/** A group with an alternative to it: the same fixes together with those that would otherwise have to wait for them. */
export interface CompletedGroup extends FixGroup {
  readonly complete: CompleteFix | null;
}

/** Fixes that replace the same lines as a group and include the fixes of that group. */
export interface CompleteFix {
  /** The most urgent first. */
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
  /** The findings among them that had to wait for the group. */
  readonly waited: readonly Finding[];
}

/** What is needed to complete the groups of one file. */
interface Ground {
  readonly source: SourceFile;
  readonly fits: (change: LineChange) => string | null;
  readonly composer: FixComposer;
}

/** The most lines that a second suggestion spans. A fix that would make it longer keeps waiting. */
const reachLimit = 20;

/**
 * Finds an alternative to each safe group: its fixes together with those that wait for it. For a pod with only one
 * container, this includes what the pod would set for all its containers. Both are suggestions for the same lines, so
 * that a reader picks one of them; GitHub applies only one suggestion per line.
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
  /** Findings that have a suggestion or wait for one. */
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

/**
 * Returns the change of a group and, for the same range, the new lines for a larger set of findings. The range is wider
 * than the group's own where that is necessary. Null where no range fits.
 */
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
    if (!fitsBeside(ground, { ...group, change: narrow })) continue;
    if (fitsBeside(ground, { findings, edits: composition.edits, change: whole })) return [narrow, whole.lines];
  }
  return null;
}
