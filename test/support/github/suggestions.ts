import { placeOf } from "./anchors.ts";
import type { State, StoredComment, StoredPull } from "./state.ts";

interface Replacement {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** The lines of a comment's suggestion, the first of several; null where it has none. */
export function suggestionIn(body: string): readonly string[] | null {
  return suggestionsIn(body)[0] ?? null;
}

/** The lines of each suggestion in a comment, of which a reader commits one. */
function suggestionsIn(body: string): readonly (readonly string[])[] {
  const lines = body.split(/\r?\n/);
  const open = lines.findIndex((line) => /^`{3,}suggestion\s*$/.test(line));
  if (open < 0) return [];
  const fence = /^`+/.exec(lines[open] ?? "")?.[0].length ?? 3;
  const length = lines.slice(open + 1).findIndex((line) => new RegExp(`^\`{${fence},}\\s*$`).test(line));
  if (length < 0) throw new Error("The suggestion's fence is never closed.");
  const end = open + 1 + length;
  return [lines.slice(open + 1, end), ...suggestionsIn(lines.slice(end + 1).join("\n"))];
}

/**
 * Commits suggestions to the pull request's branch as one commit, or throws what GitHub's page says. Of a comment with
 * several, it is the one that `choice` counts from 0.
 */
export function acceptSuggestions(
  state: State,
  pull: StoredPull,
  comments: readonly StoredComment[],
  choice = 0,
): string {
  if (pull.state !== "open") throw new Error("Suggestions cannot be applied while the pull request is closed.");
  const replacements = comments.map((comment) => replacementOf(state, pull, comment, choice));
  const files = new Map<string, string>();
  const lowestFirst = replacements.toSorted((one, other) => other.line - one.line);
  for (const [index, one] of lowestFirst.entries()) {
    const overlaps = lowestFirst
      .slice(index + 1)
      .some((other) => other.path === one.path && other.line >= one.startLine && one.line >= other.startLine);
    if (overlaps) throw new Error("Only one suggestion per line can be applied in a batch.");
    const before = files.get(one.path) ?? state.store.git(["show", `${pull.head}:${one.path}`]).toString("latin1");
    const after = replaceLines(before, one);
    if (after === before) throw new Error("This suggestion is invalid because no changes were made to the code.");
    files.set(one.path, after);
  }
  const changed = Object.fromEntries([...files].map(([path, text]) => [path, Buffer.from(text, "latin1")]));
  const message = comments.length === 1 ? "Apply suggestion" : "Apply suggestions from code review";
  pull.head = state.store.commit(changed, { parent: pull.head, whole: false, message });
  for (const comment of comments) Object.assign(comment, { resolved: true, resolvedBy: pull.author });
  return pull.head;
}

function replacementOf(state: State, pull: StoredPull, comment: StoredComment, choice: number): Replacement {
  const lines = suggestionsIn(comment.body)[choice];
  if (lines === undefined) throw new Error("This comment has no suggestion.");
  if (comment.side === "LEFT") throw new Error("Applying suggestions on deleted lines is not supported.");
  if (comment.resolved) throw new Error("This suggestion has been applied or marked resolved.");
  const review = pull.reviews.find(({ id }) => id === comment.review);
  if (review?.state === "PENDING") throw new Error("Suggestions cannot be applied from pending reviews.");
  const place = placeOf(state, pull, comment);
  if (place === null) throw new Error("This suggestion is outdated.");
  return { path: place.path, startLine: place.startLine ?? place.line, line: place.line, lines };
}

/** Bytes stand in the string one by one, so that nothing else of the file can change. */
function replaceLines(text: string, { startLine, line, lines }: Replacement): string {
  const all = text.split("\n");
  const ending = all.length > 1 && all.slice(0, -1).every((one) => one.endsWith("\r")) ? "\r" : "";
  const isLast = line === all.length;
  const written = lines.map((one, index) => {
    const bytes = Buffer.from(one).toString("latin1");
    return isLast && index === lines.length - 1 ? bytes : `${bytes}${ending}`;
  });
  return [...all.slice(0, startLine - 1), ...written, ...all.slice(line)].join("\n");
}
