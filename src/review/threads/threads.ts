import type { PlacedComment } from "../placement/place-comments.ts";
import type { ThreadChanges } from "../review-plan.ts";
import {
  chooseNewComments,
  findReopened,
  fingerprintsOf,
  keepOrphans,
  matchComments,
  type NewComment,
} from "./match-comments.ts";
import { type EarlierState, isAcknowledged, pending } from "./own-comment.ts";
import { close, disarm, edit, hide, replace, revive, shut, writePlain } from "./thread-changes.ts";
import type { ThreadsInput } from "./threads-input.ts";

/** What becomes of drafts and of earlier comments. */
export interface Threads {
  readonly postings: readonly NewComment[];
  /** Drafts with a suggestion that an earlier comment holds at its place, or will. */
  readonly inPlace: ReadonlySet<PlacedComment>;
  /** The fingerprints that comments tell of when all is done, without the acknowledged ones. */
  readonly told: ReadonlySet<string>;
  /** In the order of the comments. None rests on a comment that is yet to be posted. */
  readonly changes: readonly ThreadChanges[];
}

/**
 * Decides what is posted and what becomes of every earlier comment of ours. What was told is not told again, unless
 * lines to commit have to be given anew for code that has changed. Threads in which people have taken part are never
 * deleted, and findings of files that were not read are not taken for gone. Pure.
 */
export function planThreads(told: EarlierState, input: ThreadsInput): Threads {
  const open = told.own.filter((own) => own.state === "open" && pending(own, told).length > 0);
  const returns = findReopened(input, told);
  const homes = matchComments(input, told, open);
  const draftOf = new Map([...homes].map(([draft, own]) => [own, draft]));
  const atHome = new Set([...homes.keys()].flatMap(fingerprintsOf));
  const strays = open.filter((own) => !draftOf.has(own));
  const back = [...returns.values()].flatMap(({ fingerprints }) => fingerprints);
  const tells = new Set([...atHome, ...strays.flatMap((own) => pending(own, told)), ...back]);
  const postings = chooseNewComments(input, homes, strays, tells);
  const posted = new Set(postings.flatMap((posting) => posting.told.map(({ fingerprint }) => fingerprint)));
  const kept = keepOrphans(strays, told, atHome);
  const changes = told.own.map((own): ThreadChanges => {
    const { comment, state } = own;
    const draft = draftOf.get(own);
    if (draft !== undefined) return edit(comment, input.write(draft, draft.findings));
    if (state === "moved") return hide(comment);
    if (state === "gone") return revive(comment, returns.get(own), input) ?? shut(comment, input);
    if (own.live.length === 0) return input.isRead(comment.path) ? close(comment, input) : [];
    if (isAcknowledged(own)) return [];
    const mine = pending(own, told);
    if (mine.length > 0 && mine.every((fingerprint) => atHome.has(fingerprint))) return replace(comment);
    const left = kept.get(own) ?? [];
    if (left.length === 0) return comment.touched ? [] : [{ kind: "delete", comment: comment.id }];
    if (left.length < mine.length) return edit(comment, writePlain(comment, left, input));
    return left.every((fingerprint) => posted.has(fingerprint)) ? [] : disarm(comment, left, input);
  });
  const whole = [...returns.values()].flatMap(({ draft }) => draft ?? []);
  return {
    postings,
    inPlace: new Set([...homes.keys(), ...whole].filter(({ suggestion }) => suggestion !== null)),
    told: new Set([...tells, ...posted]),
    changes: changes.filter(({ length }) => length > 0),
  };
}
