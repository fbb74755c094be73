import type { PlacedComment } from "../placement/place-comments.ts";
import type { EarlierComment, ThreadChange, ThreadChanges } from "../review-plan.ts";
import { markdownLines } from "../writing/markdown.ts";
import { writeResolvedBody, writeSupersededBody } from "../writing/outdated-comment.ts";
import { hasSuggestion } from "./own-comment.ts";
import type { ThreadsInput } from "./threads-input.ts";

/**
 * The findings of a comment whose thread is reopened, and the draft for exactly these findings at its place, or null.
 */
export interface ReopenedThread {
  readonly fingerprints: readonly string[];
  readonly draft: PlacedComment | null;
}

/** Reopens a thread. Only the last step, the edit, marks it as open. */
export function reopenThread(
  comment: EarlierComment,
  reopened: ReopenedThread | undefined,
  input: ThreadsInput,
): ThreadChanges | null {
  if (reopened === undefined) return null;
  const { draft, fingerprints } = reopened;
  const body =
    draft === null ? writeWithoutSuggestion(comment, fingerprints, input) : input.write(draft, draft.findings);
  const changes: ThreadChange[] = [];
  if (comment.resolved !== "no") changes.push({ kind: "unresolve", thread: comment.thread });
  if (comment.minimized) changes.push({ kind: "unminimize", comment: comment.id });
  return [...changes, { kind: "edit", comment: comment.id, body }];
}

/** Deletes or closes a comment whose findings are gone. */
export function closeThread(comment: EarlierComment, input: ThreadsInput): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [
    { kind: "edit", comment: comment.id, body: writeResolvedBody(comment.body, input.head) },
    ...resolveAndHide(comment, input),
  ];
}

/**
 * Resolves a thread if allowed, then hides its comment. Hiding comes last, so a hidden comment has already been
 * handled, and a thread that somebody reopens later is left alone.
 */
export function resolveAndHide(comment: EarlierComment, { resolveThreads }: ThreadsInput): ThreadChanges {
  if (comment.minimized) return [];
  const resolves = resolveThreads && comment.resolved === "no";
  return [...(resolves ? [{ kind: "resolve" as const, thread: comment.thread }] : []), ...hideComment(comment)];
}

/** Deletes or hides a comment whose findings are all in another one. */
export function supersede(comment: EarlierComment): ThreadChanges {
  if (!comment.touched) return [{ kind: "delete", comment: comment.id }];
  return [{ kind: "edit", comment: comment.id, body: writeSupersededBody(comment.body) }, ...hideComment(comment)];
}

/** Removes a suggestion that could still be committed although its proof no longer holds. */
export function removeSuggestion(
  comment: EarlierComment,
  fingerprints: readonly string[],
  input: ThreadsInput,
): ThreadChanges {
  if (comment.line === null || !hasSuggestion(comment.body)) return [];
  return editComment(comment, writeWithoutSuggestion(comment, fingerprints, input));
}

/** Sets the text of a comment if it differs. */
export function editComment(comment: EarlierComment, body: string): ThreadChanges {
  return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}

/** Hides an outdated comment. */
export function hideComment({ id, minimized }: EarlierComment): ThreadChanges {
  return minimized ? [] : [{ kind: "minimize", comment: id }];
}

/** Writes a comment about these findings at the place of an earlier one, without a suggestion. */
export function writeWithoutSuggestion(
  comment: EarlierComment,
  fingerprints: readonly string[],
  input: ThreadsInput,
): string {
  const findings = fingerprints.flatMap((fingerprint) => input.findings.get(fingerprint) ?? []);
  const endLine = comment.line ?? 1;
  const startLine = comment.startLine ?? endLine;
  return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}

/**
 * Whether a comment already says what it should. The platform may return a text with other line endings and without
 * trailing white space, and a link may point to a line of a file at an earlier commit.
 */
export function isSame(posted: string, body: string): boolean {
  return withoutCommits(posted.replaceAll("\r\n", "\n").trimEnd()) === withoutCommits(body.trimEnd());
}

/** The files whose findings a comment may be about: its own file and those it links to. */
export function filesOf({ path, body }: EarlierComment): readonly string[] {
  const linked = [...body.matchAll(/\]\([^()\s]*\/blob\/[0-9a-f]{40,64}\/([^()\s]*)#L\d+\)/g)].map(
    ([, file = ""]) => file,
  );
  return [path, ...new Set(linked.map(decodePath))];
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const lineAtCommit = /\]\(([^()\s]*\/blob\/)[0-9a-f]{40,64}(\/[^()\s]*)#L\d+\)/g;

/** Removes commits and lines from links in the text. Code blocks, which can be committed, are left unchanged. */
function withoutCommits(body: string): string {
  const lines = markdownLines(body).map(({ line, isCode }) => (isCode ? line : line.replace(lineAtCommit, "]($1$2)")));
  return lines.join("\n");
}
