import { atLeast, type Finding, severities } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { troubleOf } from "../../rules/lib/same-trouble.ts";
import { type Place, placeOfFinding } from "./place.ts";
import type { FoundTargets } from "./review-side.ts";
import { type MatchTarget, pairTargets, targetKey } from "./targets.ts";

/** Findings of the head, each with the finding of the base that it was. */
export type MatchedFindings = ReadonlyMap<Finding, Finding>;

/** How the findings of base and head correspond. */
export interface Comparison {
  readonly matched: MatchedFindings;
  /** Whether the base has the object or file that a finding of the head is about. */
  hasCounterpart(finding: Finding): boolean;
}

/**
 * Determines which findings of the head are also in the base, even if they are written differently. It first looks for
 * those at the same place, then for those of the same container on another level, any of the same container, and those
 * of a renamed container. Objects are followed into other files and to new names. Each finding of the base matches one
 * of the head; one about several containers matches one for each of them. Linear.
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

/** A target in the base and in the head. */
interface Pair {
  readonly base: MatchTarget;
  readonly head: MatchTarget;
}

/** A finding of the base, with the parts of it that no finding of the head has matched yet. */
interface Known extends Place {
  /** If it is about its whole target, the containers for which no finding of the head has matched it yet. */
  readonly left: Set<string>;
  used: boolean;
}

/**
 * One way to recognize a finding: the keys under which it can be found in the base, and the key that it has in the
 * head.
 */
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

/** Whether a finding can still match another one at that place. */
function isFree(known: Known | undefined, { part }: Place): boolean {
  if (known === undefined || known.used) return false;
  return part === null || known.part !== null || known.left.size > 0;
}

/** If a finding about all containers is matched by one about a single container, the others are still open. */
function use(known: Known, { part }: Place): void {
  if (part !== null && known.part === null && known.left.delete(part)) known.used = known.left.size === 0;
  else known.used = true;
}

/** The containers by which a finding can be recognized, and a word for all of them. */
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

/** A disagreement between two files is known, no matter on which side it is reported. */
function matchDisagreements(base: FoundTargets, head: FoundTargets, matched: Map<Finding, Finding>): void {
  const told = new Map<string, Finding>();
  for (const finding of base.findings) if (finding.pair !== undefined) told.set(finding.pair, finding);
  for (const finding of head.findings) {
    const known = matched.has(finding) || finding.pair === undefined ? undefined : told.get(finding.pair);
    if (known !== undefined) matched.set(finding, known);
  }
}
