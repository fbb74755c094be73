import { suggestionBlock } from "../placement/line-eligibility.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { EarlierComment, ThreadChanges } from "../review-plan.ts";
import {
  assignFindings,
  chooseNewComments,
  findReopened,
  fingerprintsOf,
  matchComments,
  type NewComment,
} from "./match-comments.ts";
import { type EarlierState, hasSuggestion, isAcknowledged, type OwnComment, pending } from "./own-comment.ts";
import {
  closeThread,
  editComment,
  filesOf,
  hideComment,
  removeSuggestion,
  reopenThread,
  resolveAndHide,
  supersede,
  writeWithoutSuggestion,
} from "./thread-changes.ts";
import type { ThreadsInput } from "./threads-input.ts";

/** The new comments of a review, and the changes to earlier ones. */
export interface Threads {
  readonly newComments: readonly NewComment[];
  /** Drafts with a suggestion that an earlier comment holds at its place, or will. */
  readonly inPlace: ReadonlySet<PlacedComment>;
  /** The fingerprints of findings with a comment, earlier or new, without the acknowledged ones. */
  readonly commented: ReadonlySet<string>;
  /** In the order of the comments. None rests on a comment that is yet to be posted. */
  readonly changes: readonly ThreadChanges[];
}

/**
 * Decides which comments are posted and how each earlier comment of Kubesuggest changes. A finding with a comment gets
 * no other one, unless its suggestion has to be made anew for code that has changed. Threads in which people have taken
 * part are never deleted, and findings of files that were not read are not taken for gone. Pure.
 */
export function planThreads(earlier: EarlierState, input: ThreadsInput): Threads {
  const open = earlier.own.filter((own) => isOpen(own) && pending(own, earlier).length > 0);
  const reopened = findReopened(input, earlier);
  const matches = matchComments(input, earlier, open);
  const draftOf = new Map([...matches].map(([draft, own]) => [own, draft]));
  const inMatches = new Set([...matches.keys()].flatMap(fingerprintsOf));
  const unmatched = open.filter((own) => !draftOf.has(own));
  const inReopened = [...reopened.values()].flatMap(({ fingerprints }) => fingerprints);
  const commented = new Set([...inMatches, ...unmatched.flatMap((own) => pending(own, earlier)), ...inReopened]);
  const newComments = chooseNewComments(input, matches, unmatched, commented);
  const posted = new Set(newComments.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const assigned = assignFindings(unmatched, earlier, inMatches);
  const changes = earlier.own.map((own): ThreadChanges => {
    const { comment, state } = own;
    const draft = draftOf.get(own);
    if (draft !== undefined)
      return isKept(comment, draft) ? [] : editComment(comment, input.write(draft, draft.findings));
    if (state === "moved") return hideComment(comment);
    if (state === "gone") return reopenThread(comment, reopened.get(own), input) ?? resolveAndHide(comment, input);
    if (own.live.length === 0) return filesOf(comment).every(input.isRead) ? closeThread(comment, input) : [];
    if (isAcknowledged(own)) return [];
    const all = pending(own, earlier);
    if (all.length > 0 && all.every((fingerprint) => inMatches.has(fingerprint))) return supersede(comment);
    const left = assigned.get(own) ?? [];
    if (left.length === 0) return comment.touched ? [] : [{ kind: "delete", comment: comment.id }];
    if (left.length < all.length) return editComment(comment, writeWithoutSuggestion(comment, left, input));
    return left.every((fingerprint) => posted.has(fingerprint)) ? [] : removeSuggestion(comment, left, input);
  });
  const reopenedDrafts = [...reopened.values()].flatMap(({ draft }) => draft ?? []);
  return {
    newComments,
    inPlace: new Set([...matches.keys(), ...reopenedDrafts].filter(({ suggestion }) => suggestion !== null)),
    commented: new Set([...commented, ...posted]),
    changes: changes.filter(({ length }) => length > 0),
  };
}

function isOpen(own: OwnComment): boolean {
  return own.state === "open" && !isAcknowledged(own);
}

/** A person's words stay, unless they stand around a suggestion that is not right any more. */
function isKept({ edited, body }: EarlierComment, { suggestion }: PlacedComment): boolean {
  if (!edited || suggestion === null) return false;
  return !hasSuggestion(body) || body.replaceAll("\r\n", "\n").includes(suggestionBlock(suggestion.lines).trimEnd());
}
