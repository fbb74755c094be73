import { atLeast, type Finding, severities } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { troubleOf } from "../../rules/lib/same-trouble.ts";
import { type Place, placeOfFinding } from "./place.ts";
import type { FoundTargets } from "./review-side.ts";
import { type MatchTarget, pairTargets, targetKey } from "./targets.ts";

/** For findings of the head, those of the base that they were. */
export type MatchedFindings = ReadonlyMap<Finding, Finding>;

/** What became of the things that findings of the base are about. */
export interface Comparison {
  readonly matched: MatchedFindings;
  /** True where the base has what a finding of the head is about. */
  hasCounterpart(finding: Finding): boolean;
}

/**
 * Finds out which findings of the head the base has too, however either is written: first those at the same place, then
 * those of the same container on another level, any of the same container, and those of a container that was renamed.
 * Objects are followed into other files and through new names. Each finding of the base stands for one of the head; one
 * about several containers for one of each. Linear.
 */
export function compareFindings(base: FoundTargets, head: FoundTargets): Comparison {
  const [before, after] = [base.targets, head.targets];
  const pairs = pairTargets(before, after);
  const knownBy = groupBy(base.findings, keyOf);
  const matched = new Map<Finding, Finding>();
  for (const [key, findings] of groupBy(head.findings, keyOf)) {
    const baseKey = pairs.get(key) ?? "";
    const [was, is] = [before.get(baseKey), after.get(key)];
    if (was !== undefined && is !== undefined) {
      matchTarget({ base: was, head: is }, knownBy.get(baseKey) ?? [], findings, matched);
    }
  }
  matchDisagreements(base, head, matched);
  return { matched, hasCounterpart: (finding) => pairs.has(keyOf(finding)) };
}

function keyOf({ source, object }: Finding): string {
  return targetKey(source.path, object);
}

/** A target as it was and as it is. */
interface Pair {
  readonly base: MatchTarget;
  readonly head: MatchTarget;
}

/** A finding of the base with what of it the head has not shown yet. */
interface Known extends Place {
  /** For one about all of its target: the containers that no finding of the head has been about yet. */
  readonly left: Set<string>;
  used: boolean;
}

/** One way to recognize a finding: by keys that it may go by in the base, and the one it goes by in the head. */
interface Pass {
  readonly known: (known: Known, pair: Pair) => readonly string[];
  readonly asked: (place: Place, pair: Pair) => string | null;
}

const anyPart = "*";

const passes: readonly Pass[] = [
  { known: ({ finding, exact }) => [finding.rule + exact], asked: ({ finding, exact }) => finding.rule + exact },
  {
    known: (known) => partsOf(known).map((part) => part + known.aspect),
    asked: ({ part, aspect }) => (part === null ? anyPart : named(part)) + aspect,
  },
  {
    known: (known) => partsOf(known).flatMap((part) => noWorseThan(known).map((severity) => severity + part)),
    asked: ({ part, finding }) => finding.severity + (part === null ? anyPart : named(part)),
  },
  {
    known: (known, { head }) => (isGone(known, head) ? [known.aspect] : []),
    asked: ({ part, aspect }, { base }) => (isAdded(part, base) ? aspect : null),
  },
  {
    known: (known, { head }) => (isGone(known, head) ? noWorseThan(known) : []),
    asked: ({ part, finding }, { base }) => (isAdded(part, base) ? finding.severity : null),
  },
];

function matchTarget(
  pair: Pair,
  known: readonly Finding[],
  findings: readonly Finding[],
  matched: Map<Finding, Finding>,
): void {
  const places = groupBy(findings.map(placeOfFinding), ({ finding }) => troubleOf(finding.rule));
  const candidates = groupBy(known.map(placeOfFinding), ({ finding }) => troubleOf(finding.rule));
  for (const [trouble, own] of places) {
    const open = (candidates.get(trouble) ?? []).map((place) => toKnown(place, pair.base));
    for (const pass of open.length === 0 ? [] : passes) matchBy(pass, pair, { open, own, matched });
  }
}

function toKnown(place: Place, { parts }: MatchTarget): Known {
  return { ...place, left: new Set(place.part === null ? parts : []), used: false };
}

interface Matching {
  readonly open: readonly Known[];
  readonly own: readonly Place[];
  readonly matched: Map<Finding, Finding>;
}

function matchBy({ known, asked }: Pass, pair: Pair, { open, own, matched }: Matching): void {
  const queues = new Map<string, Known[]>();
  for (const one of open.filter(({ used }) => !used).toReversed()) {
    for (const key of known(one, pair)) {
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, [one]);
      else queue.push(one);
    }
  }
  for (const place of own) {
    if (matched.has(place.finding)) continue;
    const queue = queues.get(asked(place, pair) ?? "") ?? [];
    while (queue.length > 0 && !isFree(queue.at(-1), place)) queue.pop();
    const match = queue.at(-1);
    if (match === undefined) continue;
    matched.set(place.finding, match.finding);
    use(match, place);
  }
}

/** True while a finding can stand for another one at that place. */
function isFree(known: Known | undefined, { part }: Place): boolean {
  if (known === undefined || known.used) return false;
  return part === null || known.part !== null || known.left.size > 0;
}

/** A finding about one of several containers leaves the rest of what was said of all of them. */
function use(known: Known, { part }: Place): void {
  if (part !== null && known.part === null && known.left.delete(part)) known.used = known.left.size === 0;
  else known.used = true;
}

/** The containers that a finding can be recognized by, and a word for all of them. */
function partsOf({ part, left }: Known): string[] {
  return [anyPart, ...(part === null ? [...left] : [part]).map(named)];
}

function named(part: string): string {
  return JSON.stringify(part);
}

function noWorseThan({ finding }: Known): readonly string[] {
  return severities.filter((severity) => atLeast(finding.severity, severity));
}

function isAdded(part: string | null, { parts }: MatchTarget): boolean {
  return part !== null && !parts.has(part);
}

function isGone({ part, left }: Known, { parts }: MatchTarget): boolean {
  return (part === null ? [...left] : [part]).some((name) => !parts.has(name));
}

/** What two files disagree about is known, whichever side speaks. */
function matchDisagreements(base: FoundTargets, head: FoundTargets, matched: Map<Finding, Finding>): void {
  const told = new Map<string, Finding>();
  for (const finding of base.findings) if (finding.pair !== undefined) told.set(finding.pair, finding);
  for (const finding of head.findings) {
    const known = matched.has(finding) || finding.pair === undefined ? undefined : told.get(finding.pair);
    if (known !== undefined) matched.set(finding, known);
  }
}
