import type { Finding } from "../core/finding.ts";
import type { Draft } from "./draft.ts";
import { hasSuggestion, isAcknowledged, type OwnComment, offersFix, type Told } from "./own-comment.ts";
import { writeGone, writeMoved } from "./past-words.ts";
import type { EarlierComment, ThreadChange, ThreadChanges } from "./review-plan.ts";

/** What threads are planned from, besides what was told. */
export interface ThreadsInput {
  readonly head: string;
  /** The findings that stand, by fingerprint. */
  readonly standing: ReadonlyMap<string, Finding>;
  /** Where findings belong, without those that are acknowledged; the most pressing first. */
  readonly drafts: readonly Draft[];
  readonly isNew: (fingerprint: string) => boolean;
  /** Whether a draft may become a new comment. */
  readonly mayPost: (draft: Draft) => boolean;
  /** Whether a finding of this file that does not stand is known to be gone. */
  readonly isRead: (path: string) => boolean;
  /** Whether threads may be resolved, and be unresolved again. */
  readonly resolveThreads: boolean;
  /** The text of a comment that tells of some findings of a draft. */
  readonly write: (draft: Draft, told: readonly Finding[]) => string;
}

/** A draft that becomes a comment, and which of its findings that tells of. */
export interface Posting {
  readonly draft: Draft;
  readonly told: readonly Finding[];
}

/** What becomes of drafts and of earlier comments. */
export interface Threads {
  readonly postings: readonly Posting[];
  /** Drafts with a suggestion that an earlier comment holds at its place, or will. */
  readonly inPlace: ReadonlySet<Draft>;
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
export function planThreads(told: Told, input: ThreadsInput): Threads {
  const open = told.own.filter((own) => own.state === "open" && pending(own, told).length > 0);
  const returns = findReturns(input, told);
  const homes = findHomes(input, told, open);
  const draftOf = new Map([...homes].map(([draft, own]) => [own, draft]));
  const atHome = new Set([...homes.keys()].flatMap(fingerprintsOf));
  const strays = open.filter((own) => !draftOf.has(own));
  const back = [...returns.values()].flatMap(({ fingerprints }) => fingerprints);
  const tells = new Set([...atHome, ...strays.flatMap((own) => pending(own, told)), ...back]);
  const postings = choosePostings(input, homes, strays, tells);
  const posted = new Set(postings.flatMap((posting) => posting.told.map(({ fingerprint }) => fingerprint)));
  const kept = keepStrays(strays, told, atHome);
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

/** What a comment tells of that people have not settled in another one. */
function pending({ live }: OwnComment, { acknowledged }: Told): string[] {
  return live.filter((fingerprint) => !acknowledged.has(fingerprint));
}

/** What a closed comment tells of when its thread is opened again, and the draft that this is, where it stands there. */
interface Return {
  readonly fingerprints: readonly string[];
  readonly draft: Draft | null;
}

/**
 * The closed comments whose threads come back, each with what it then tells. Where a suggestion tells of other findings
 * too it is posted anew, and a thread that we can't or must not open again stays closed.
 */
function findReturns(input: ThreadsInput, told: Told): Map<OwnComment, Return> {
  const returns = new Map<OwnComment, Return>();
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

function isExactly({ findings }: Draft, fingerprints: readonly string[]): boolean {
  return findings.length === fingerprints.length && findings.every((one) => fingerprints.includes(one.fingerprint));
}

/** For each draft with a suggestion the comment that holds it, where one does and the draft has nothing untold. */
function findHomes(input: ThreadsInput, told: Told, open: readonly OwnComment[]): Map<Draft, OwnComment> {
  const { head } = input;
  const homes = new Map<Draft, OwnComment>();
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
function standsAt(comment: EarlierComment, draft: Draft, { head, write }: ThreadsInput): boolean {
  const { path, startLine, line, commit } = comment;
  if (path !== draft.path) return false;
  if (line === draft.endLine && (startLine ?? line) === draft.startLine) return true;
  return commit === head && isSame(comment.body, write(draft, draft.findings));
}

/** What is untold, and lines to commit that no comment holds yet, or none any longer as they should be. */
function choosePostings(
  { drafts, mayPost }: ThreadsInput,
  homes: ReadonlyMap<Draft, OwnComment>,
  strays: readonly OwnComment[],
  known: ReadonlySet<string>,
): Posting[] {
  return drafts.flatMap((draft): Posting[] => {
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
function keepStrays(
  strays: readonly OwnComment[],
  told: Told,
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

/** Opens a thread again. Only the last step makes it count as open. */
function revive(comment: EarlierComment, back: Return | undefined, input: ThreadsInput): ThreadChanges | null {
  if (back === undefined) return null;
  const { draft, fingerprints } = back;
  const body = draft === null ? writePlain(comment, fingerprints, input) : input.write(draft, draft.findings);
  const changes: ThreadChange[] = [];
  if (comment.resolved !== "no") changes.push({ kind: "unresolve", thread: comment.thread });
  if (comment.minimized) changes.push({ kind: "unminimize", comment: comment.id });
  return [...changes, { kind: "edit", comment: comment.id, body }];
}

/** Ends a comment whose findings are gone. */
function close(comment: EarlierComment, input: ThreadsInput): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [{ kind: "edit", comment: comment.id, body: writeGone(comment.body, input.head) }, ...shut(comment, input)];
}

/** Hides last: what is hidden has been resolved as far as may be, and whoever opens its thread again is left alone. */
function shut(comment: EarlierComment, { resolveThreads }: ThreadsInput): ThreadChanges {
  if (comment.minimized) return [];
  const resolves = resolveThreads && comment.resolved === "no";
  return [...(resolves ? [{ kind: "resolve" as const, thread: comment.thread }] : []), ...hide(comment)];
}

/** Ends a comment for which another one stands. */
function replace(comment: EarlierComment): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [{ kind: "edit", comment: comment.id, body: writeMoved(comment.body) }, ...hide(comment)];
}

/** Takes away lines that could still be committed, though nothing says any more that they are right. */
function disarm(comment: EarlierComment, fingerprints: readonly string[], input: ThreadsInput): ThreadChanges {
  if (comment.line === null || !hasSuggestion(comment.body)) return [];
  return edit(comment, writePlain(comment, fingerprints, input));
}

function edit(comment: EarlierComment, body: string): ThreadChanges {
  return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}

/** The platform gives texts back with other line endings, and without white space at their end. */
function isSame(posted: string, body: string): boolean {
  return posted.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd();
}

function hide({ id, minimized }: EarlierComment): ThreadChanges {
  return minimized ? [] : [{ kind: "minimize", comment: id }];
}

/** The text of a comment that tells of these findings where it stands, without lines to commit. */
function writePlain(comment: EarlierComment, fingerprints: readonly string[], input: ThreadsInput): string {
  const findings = fingerprints.flatMap((fingerprint) => input.standing.get(fingerprint) ?? []);
  const endLine = comment.line ?? 1;
  const startLine = comment.startLine ?? endLine;
  return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}

function fingerprintsOf({ findings }: Draft): string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
