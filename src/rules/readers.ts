import { type ChangedKeys, changedKeys } from "../core/changed-keys.ts";
import { rememberLast, rememberRecent } from "../core/remember-recent.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../model/kubernetes/pod-template.ts";
import { runsAlike } from "../model/kubernetes/relates-alike.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import { keysRead, keysReadOfOthers } from "./keys-read.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/**
 * The keys of an object that changed when it became `now`. Null if more than values changed: what the object is, or
 * something that all rules and identities depend on. The last result is kept, since a proof asks twice.
 */
export const changeOf: (now: Manifest, before: Manifest) => ChangedKeys | null = rememberLast(
  (now, before: Manifest) => {
    const change = changedKeys(before.value, now.value);
    return isComparable(before, now, change) ? change : null;
  },
);

function isComparable(before: Manifest, now: Manifest, { keys, maps }: ChangedKeys): boolean {
  const { object } = before;
  return (
    // Items of lists are identified by their names.
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
  return (
    before.windows === now.windows &&
    before.mayRunOnLinux === now.mayRunOnLinux &&
    before.schema === now.schema &&
    runsAlike(before, now)
  );
}

/** Returns the ids of those that may read something that changed. */
export type Readers = (change: ChangedKeys) => ReadonlySet<string>;

/**
 * The ids of those that read a key. A key with a slash after it maps to those that go through everything below it, one
 * with a dot after it to those that only pass through the map that it holds.
 */
type ReadersByKey = ReadonlyMap<string, readonly string[]>;

/** Something that reads objects. What it reads is recorded under its id. */
interface Reader {
  readonly id: string;
}

const readersIn = new WeakMap<readonly Reader[], Readers>();

/** Returns which of the rules or checks read which keys. */
export function readersOf(rules: readonly Reader[]): Readers {
  const known = readersIn.get(rules) ?? makeReaders(rules, keysRead);
  readersIn.set(rules, known);
  return known;
}

/** The most characters of keys by which results are kept. */
const keptKeys = 100_000;

/** Most fixes of a rule change the same keys, so results are kept. */
function makeReaders(rules: readonly Reader[], recorded: Readonly<Record<string, string>>): Readers {
  const byKey = readersByKey(rules, recorded);
  const find = rememberRecent(
    keptKeys,
    (_keys: string, change: ChangedKeys) => readersOfChange(byKey, change),
    (keys) => keys.length,
  );
  return (change) => find(listKeys(change), change);
}

/** The last result is kept, since a proof asks for several kinds of readers. */
const listKeys = rememberLast(({ keys, maps, above }: ChangedKeys): string => {
  return JSON.stringify([[...keys], [...maps], [...above]]);
});

function readersByKey(rules: readonly Reader[], recorded: Readonly<Record<string, string>>): ReadersByKey {
  const readers = new Map<string, string[]>();
  for (const { id } of rules) {
    for (const key of recorded[id]?.split(" ") ?? [anything]) {
      const known = readers.get(key);
      if (known === undefined) readers.set(key, [id]);
      else known.push(id);
    }
  }
  return readers;
}

/** Stands for the reads of a rule without a record. No key of a map has this name. */
const anything = "*/";

function readersOfChange(readers: ReadersByKey, { keys, maps, above }: ChangedKeys): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (key: string): void => {
    for (const id of readers.get(key) ?? []) found.add(id);
  };
  add(anything);
  for (const key of keys) {
    add(key);
    add(`${key}.`);
  }
  for (const key of maps) add(key);
  for (const key of above) add(`${key}/`);
  return found;
}

const readersOfOthers = new WeakMap<RuleSet, Readers>();

/**
 * Returns a function that says whether a rule may read something that the replacements change, in an object that the
 * workspace told it about. The answer is computed on the first call.
 */
export function concernedBy(rules: RuleSet, replaced: ReadonlyMap<RuleTarget, RuleTarget>): (rule: string) => boolean {
  let concerned: ReadonlySet<string> | "all" | undefined;
  return (rule) => {
    concerned ??= readersOfAll(rules, replaced);
    return concerned === "all" || concerned.has(rule);
  };
}

function readersOfAll(rules: RuleSet, replaced: ReadonlyMap<RuleTarget, RuleTarget>): ReadonlySet<string> | "all" {
  const readers = readersOfOthers.get(rules) ?? makeReaders(rulesIn(rules), keysReadOfOthers);
  readersOfOthers.set(rules, readers);
  const concerned: ReadonlySet<string>[] = [];
  for (const [before, now] of replaced) {
    const change = isManifest(before) && isManifest(now) ? changeOf(now, before) : null;
    if (change === null) return "all";
    concerned.push(readers(change));
  }
  const [only, ...others] = concerned;
  return only !== undefined && others.length === 0 ? only : new Set(concerned.flatMap((ids) => [...ids]));
}
