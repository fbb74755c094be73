import type { Finding } from "../../core/finding.ts";
import { lineAt } from "../diff/lines.ts";
import { compareText } from "../placement/group-findings.ts";
import type { EarlierComment } from "../review-plan.ts";
import { inlineCode } from "../writing/markdown.ts";
import { reasons } from "../writing/words.ts";
import { type CommentState, type Marker, readComment } from "./marker.ts";

/** A comment that an earlier run of this account made, compared with the findings at the head. */
export interface OwnComment {
  readonly comment: EarlierComment;
  readonly state: CommentState;
  /** The fingerprints of the findings it names that still exist at the head. */
  readonly live: readonly string[];
  /**
   * Whether it offered two suggestions and some of its findings are gone: then the smaller suggestion was committed.
   */
  readonly halfCommitted: boolean;
}

/** What earlier comments say about the findings at the head. */
export interface EarlierState {
  /** The oldest first. */
  readonly own: readonly OwnComment[];
  /** Fingerprints of findings whose threads people resolved or hid while the finding existed. */
  readonly acknowledged: ReadonlySet<string>;
  /** Fingerprints in the other open comments. */
  readonly open: ReadonlySet<string>;
}

/** A finding at the head, with other fingerprints that it may have had before. */
export interface KnownFinding extends Pick<Finding, "fingerprint" | "rule" | "source" | "range"> {
  readonly aliases?: readonly string[];
}

/**
 * Reads earlier comments, except those of other accounts and those that Kubesuggest did not write. A finding is open if
 * any of its fingerprints is, and acknowledged if its own fingerprint or all its aliases are.
 */
export function readEarlierState(comments: readonly EarlierComment[], current: readonly KnownFinding[]): EarlierState {
  const byName = new Map(
    current.flatMap(({ fingerprint, aliases = [] }) => aliases.map((name) => [name, fingerprint])),
  );
  for (const { fingerprint } of current) byName.set(fingerprint, fingerprint);
  const settled = new Set<string>();
  const own = comments.flatMap((comment): OwnComment[] => {
    const marker = comment.own ? (readComment(comment.body, comment.edited) ?? guessed(comment, current)) : null;
    if (marker === null) return [];
    const live = marker.fingerprints.flatMap((name) => byName.get(name) ?? []);
    const halfCommitted = hasChoice(comment.body) && marker.fingerprints.some((name) => !byName.has(name));
    const read = { comment, state: marker.state, live: [...new Set(live)], halfCommitted };
    if (isAcknowledged(read)) for (const name of marker.fingerprints) settled.add(name);
    return [read];
  });
  own.sort((a, b) => byAge(a.comment, b.comment));
  const acknowledged = new Set(current.filter((one) => isSettled(one, settled)).map(({ fingerprint }) => fingerprint));
  const open = own.filter((one) => one.state === "open" && !isAcknowledged(one)).flatMap(({ live }) => live);
  return { own, acknowledged, open: new Set(open.filter((fingerprint) => !acknowledged.has(fingerprint))) };
}

/**
 * Where a person removed the line that names the findings of a comment: guesses the nearest finding of each rule that
 * the comment mentions.
 */
function guessed({ path, line, body, edited }: EarlierComment, current: readonly KnownFinding[]): Marker | null {
  if (!edited || line === null) return null;
  const nearest = new Map<string, KnownFinding>();
  const distance = ({ source, range }: KnownFinding): number => Math.abs(lineAt(source, range[0]) - line);
  for (const finding of current) {
    if (finding.source.path !== path || !body.includes(inlineCode(finding.rule))) continue;
    const best = nearest.get(finding.rule);
    if (best === undefined || distance(finding) < distance(best)) nearest.set(finding.rule, finding);
  }
  const fingerprints = [...nearest.values()].map(({ fingerprint }) => fingerprint);
  return fingerprints.length === 0 ? null : { fingerprints, state: "open" };
}

function isSettled({ fingerprint, aliases = [] }: KnownFinding, settled: ReadonlySet<string>): boolean {
  return settled.has(fingerprint) || (aliases.length > 0 && aliases.every((name) => settled.has(name)));
}

/**
 * Whether people resolved or hid the thread of a finding that still exists. Kubesuggest itself only closes threads of
 * findings that are gone. Committing a suggestion also resolves the thread, but says nothing about the findings that
 * the suggestion leaves.
 */
export function isAcknowledged({ comment, state, live, halfCommitted }: OwnComment): boolean {
  return state === "open" && live.length > 0 && !halfCommitted && isClosed(comment);
}

/** Whether a comment is hidden or its thread is resolved, by whomever. */
export function isClosed({ resolved, minimized }: EarlierComment): boolean {
  return resolved !== "no" || minimized;
}

/** The findings of a comment that people have not acknowledged in another comment. */
export function pending({ live }: OwnComment, { acknowledged }: EarlierState): string[] {
  return live.filter((fingerprint) => !acknowledged.has(fingerprint));
}

/** Whether a comment has a suggestion. Elsewhere in a comment, text from files is never at the start of a line. */
export function hasSuggestion(body: string): boolean {
  return /^`{3,}suggestion\r?$/m.test(body);
}

/** Whether a comment offers two suggestions to choose from. */
function hasChoice(body: string): boolean {
  return (body.match(/^`{3,}suggestion\r?$/gm) ?? []).length > 1;
}

/** Whether a comment has a fix in any form. If not, there may be a fix by now. */
export function offersFix(body: string): boolean {
  return /\*\*Fix:\*\* /.test(body);
}

/** Whether a comment has a fix that is to become a suggestion once another one is committed. */
export function waitsForSafe(body: string): boolean {
  return body.includes(reasons.waits);
}

/** Sorts older comments first, in the same order in every run. */
export function byAge(a: Aged, b: Aged): number {
  return compareText(a.created, b.created) || compareText(a.id, b.id);
}

interface Aged {
  readonly id: string;
  readonly created: string;
}
