import { groupBy } from "../../core/group-by.ts";
import type { NewComment } from "../threads/match-comments.ts";
import type { PlacedComment } from "./place-comments.ts";

/** Up to so many comments of one rule say all there is to say, each at its place. */
const repeatLimit = 3;
/** One comment tells of so many findings at most. */
const findingLimit = 50;

/** Drafts that make one comment. Never empty. */
export type Unit = readonly [PlacedComment, ...PlacedComment[]];

/**
 * What makes one comment each, in the order of the first draft of each: a draft, or where the same rule has many plain
 * comments, in one file or several, all of them. A suggestion always keeps its own place, and an error its file.
 */
export function unitsOf(drafts: readonly PlacedComment[]): readonly Unit[] {
  const broken = new Set(drafts.filter(hasError).map(rulesInFile));
  const kindOf = (draft: PlacedComment): string | PlacedComment => {
    if (draft.suggestion !== null) return draft;
    return broken.has(rulesInFile(draft)) ? rulesInFile(draft) : rulesOf(draft);
  };
  const units = [...groupBy(drafts, kindOf).values()].flatMap((alike) => {
    return alike.length > repeatLimit ? filled(alike) : alike.map((draft): Unit => [draft]);
  });
  const places = new Map(drafts.map((draft, place) => [draft, place]));
  return units.toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The postings with those of one unit made one, which stands where the most pressing of them belongs. */
export function gather(postings: readonly NewComment[], units: readonly Unit[]): readonly NewComment[] {
  const unitOf = new Map(units.flatMap((unit) => unit.map((draft): [PlacedComment, Unit] => [draft, unit])));
  return [...groupBy(postings, ({ draft }) => unitOf.get(draft) ?? draft).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || members.length === 1) return members;
    const findings = members.flatMap((comment) => comment.findings);
    return [{ draft: { ...first.draft, findings }, findings }];
  });
}

/** Where the same rules have many suggestions: all but the first, which says why their findings matter. */
export function briefDrafts(drafts: readonly PlacedComment[]): ReadonlySet<PlacedComment> {
  const suggestions = drafts.filter(({ suggestion }) => suggestion !== null);
  const many = [...groupBy(suggestions, rulesOf).values()].filter(({ length }) => length > repeatLimit);
  return new Set(many.flatMap((alike) => alike.slice(1)));
}

function hasError({ findings }: PlacedComment): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function rulesInFile(draft: PlacedComment): string {
  return JSON.stringify([draft.path, rulesOf(draft)]);
}

function rulesOf({ findings }: PlacedComment): string {
  return JSON.stringify([...new Set(findings.map(({ rule }) => rule))].toSorted());
}

function filled(alike: readonly PlacedComment[]): Unit[] {
  const units: [PlacedComment, ...PlacedComment[]][] = [];
  let room = 0;
  for (const draft of alike) {
    room -= draft.findings.length;
    const last = units.at(-1);
    if (last !== undefined && room >= 0) last.push(draft);
    else {
      units.push([draft]);
      room = findingLimit - draft.findings.length;
    }
  }
  return units;
}
