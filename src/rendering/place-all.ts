import { applyEdits, areApart, type Edit, sortEdits } from "../core/edit.ts";
import { groupBy } from "../core/group-by.ts";
import { partition } from "../core/partition.ts";
import type { SourceFile } from "../core/source-file.ts";
import { type ChangedPlace, furtherObjects, type RenderProof, type RenderWish } from "./compare-texts.ts";
import { changePattern } from "./leaf-changes.ts";
import type { Placement } from "./rendered-unit.ts";

/** A change of one file that may have the wanted effect. */
export interface PlaceCandidate {
  readonly source: SourceFile;
  readonly edits: readonly Edit[];
  /** Whether it changes text that is rendered unchanged, so that it has the same effect whatever else changes. */
  readonly verbatim: boolean;
  /** True for one of which nothing is said where it does not work. */
  readonly isGuess?: boolean;
}

/** A wanted change, with the places that it may have and what it must do. */
export interface PlaceWish<Candidate extends PlaceCandidate> {
  /** The rendered text in which it was made. */
  readonly home: string;
  /** What it is about. Changes about the same may change each other's objects: all of them are in `allowed`. */
  readonly about: string;
  /** The same for changes that belong to one line of a template, which prints them for many keys of the values. */
  readonly line?: string;
  /** The most likely one comes first. */
  readonly candidates: readonly Candidate[];
  readonly wish: RenderWish;
  /** Changes without harm, which are accepted if no place is possible without them. */
  readonly harmless?: RenderWish["allowed"];
  /** Why none of the candidates works, in half a sentence, if that is already known. */
  readonly nowhere?: string;
}

/** Proves changes. `texts` are the new texts of files, by path. */
export interface PlaceProver<Candidate extends PlaceCandidate> {
  /** Proves a change in one rendered text, or in all of them if `only` is not given. */
  prove(texts: ReadonlyMap<string, string>, wish: RenderWish, only?: string): RenderProof;
  /** `others` are the further objects that the change reaches. */
  placed(candidate: Candidate, others: readonly ChangedPlace[]): Placement;
  /** An objection to a proved change, in half a sentence; null if there is none. */
  objection?(candidate: Candidate, wish: RenderWish, home: string): string | null;
}

const nowhere = "nothing in the repository shows where the change belongs";

/**
 * Finds a place for each change. Changes that others could affect are first proved alone, in the text in which they
 * were made. Those that change further objects, or are the same as others, are proved alone, too, so that it is known
 * what each of them changes. Then all others are proved together in all texts; those that change the same place are
 * proved one after the other. If some can't be combined, or it isn't certain which of them changes another object, the
 * changes are split in half until each is proved alone.
 */
export function placeAll<Candidate extends PlaceCandidate>(
  wishes: readonly PlaceWish<Candidate>[],
  prover: PlaceProver<Candidate>,
): Placement[] {
  const results: Placement[] = wishes.map(() => ({ refused: nowhere }));
  const chosen: Chosen<Candidate>[] = [];
  const likelyOf = givingUp((wish: PlaceWish<Candidate>) => likelyPlace(wish, prover));
  for (const [index, wish] of wishes.entries()) {
    const first = wishes.length === 1 ? null : likelyOf(wish);
    if (first === null) results[index] = placeAlone(wish, prover);
    else if ("candidate" in first) chosen.push({ index, wish, ...first });
    else results[index] = first;
  }
  const [shared, own] = partition(chosen, sharesEdits(chosen));
  for (const { index, wish } of shared) results[index] = placeAlone(wish, prover);
  for (const batch of batchesOf(own)) accept(likeTogether(batch));
  return results;

  function accept(members: readonly Chosen<Candidate>[]): void {
    const [first] = members;
    if (first === undefined) return;
    if (members.length === 1) {
      results[first.index] = placeAlone(first.wish, prover);
      return;
    }
    const texts = joinedTexts(members.map(({ candidate }) => candidate));
    const proof = texts === null ? null : prover.prove(texts, joinedWish(members.map(({ wish }) => looseWish(wish))));
    const shares = proof?.ok === true ? sharesOf(proof.others, members) : null;
    if (shares !== null) {
      for (const one of members) {
        results[one.index] = prover.placed(one.candidate, furtherObjects(shares.get(one) ?? [], one.wish.wish));
      }
      return;
    }
    const half = members.length >> 1;
    accept(members.slice(0, half));
    accept(members.slice(half));
  }
}

/** After so many changes of one line that all fail in the same way, no more are tried: each attempt takes long. */
const mostAlike = 3;

