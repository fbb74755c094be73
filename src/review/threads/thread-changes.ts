import type { PlacedComment } from "../placement/place-comments.ts";
import type { EarlierComment, ThreadChange, ThreadChanges } from "../review-plan.ts";
import { writeResolvedBody, writeSupersededBody } from "../writing/outdated-comment.ts";
import { hasSuggestion } from "./own-comment.ts";
import type { ThreadsInput } from "./threads-input.ts";

/** What a closed comment tells of when its thread is opened again, and the draft that this is, where it stands there. */
export interface ReopenedThread {
  readonly fingerprints: readonly string[];
  readonly draft: PlacedComment | null;
}

/** Opens a thread again. Only the last step makes it count as open. */
export function revive(
  comment: EarlierComment,
  back: ReopenedThread | undefined,
  input: ThreadsInput,
): ThreadChanges | null {
  if (back === undefined) return null;
  const { draft, fingerprints } = back;
  const body = draft === null ? writePlain(comment, fingerprints, input) : input.write(draft, draft.findings);
  const changes: ThreadChange[] = [];
  if (comment.resolved !== "no") changes.push({ kind: "unresolve", thread: comment.thread });
  if (comment.minimized) changes.push({ kind: "unminimize", comment: comment.id });
  return [...changes, { kind: "edit", comment: comment.id, body }];
}

/** Ends a comment whose findings are gone. */
export function close(comment: EarlierComment, input: ThreadsInput): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [
    { kind: "edit", comment: comment.id, body: writeResolvedBody(comment.body, input.head) },
    ...shut(comment, input),
  ];
}

/** Hides last: what is hidden has been resolved as far as may be, and whoever opens its thread again is left alone. */
export function shut(comment: EarlierComment, { resolveThreads }: ThreadsInput): ThreadChanges {
  if (comment.minimized) return [];
  const resolves = resolveThreads && comment.resolved === "no";
  return [...(resolves ? [{ kind: "resolve" as const, thread: comment.thread }] : []), ...hide(comment)];
}

/** Ends a comment for which another one stands. */
export function replace(comment: EarlierComment): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [{ kind: "edit", comment: comment.id, body: writeSupersededBody(comment.body) }, ...hide(comment)];
}

/** Takes away lines that could still be committed, though nothing says any more that they are right. */
export function disarm(comment: EarlierComment, fingerprints: readonly string[], input: ThreadsInput): ThreadChanges {
  if (comment.line === null || !hasSuggestion(comment.body)) return [];
  return edit(comment, writePlain(comment, fingerprints, input));
}

/** Gives a comment its text, where that is another one. */
export function edit(comment: EarlierComment, body: string): ThreadChanges {
  return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}

/** Hides a comment that is out of date. */
export function hide({ id, minimized }: EarlierComment): ThreadChanges {
  return minimized ? [] : [{ kind: "minimize", comment: id }];
}

/** The text of a comment that tells of these findings where it stands, without lines to commit. */
export function writePlain(comment: EarlierComment, fingerprints: readonly string[], input: ThreadsInput): string {
  const findings = fingerprints.flatMap((fingerprint) => input.standing.get(fingerprint) ?? []);
  const endLine = comment.line ?? 1;
  const startLine = comment.startLine ?? endLine;
  return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}

/**
 * Whether a comment says what it should. The platform gives texts back with other line endings, and without white space
 * at their end; and a link may lead to a line of a file as it was at an earlier commit.
 */
export function isSame(posted: string, body: string): boolean {
  return withoutCommits(posted.replaceAll("\r\n", "\n").trimEnd()) === withoutCommits(body.trimEnd());
}

const lineAtCommit = /\]\(([^()\s]*\/blob\/)[0-9a-f]{40,64}(\/[^()\s]*)#L\d+\)/g;

/** The text without commit and line in its links; blocks of code, which can be committed, stay as they are. */
function withoutCommits(body: string): string {
  let fence = "";
  const lines = body.split("\n").map((line) => {
    if (fence !== "") {
      if (line === fence) fence = "";
      return line;
    }
    fence = /^`{3,}/.exec(line)?.[0] ?? "";
    return fence === "" ? line.replace(lineAtCommit, "]($1$2)") : line;
  });
  return lines.join("\n");
}
