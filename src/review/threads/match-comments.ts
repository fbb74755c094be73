import type { Finding } from "../../core/finding.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { EarlierComment } from "../review-plan.ts";
import { type EarlierState, hasSuggestion, type OwnComment, offersFix, pending, waitsForSafe } from "./own-comment.ts";
import { isSame, type ReopenedThread } from "./thread-changes.ts";
import type { ThreadsInput } from "./threads-input.ts";

/** A draft that becomes a comment, and the findings of the draft that the comment is about. */
export interface NewComment {
  readonly draft: PlacedComment;
  readonly findings: readonly Finding[];
}

/**
 * The closed comments whose threads are reopened, each with the findings it will be about. A thread stays closed if a
 * suggestion covers its findings together with others, since that suggestion is posted anew, or if Kubesuggest can't or
 * must not reopen it.
 */
export function findReopened(input: ThreadsInput, earlier: EarlierState): Map<OwnComment, ReopenedThread> {
  const reopened = new Map<OwnComment, ReopenedThread>();
  const taken = new Set(earlier.open);
  for (const own of earlier.own) {
    const { resolved } = own.comment;
    if (own.state !== "gone" || !(resolved === "no" || (resolved === "self" && input.resolveThreads))) continue;
    const fingerprints = pending(own, earlier).filter(
      (fingerprint) => input.isNew(fingerprint) && !taken.has(fingerprint),
    );
    if (fingerprints.length === 0 || sharesSuggestion(fingerprints, input)) continue;
    for (const fingerprint of fingerprints) taken.add(fingerprint);
    const draft = input.drafts.find((one) => isExactly(one, fingerprints) && isAt(own.comment, one, input));
    reopened.set(own, { fingerprints, draft: draft ?? null });
  }
  return reopened;
}

function sharesSuggestion(fingerprints: readonly string[], { drafts }: ThreadsInput): boolean {
  return drafts.some((draft) => {
    const shared = fingerprintsOf(draft).filter((name) => fingerprints.includes(name)).length;
    return draft.suggestion !== null && shared > 0 && !isExactly(draft, fingerprints);
  });
}

function isExactly({ findings }: PlacedComment, fingerprints: readonly string[]): boolean {
  return findings.length === fingerprints.length && findings.every((one) => fingerprints.includes(one.fingerprint));
}

/**
 * For each draft with a suggestion, the comment that holds it, if there is one and each finding of the draft has a
 * comment.
 */
export function matchComments(
  input: ThreadsInput,
  earlier: EarlierState,
  open: readonly OwnComment[],
): Map<PlacedComment, OwnComment> {
  const { head } = input;
  const matches = new Map<PlacedComment, OwnComment>();
  for (const draft of input.drafts) {
    const names = fingerprintsOf(draft);
    if (draft.suggestion === null || !names.every((name) => earlier.open.has(name))) continue;
    const members = new Set(names);
    const shared = ({ live }: OwnComment): number => live.filter((fingerprint) => members.has(fingerprint)).length;
    const [best] = open
      .filter((own) => shared(own) > 0 && isAt(own.comment, draft, input))
      .sort((a, b) => {
        const byHead = Number(b.comment.commit === head) - Number(a.comment.commit === head);
        return shared(b) - shared(a) || byHead || Number(b.comment.touched) - Number(a.comment.touched);
      });
    if (best !== undefined && ![...matches.values()].includes(best)) matches.set(draft, best);
  }
  return matches;
}

/**
 * Whether a comment is where a draft belongs. For a comment on the head commit with the same text, this is so whatever
 * lines the platform reports.
 */
function isAt(comment: EarlierComment, draft: PlacedComment, { head, write }: ThreadsInput): boolean {
  const { path, startLine, line, commit } = comment;
  if (path !== draft.path) return false;
  if (line === draft.endLine && (startLine ?? line) === draft.startLine) return true;
  return commit === head && isSame(comment.body, write(draft, draft.findings));
}

/** The drafts whose findings have no comment, or whose suggestion is missing or outdated in the existing comments. */
export function chooseNewComments(
  { drafts, mayPost }: ThreadsInput,
  matches: ReadonlyMap<PlacedComment, OwnComment>,
  unmatched: readonly OwnComment[],
  commented: ReadonlySet<string>,
): NewComment[] {
  return drafts.flatMap((draft): NewComment[] => {
    if (matches.has(draft) || !mayPost(draft)) return [];
    const uncommented = draft.findings.filter(({ fingerprint }) => !commented.has(fingerprint));
    if (draft.suggestion === null) return uncommented.length === 0 ? [] : [{ draft, findings: uncommented }];
    const members = new Set(fingerprintsOf(draft));
    const isStale = ({ comment: { body }, live }: OwnComment): boolean =>
      (hasSuggestion(body) || !offersFix(body) || waitsForSafe(body)) &&
      live.some((fingerprint) => members.has(fingerprint));
    return uncommented.length > 0 || unmatched.some(isStale) ? [{ draft, findings: draft.findings }] : [];
  });
}

/** Assigns each remaining finding to one of the unmatched comments. Comments in which people took part come first. */
export function assignFindings(
  unmatched: readonly OwnComment[],
  earlier: EarlierState,
  inMatches: ReadonlySet<string>,
): ReadonlyMap<OwnComment, readonly string[]> {
  const taken = new Set(inMatches);
  const assigned = new Map<OwnComment, readonly string[]>();
  for (const own of [...unmatched].sort((a, b) => Number(b.comment.touched) - Number(a.comment.touched))) {
    const left = pending(own, earlier).filter((fingerprint) => !taken.has(fingerprint));
    assigned.set(own, left);
    for (const fingerprint of left) taken.add(fingerprint);
  }
  return assigned;
}

/** The fingerprints of a draft's findings. */
export function fingerprintsOf({ findings }: PlacedComment): string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
