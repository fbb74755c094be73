import type { Finding } from "../../core/finding.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { EarlierComment } from "../review-plan.ts";
import { type EarlierState, hasSuggestion, type OwnComment, offersFix, pending } from "./own-comment.ts";
import { isSame, type ReopenedThread } from "./thread-changes.ts";
import type { ThreadsInput } from "./threads-input.ts";

/** A draft that becomes a comment, and which of its findings that tells of. */
export interface NewComment {
  readonly draft: PlacedComment;
  readonly told: readonly Finding[];
}

/**
 * The closed comments whose threads come back, each with what it then tells. Where a suggestion tells of other findings
 * too it is posted anew, and a thread that we can't or must not open again stays closed.
 */
export function findReopened(input: ThreadsInput, told: EarlierState): Map<OwnComment, ReopenedThread> {
  const returns = new Map<OwnComment, ReopenedThread>();
  const taken = new Set(told.open);
  for (const own of told.own) {
    const { resolved } = own.comment;
    if (own.state !== "gone" || !(resolved === "no" || (resolved === "self" && input.resolveThreads))) continue;
    const back = pending(own, told).filter((fingerprint) => input.isNew(fingerprint) && !taken.has(fingerprint));
    if (back.length === 0 || sharesSuggestion(back, input)) continue;
    for (const fingerprint of back) taken.add(fingerprint);
    const draft = input.drafts.find((one) => isExactly(one, back) && standsAt(own.comment, one, input));
    returns.set(own, { fingerprints: back, draft: draft ?? null });
  }
  return returns;
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

/** For each draft with a suggestion the comment that holds it, where one does and the draft has nothing untold. */
export function matchComments(
  input: ThreadsInput,
  told: EarlierState,
  open: readonly OwnComment[],
): Map<PlacedComment, OwnComment> {
  const { head } = input;
  const homes = new Map<PlacedComment, OwnComment>();
  for (const draft of input.drafts) {
    const names = fingerprintsOf(draft);
    if (draft.suggestion === null || !names.every((name) => told.open.has(name))) continue;
    const members = new Set(names);
    const shared = ({ live }: OwnComment): number => live.filter((fingerprint) => members.has(fingerprint)).length;
    const [best] = open
      .filter((own) => shared(own) > 0 && standsAt(own.comment, draft, input))
      .sort((a, b) => {
        const byHead = Number(b.comment.commit === head) - Number(a.comment.commit === head);
        return shared(b) - shared(a) || byHead || Number(b.comment.touched) - Number(a.comment.touched);
      });
    if (best !== undefined && ![...homes.values()].includes(best)) homes.set(draft, best);
  }
  return homes;
}

/** Whether a comment stands where a draft belongs. On its own commit it does, whatever the platform says of its lines. */
function standsAt(comment: EarlierComment, draft: PlacedComment, { head, write }: ThreadsInput): boolean {
  const { path, startLine, line, commit } = comment;
  if (path !== draft.path) return false;
  if (line === draft.endLine && (startLine ?? line) === draft.startLine) return true;
  return commit === head && isSame(comment.body, write(draft, draft.findings));
}

/** What is untold, and lines to commit that no comment holds yet, or none any longer as they should be. */
export function chooseNewComments(
  { drafts, mayPost }: ThreadsInput,
  homes: ReadonlyMap<PlacedComment, OwnComment>,
  strays: readonly OwnComment[],
  known: ReadonlySet<string>,
): NewComment[] {
  return drafts.flatMap((draft): NewComment[] => {
    if (homes.has(draft) || !mayPost(draft)) return [];
    const untold = draft.findings.filter(({ fingerprint }) => !known.has(fingerprint));
    if (draft.suggestion === null) return untold.length === 0 ? [] : [{ draft, told: untold }];
    const members = new Set(fingerprintsOf(draft));
    const isStale = ({ comment: { body }, live }: OwnComment): boolean =>
      (hasSuggestion(body) || !offersFix(body)) && live.some((fingerprint) => members.has(fingerprint));
    return untold.length > 0 || strays.some(isStale) ? [{ draft, told: draft.findings }] : [];
  });
}

/** What each comment without a suggestion in place is needed for, each finding once; first those with people in them. */
export function keepOrphans(
  strays: readonly OwnComment[],
  told: EarlierState,
  atHome: ReadonlySet<string>,
): ReadonlyMap<OwnComment, readonly string[]> {
  const said = new Set(atHome);
  const kept = new Map<OwnComment, readonly string[]>();
  for (const own of [...strays].sort((a, b) => Number(b.comment.touched) - Number(a.comment.touched))) {
    const left = pending(own, told).filter((fingerprint) => !said.has(fingerprint));
    kept.set(own, left);
    for (const fingerprint of left) said.add(fingerprint);
  }
  return kept;
}

/** The fingerprints of a draft's findings. */
export function fingerprintsOf({ findings }: PlacedComment): string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
