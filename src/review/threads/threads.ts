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
import { type EarlierState, hasSuggestion, isAcknowledged, isClosed, type OwnComment, pending } from "./own-comment.ts";
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
  /** Drafts whose suggestion is, or will be, in an earlier comment at its place. */
  readonly inPlace: ReadonlySet<PlacedComment>;
  /** The fingerprints of findings that have a comment, earlier or new, except acknowledged ones. */
  readonly commented: ReadonlySet<string>;
  /** In the order of the earlier comments. No change depends on a comment that is not posted yet. */
  readonly changes: readonly ThreadChanges[];
}

/**
 * Decides which comments are posted and how each earlier Kubesuggest comment changes. A finding that has a comment does
 * not get another, unless its suggestion has to be rewritten because the code has changed. Threads in which people took
 * part are never deleted, and findings of files that were not read are not assumed to be gone. Pure.
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
    // Rewritten, it would look as if people had resolved the thread because of what is left.
    if (own.halfCommitted && isClosed(comment)) return [];
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

/** Whether a person's edit stays: always, unless the comment holds a suggestion that is no longer right. */
function isKept({ edited, body }: EarlierComment, { suggestion }: PlacedComment): boolean {
  if (!edited || suggestion === null) return false;
  const { lines, complete } = suggestion;
  const right = [lines, ...(complete === undefined ? [] : [complete.lines])].map((some) => suggestionBlock(some));
  return !hasSuggestion(
    right.reduce((text, block) => text.replace(block.trimEnd(), ""), body.replaceAll("\r\n", "\n")),
  );
}
