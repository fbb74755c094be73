import { type Hunk, readHunks } from "./hunks.ts";
import { diffBetween, diffOf, type State, type StoredComment, type StoredPull } from "./state.ts";

/** Where a comment stands now; null when its lines changed or left the diff, which GitHub calls outdated. */
export interface Place {
  readonly path: string;
  readonly startLine: number | null;
  readonly line: number;
}

/** The hunk that holds a line of the pull request's diff. */
export function hunkAt(
  state: State,
  pull: StoredPull,
  path: string,
  side: "LEFT" | "RIGHT",
  line: number,
): Hunk | null {
  const file = diffOf(state, pull).find((candidate) => candidate.path === path);
  if (file === undefined || isHidden(state, file)) return null;
  return readHunks(file.patch).find((hunk) => hunk[side].has(line)) ?? null;
}

/** Whether GitHub shows no patch of a file. */
export function isHidden(state: State, file: { readonly binary: boolean; readonly patch: string }): boolean {
  return file.binary || Buffer.byteLength(file.patch) > state.limits.patchBytes;
}

/** Follows a comment from the commit it was made on to the head of today. */
export function placeOf(state: State, pull: StoredPull, comment: StoredComment): Place | null {
  if (comment.side === "LEFT") return comment.originalCommit === pull.head ? original(comment) : null;
  const now = comment.originalCommit === pull.head ? original(comment) : moved(state, pull, comment);
  if (now === null) return null;
  const hunk = hunkAt(state, pull, now.path, "RIGHT", now.line);
  return hunk !== null && hunk.RIGHT.has(now.startLine ?? now.line) ? now : null;
}

function original({ path, originalStartLine, originalLine }: StoredComment): Place {
  return { path, startLine: originalStartLine, line: originalLine };
}

function moved(state: State, pull: StoredPull, comment: StoredComment): Place | null {
  const files = diffBetween(state, comment.originalCommit, pull.head);
  const file = files.find(({ path, previousPath }) => (previousPath ?? path) === comment.path);
  if (file === undefined) return original(comment);
  if (file.status === "removed" || file.binary) return null;
  const hunks = readHunks(file.patch);
  const start = newLine(hunks, comment.originalStartLine ?? comment.originalLine);
  const line = newLine(hunks, comment.originalLine);
  if (start === null || line === null) return null;
  const length = comment.originalLine - (comment.originalStartLine ?? comment.originalLine);
  // Something in the middle changed.
  if (line - start !== length) return null;
  return { path: file.path, startLine: comment.originalStartLine === null ? null : start, line };
}

function newLine(hunks: readonly Hunk[], line: number): number | null {
  let shift = 0;
  for (const hunk of hunks) {
    if (hunk.removed.has(line)) return null;
    const index = [...hunk.LEFT].indexOf(line);
    if (index >= 0) return keptLine(hunk, line);
    if (line > Math.max(...hunk.LEFT, 0)) shift += hunk.shift;
  }
  return line + shift;
}

/** The new number of a context line: both sides list the lines they share in one order. */
function keptLine(hunk: Hunk, line: number): number | null {
  let [oldLine, newNumber] = [Math.min(...hunk.LEFT), Math.min(...hunk.RIGHT)];
  for (const text of hunk.text.split("\n").slice(1)) {
    if (text.startsWith("\\") || text === "") continue;
    if (text.startsWith(" ") && oldLine === line) return newNumber;
    if (!text.startsWith("+")) oldLine += 1;
    if (!text.startsWith("-")) newNumber += 1;
  }
  return null;
}
