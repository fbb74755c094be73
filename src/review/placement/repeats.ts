import { groupBy } from "../../core/group-by.ts";
import type { NewComment } from "../threads/match-comments.ts";
import type { PlacedComment } from "./place-comments.ts";

/** Up to this many comments of one rule are posted separately, each at its own place; more are gathered into one. */
const repeatLimit = 3;
/** The most findings in one gathered comment; the rest go into another one. */
const findingLimit = 50;

/** Drafts that become one comment. Never empty. */
export type Unit = readonly [PlacedComment, ...PlacedComment[]];

/**
 * Groups drafts into units that become one comment each, ordered by their first draft. A unit is a single draft, or all
 * plain drafts of the same rule, in one file or several, if there are many. Drafts with a suggestion always stay
 * separate, and a rule that reports an error in a file is gathered for that file only.
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

/** Merges the new comments of each unit into one, placed where the most urgent of them belongs. */
export function gather(postings: readonly NewComment[], units: readonly Unit[]): readonly NewComment[] {
  const unitOf = new Map(units.flatMap((unit) => unit.map((draft): [PlacedComment, Unit] => [draft, unit])));
  return [...groupBy(postings, ({ draft }) => unitOf.get(draft) ?? draft).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || members.length === 1) return members;
    const findings = members.flatMap((comment) => comment.findings);
    return [{ draft: { ...first.draft, findings }, findings }];
  });
}

/**
 * Where the same rules have many suggestions: all drafts but the first, which is the one that explains why the findings
 * matter.
 */
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