/** Looks for places as a function does, but not for changes of a line for which it found none for several others. */
function givingUp<Candidate extends PlaceCandidate>(
  placeOf: (wish: PlaceWish<Candidate>) => ReturnType<typeof likelyPlace<Candidate>>,
): typeof placeOf {
  const lines = new Map<string, { readonly refused: string; readonly times: number } | "works">();
  return (wish) => {
    const key = wish.line === undefined ? undefined : JSON.stringify([wish.about, wish.line]);
    const before = key === undefined ? undefined : lines.get(key);
    if (before !== undefined && before !== "works" && before.times === mostAlike) return { refused: before.refused };
    const found = placeOf(wish);
    if (key === undefined || before === "works") return found;
    const times = before !== undefined && "refused" in found && before.refused === found.refused ? before.times : 0;
    lines.set(key, "refused" in found ? { refused: found.refused, times: times + 1 } : "works");
    return found;
  };
}

/** Returns a test whether a change also changes other objects, as far as is known, or has an edit of another one. */
function sharesEdits<Candidate extends PlaceCandidate>(
  all: readonly Chosen<Candidate>[],
): (one: Chosen<Candidate>) => boolean {
  const keysOf = ({ candidate: { source, edits } }: Chosen<Candidate>): string[] => {
    return edits.map((edit) => JSON.stringify([source.path, edit]));
  };
  const owners = new Map<string, Set<Chosen<Candidate>>>();
  for (const one of all) for (const key of keysOf(one)) owners.set(key, (owners.get(key) ?? new Set()).add(one));
  return (one) => one.others.length > 0 || keysOf(one).some((key) => (owners.get(key)?.size ?? 0) > 1);
}

interface Chosen<Candidate extends PlaceCandidate> {
  readonly index: number;
  readonly wish: PlaceWish<Candidate>;
  readonly candidate: Candidate;
  readonly others: readonly ChangedPlace[];
}

/** The most likely place of a change. A change of verbatim text is not proved yet. */
function likelyPlace<Candidate extends PlaceCandidate>(
  wish: PlaceWish<Candidate>,
  prover: PlaceProver<Candidate>,
): ReturnType<typeof firstProved<Candidate>> {
  const [first] = wish.candidates;
  return first?.verbatim === true ? { candidate: first, others: [] } : firstProved(wish, prover, wish.home);
}

/** Changes that can be made together, their edits by file, and what the changes with some pattern are about. */
interface Batch<Candidate extends PlaceCandidate> {
  readonly members: Chosen<Candidate>[];
  readonly edits: Map<string, readonly Edit[]>;
  readonly about: Map<string, string>;
}

/**
 * The changes in as few groups as possible, each without conflicting edits. What a change must not do would not show if
 * another one in its group is meant to do just that, so those about something else that set the same are kept apart.
 */
function batchesOf<Candidate extends PlaceCandidate>(all: readonly Chosen<Candidate>[]): Chosen<Candidate>[][] {
  const batches: Batch<Candidate>[] = [];
  for (const one of all) {
    const { source, edits: own } = one.candidate;
    const joined = ({ edits }: Batch<Candidate>): readonly Edit[] => {
      return sortEdits([...(edits.get(source.path) ?? []), ...own]);
    };
    const { about } = one.wish;
    const patterns = patternsOf(one.wish);
    const fitting = batches.find((other) => {
      return patterns.every((pattern) => (other.about.get(pattern) ?? about) === about) && areApart(joined(other));
    });
    const batch: Batch<Candidate> = fitting ?? { members: [], edits: new Map(), about: new Map() };
    if (fitting === undefined) batches.push(batch);
    batch.members.push(one);
    batch.edits.set(source.path, joined(batch));
    for (const pattern of patterns) batch.about.set(pattern, about);
  }
  return batches.map(({ members }) => members);
}

/** The patterns of what a change must do, and of what it may do without harm. */
function patternsOf<Candidate extends PlaceCandidate>({ wish, harmless = [] }: PlaceWish<Candidate>): string[] {
  return [...new Set([...wish.wanted, ...harmless].flatMap(({ changes }) => changes.map(changePattern)))];
}

/**
 * Sorts similar changes next to each other. Often either all or none of them can be combined with the others, so that
 * fewer splits are needed.
 */
function likeTogether<Candidate extends PlaceCandidate>(batch: readonly Chosen<Candidate>[]): Chosen<Candidate>[] {
  const kinds = groupBy(batch, ({ wish }) => {
    const change = wish.wish.wanted[0]?.changes[0];
    return change === undefined ? "" : changePattern(change);
  });
  return [...kinds.values()].flat();
}

