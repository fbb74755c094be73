import { type ChangedKeys, changedKeys } from "../core/changed-keys.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import { answersStay } from "../model/kubernetes/asked-workspace.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../model/kubernetes/pod-template.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import { keysRead } from "./keys-read.ts";
import type { KubernetesRule } from "./lib/kubernetes-rule.ts";
import type { RuleSet } from "./rule-set.ts";
import { type FindingMark, type RuleOutcome, rulesOver, runOverObject, runRules } from "./run-rules.ts";

/**
 * What the rules say of a target that stays as it is while others change: those that asked for others, and would be told
 * something else now, are run again.
 */
export function rerunRules(
  rules: RuleSet,
  target: RuleTarget,
  before: RuleOutcome,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const stay = answersStay(workspace, target, target);
  const stale = [...before.asked].filter(([, questions]) => !stay(questions)).map(([rule]) => rule);
  if (stale.length === 0) return before;
  const isStale = ({ id }: RuleFacts): boolean => stale.includes(id);
  const again: RuleSet = {
    ...rules,
    kubernetes: rules.kubernetes.filter(isStale),
    dockerfile: rules.dockerfile.filter(isStale),
  };
  const fresh = runRules(again, target, workspace, settings);
  const stays = ({ rule }: { readonly rule: string }): boolean => !stale.includes(rule);
  const kept = [...before.marks.keys()].filter((index) => stays(before.marks[index] as FindingMark));
  return {
    marks: [...before.marks.filter(stays), ...fresh.marks],
    findingAt(index) {
      const place = kept[index];
      return place === undefined ? fresh.findingAt(index - kept.length) : before.findingAt(place);
    },
    errors: [...before.errors.filter(stays), ...fresh.errors],
    asked: fresh.asked,
  };
}

/**
 * What the rules say of an object that has become another one, `now`. A rule says the same as before where it read
 * nothing of what changed and would be told the same of other objects; only the other rules run again.
 */
export function rerunChanged(
  rules: RuleSet,
  { before, now }: { readonly before: Manifest; readonly now: Manifest },
  said: RuleOutcome,
  workspace: Workspace,
  settings: Settings,
): RuleOutcome {
  const change = changedKeys(before.value, now.value);
  if (!isComparable(before, now, change)) return runRules(rules, now, workspace, settings);
  const all = rulesOver(rules.kubernetes, now);
  const again = new Set(said.errors.map(({ rule }) => rule));
  addReaders(again, readersOf(all), change);
  const stay = answersStay(workspace, before, now);
  for (const [rule, questions] of said.asked) {
    if (!again.has(rule) && !stay(questions)) again.add(rule);
  }
  const fresh = runOverObject(
    all.filter(({ id }) => again.has(id)),
    now,
    workspace,
    settings,
  );
  const sayAgain = (rule: string): RuleOutcome => {
    const own = all.filter(({ id }) => id === rule);
    return runOverObject(own, now, workspace, settings);
  };
  return joined(
    all.map(({ id }) => id),
    again,
    said,
    fresh,
    sayAgain,
  );
}

/**
 * The marks of both outcomes, in the order of the rules. The places of findings are not what they were before: a rule
 * whose marks stay is run again where one of its findings is asked for.
 */
function joined(
  order: readonly string[],
  again: ReadonlySet<string>,
  said: RuleOutcome,
  fresh: RuleOutcome,
  sayAgain: (rule: string) => RuleOutcome,
): RuleOutcome {
  const old = byRule(said.marks);
  const own = indexed(fresh.marks);
  const marks: FindingMark[] = [];
  const places: number[] = [];
  for (const rule of order) {
    const isFresh = again.has(rule);
    for (const [nth, place] of ((isFresh ? own : old).get(rule) ?? []).entries()) {
      marks.push((isFresh ? fresh : said).marks[place] as FindingMark);
      places.push(isFresh ? place : nth);
    }
  }
  const known = new Map<string, RuleOutcome>();
  return {
    marks,
    findingAt(index) {
      const { rule } = marks[index] as FindingMark;
      const outcome = again.has(rule) ? fresh : (known.get(rule) ?? sayAgain(rule));
      known.set(rule, outcome);
      return outcome.findingAt(places[index] as number);
    },
    errors: fresh.errors,
    asked: fresh.asked,
  };
}

const knownIndexes = new WeakMap<readonly FindingMark[], ReadonlyMap<string, readonly number[]>>();

/** By rule, the indexes of its marks: those of an object are asked for by each proof of its fixes. */
function byRule(marks: readonly FindingMark[]): ReadonlyMap<string, readonly number[]> {
  const known = knownIndexes.get(marks) ?? indexed(marks);
  knownIndexes.set(marks, known);
  return known;
}

function indexed(marks: readonly FindingMark[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, { rule }] of marks.entries()) {
    const known = indexes.get(rule);
    if (known === undefined) indexes.set(rule, [index]);
    else known.push(index);
  }
  return indexes;
}

/** False where more than values changed: what the object is, or what all rules and identities go by. */
function isComparable(before: Manifest, now: Manifest, { keys, maps }: ChangedKeys): boolean {
  const { object } = before;
  return (
    // Items of lists are known by their names.
    !keys.has("name") &&
    !maps.has("name") &&
    before.unfilled.length + now.unfilled.length === 0 &&
    object.apiVersion === now.object.apiVersion &&
    object.kind === now.object.kind &&
    object.namespace === now.object.namespace &&
    object.name === now.object.name &&
    makeSamePods(before.podTemplate, now.podTemplate)
  );
}

function makeSamePods(before: PodTemplate | null, now: PodTemplate | null): boolean {
  if (before === null || now === null) return before === now;
  const { containers } = now;
  return (
    before.windows === now.windows &&
    before.schema === now.schema &&
    before.containers.length === containers.length &&
    before.containers.every(({ name, image, kind }, index) => {
      const other = containers[index];
      return name === other?.name && image === other.image && kind === other.kind;
    })
  );
}

/**
 * By a key, the rules that read it; by a key with a slash behind it, those that go through all below it; by one with a
 * dot behind it, those that only pass through the map that it holds.
 */
type Readers = ReadonlyMap<string, readonly string[]>;

const readersIn = new WeakMap<readonly KubernetesRule[], Readers>();

function readersOf(rules: readonly KubernetesRule[]): Readers {
  const known = readersIn.get(rules) ?? makeReaders(rules);
  readersIn.set(rules, known);
  return known;
}

function makeReaders(rules: readonly KubernetesRule[]): Readers {
  const readers = new Map<string, string[]>();
  for (const { id } of rules) {
    for (const key of keysRead[id]?.split(" ") ?? [anything]) {
      const known = readers.get(key);
      if (known === undefined) readers.set(key, [id]);
      else known.push(id);
    }
  }
  return readers;
}

/** What a rule reads of which nothing is recorded. No key of a map has this name. */
const anything = "*/";

/** Adds the rules that may read something that changed. */
function addReaders(to: Set<string>, readers: Readers, { keys, maps, above }: ChangedKeys): void {
  const add = (key: string): void => {
    for (const id of readers.get(key) ?? []) to.add(id);
  };
  add(anything);
  for (const key of keys) {
    add(key);
    add(`${key}.`);
  }
  for (const key of maps) add(key);
  for (const key of above) add(`${key}/`);
}
