import type { Manifest } from "./manifest.ts";

/** Returns the keys under which an object can be found. Each function has its own index. */
export type Facts = (manifest: Manifest) => readonly string[];

/** The facts of each object, by the number of their function: an array takes less time than a map by functions. */
const knownFacts = new WeakMap<Manifest, (readonly string[] | undefined)[]>();

const noFacts: readonly string[] = [];

let countedFacts = 0;

/** Facts that are only computed once for each object, since every proof asks for them again. */
export function remembered(facts: Facts): Facts {
  const number = countedFacts;
  countedFacts += 1;
  return (manifest) => {
    let known = knownFacts.get(manifest);
    if (known === undefined) {
      known = [];
      knownFacts.set(manifest, known);
    }
    const before = known[number];
    if (before !== undefined) return before;
    const found = facts(manifest);
    // Most objects have no facts of most kinds, and share an empty list.
    const kept = found.length === 0 ? noFacts : found;
    known[number] = kept;
    return kept;
  };
}

const ofCluster = new WeakSet<Facts>();

/** Facts about what the object is for in a cluster. If some objects are missing, the others have the same facts. */
export function clusterFacts(facts: Facts): Facts {
  const all = remembered(facts);
  ofCluster.add(all);
  return all;
}

/** Whether facts are about what objects are for in a cluster. */
export function areOfCluster(facts: Facts): boolean {
  return ofCluster.has(facts);
}

/** Objects in order, with indexes to find them by facts. */
export interface ObjectList {
  items(): readonly Manifest[];
  /** The objects that have one of the facts, in order. Returns the same array each time for a single fact. */
  having(facts: Facts, ...wanted: readonly string[]): readonly Manifest[];
  /** The index of an object; undefined if it is not in the list. */
  positionOf(manifest: Manifest): number | undefined;
  /** Whether two states of an object have the same facts, of those that were asked for. */
  findsAlike(before: Manifest, now: Manifest): boolean;
  /** The list after some objects were replaced. Results without them are shared; the list itself if nothing changes. */
  replace(changed: ReadonlyMap<Manifest, Manifest>): ObjectList;
}

/** If more objects change, indexes are built again. */
const fewChanges = 16;

/** Creates a list of objects. Its indexes are built on demand. */
export function objectList(items: readonly Manifest[]): ObjectList {
  const indexes = new Map<Facts, ReadonlyMap<string, readonly Manifest[]>>();
  let positions: ReadonlyMap<Manifest, number> | undefined;
  const positionOf = (manifest: Manifest): number | undefined => {
    positions ??= new Map(items.map((item, index) => [item, index]));
    return positions.get(manifest);
  };
  const list: ObjectList = {
    items: () => items,
    positionOf,
    having(facts, ...wanted) {
      const index = indexes.get(facts) ?? indexOf(items, facts);
      indexes.set(facts, index);
      if (wanted.length === 1) return index.get(wanted[0] as string) ?? none;
      return inOrder(
        wanted.map((fact) => index.get(fact) ?? none),
        positionOf,
      );
    },
    findsAlike(before, now) {
      return [...indexes.keys()].every((facts) => sameFacts(facts(before), facts(now)));
    },
    replace(changed) {
      const own = [...changed].filter(([before]) => positionOf(before) !== undefined);
      if (own.length === 0) return list;
      if (own.length > fewChanges) return objectList(items.map((item) => changed.get(item) ?? item));
      return changedList(list, new Map(own));
    },
  };
  return list;
}

function changedList(base: ObjectList, changed: ReadonlyMap<Manifest, Manifest>): ObjectList {
  const originals = new Map([...changed].map(([before, after]) => [after, before]));
  const positionOf = (manifest: Manifest): number | undefined => {
    return changed.has(manifest) ? undefined : base.positionOf(originals.get(manifest) ?? manifest);
  };
  const known = new Map<Facts, Map<string, readonly Manifest[]>>();
  const isTouched = (facts: Facts, fact: string): boolean => {
    for (const [before, after] of changed) {
      if (facts(before).includes(fact) || facts(after).includes(fact)) return true;
    }
    return false;
  };
  const find = (facts: Facts, fact: string): readonly Manifest[] => {
    const before = base.having(facts, fact);
    if (!isTouched(facts, fact)) return before;
    const lists = known.get(facts) ?? new Map<string, readonly Manifest[]>();
    known.set(facts, lists);
    const found = lists.get(fact) ?? after(facts, fact, before);
    lists.set(fact, found);
    return found;
  };
  const after = (facts: Facts, fact: string, before: readonly Manifest[]): readonly Manifest[] => {
    const leaving = [...changed.keys()].filter((manifest) => facts(manifest).includes(fact));
    const coming = [...changed.values()].filter((manifest) => facts(manifest).includes(fact));
    const stay = leaving.length === coming.length && leaving.every((one) => coming.includes(changed.get(one) ?? one));
    if (stay) return before.map((manifest) => changed.get(manifest) ?? manifest);
    return inOrder([before.filter((manifest) => !changed.has(manifest)), coming], positionOf);
  };
  let items: Manifest[] | undefined;
  const allItems = (): readonly Manifest[] => {
    if (items !== undefined) return items;
    items = base.items().slice();
    for (const [before, after] of changed) items[base.positionOf(before) ?? 0] = after;
    return items;
  };
  return {
    items: allItems,
    positionOf,
    having(facts, ...wanted) {
      if (wanted.length === 1) return find(facts, wanted[0] as string);
      return inOrder(
        wanted.map((fact) => find(facts, fact)),
        positionOf,
      );
    },
    findsAlike: base.findsAlike,
    replace: (again) => objectList(allItems()).replace(again),
  };
}

const none: readonly Manifest[] = [];

function sameFacts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((fact, index) => fact === others[index]);
}

/** Shared, since in a tree with many units, most indexes are empty. */
const emptyIndex: ReadonlyMap<string, readonly Manifest[]> = new Map();

function indexOf(items: readonly Manifest[], facts: Facts): ReadonlyMap<string, readonly Manifest[]> {
  const index = new Map<string, Manifest[]>();
  for (const item of items) {
    for (const fact of facts(item)) {
      const found = index.get(fact);
      if (found === undefined) index.set(fact, [item]);
      // An object may have a fact more than once.
      else if (found.at(-1) !== item) found.push(item);
    }
  }
  return index.size === 0 ? emptyIndex : index;
}

/** The objects of several lists without duplicates, in the order of their positions. */
function inOrder(
  lists: readonly (readonly Manifest[])[],
  positionOf: (manifest: Manifest) => number | undefined,
): readonly Manifest[] {
  const [first = none, ...others] = lists.filter((list) => list.length > 0);
  if (others.length === 0) return first;
  const all = [...new Set([...first, ...others.flat()])];
  return all.toSorted((a, b) => (positionOf(a) ?? 0) - (positionOf(b) ?? 0));
}