function placeAlone<Candidate extends PlaceCandidate>(
  wish: PlaceWish<Candidate>,
  prover: PlaceProver<Candidate>,
): Placement {
  const first = firstProved(wish, prover);
  return "candidate" in first ? prover.placed(first.candidate, first.others) : first;
}

/** The first candidate that is proved, or why there is none. */
function firstProved<Candidate extends PlaceCandidate>(
  place: PlaceWish<Candidate>,
  prover: PlaceProver<Candidate>,
  only?: string,
): { readonly candidate: Candidate; readonly others: readonly ChangedPlace[] } | { readonly refused: string } {
  const { wish, harmless = [], nowhere: why = nowhere } = place;
  const exact = firstWith(place, wish, prover, only);
  if ("candidate" in exact) return exact;
  const allowed = [...wish.allowed, ...harmless];
  const found = harmless.length === 0 ? exact : firstWith(place, { ...wish, allowed }, prover, only);
  return "candidate" in found ? found : { refused: exact.refused ?? why };
}

function firstWith<Candidate extends PlaceCandidate>(
  place: PlaceWish<Candidate>,
  wish: RenderWish,
  prover: PlaceProver<Candidate>,
  only?: string,
): { readonly candidate: Candidate; readonly others: readonly ChangedPlace[] } | { readonly refused: string | null } {
  let reason: string | null = null;
  for (const candidate of place.candidates) {
    const { source, edits } = candidate;
    const texts = new Map([[source.path, applyEdits(source.text, edits)]]);
    const proof = prover.prove(texts, wish, only);
    const objection = proof.ok ? prover.objection?.(candidate, wish, place.home) : proof.reason;
    if (proof.ok && objection == null) return { candidate, others: furtherObjects(proof.others, wish) };
    if (candidate.isGuess !== true) reason ??= `a change in ${source.path} does not work, since ${objection}`;
  }
  return { refused: reason };
}

/**
 * Whether only one file can have a change, so that all its candidates reach the same objects. If the first is proved
 * together with its harmless changes, no other one does without these.
 */
function hasOneFile<Candidate extends PlaceCandidate>({ candidates }: PlaceWish<Candidate>): boolean {
  return candidates.every(({ source, verbatim }) => verbatim && source.path === candidates[0]?.source.path);
}

/** What a change may do when it is proved together with others. */
function looseWish<Candidate extends PlaceCandidate>(place: PlaceWish<Candidate>): RenderWish {
  const { wish, harmless = [] } = place;
  return hasOneFile(place) ? { ...wish, allowed: [...wish.allowed, ...harmless] } : wish;
}

/**
 * The other places that each of some changes changes when all are made: those that are harmless for it, and for it
 * alone. Null if some place isn't like that.
 */
function sharesOf<Candidate extends PlaceCandidate>(
  places: readonly ChangedPlace[],
  members: readonly Chosen<Candidate>[],
): ReadonlyMap<Chosen<Candidate>, readonly ChangedPlace[]> | null {
  const owners = new Map<string, Set<Chosen<Candidate>>>();
  for (const one of places.length === 0 ? [] : members) {
    for (const { variant, document, changes } of hasOneFile(one.wish) ? (one.wish.harmless ?? []) : []) {
      for (const { path } of changes) {
        const key = JSON.stringify([variant, document, path]);
        owners.set(key, (owners.get(key) ?? new Set()).add(one));
      }
    }
  }
  const shares = new Map<Chosen<Candidate>, ChangedPlace[]>();
  for (const place of places) {
    const [owner, ...others] = owners.get(JSON.stringify([place.variant, place.document, place.path])) ?? [];
    if (owner === undefined || others.length > 0) return null;
    shares.set(owner, [...(shares.get(owner) ?? []), place]);
  }
  return shares;
}

/** The texts with the edits of all candidates; null if two edits conflict. */
function joinedTexts(candidates: readonly PlaceCandidate[]): ReadonlyMap<string, string> | null {
  const texts = new Map<string, string>();
  for (const [path, own] of groupBy(candidates, ({ source }) => source.path)) {
    const edits = new Map(own.flatMap((one) => one.edits).map((edit) => [JSON.stringify(edit), edit]));
    const sorted = sortEdits([...edits.values()]);
    if (!areApart(sorted)) return null;
    texts.set(path, applyEdits(own[0]?.source.text ?? "", sorted));
  }
  return texts;
}

function joinedWish(wishes: readonly RenderWish[]): RenderWish {
  const wanted = new Set(wishes.flatMap((wish) => wish.wanted));
  const allowed = new Set(wishes.flatMap((wish) => wish.allowed));
  return { wanted: [...wanted], allowed: [...allowed] };
}
