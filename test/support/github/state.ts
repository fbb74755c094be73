import type { DiffFile, GitStore } from "./git-store.ts";

/** What a token may do with one kind of thing. */
export type Access = "none" | "read" | "write";

/** Whom a token stands for and what it may do. */
export interface Token {
  /** The name as people see it; an App's ends with `[bot]`. */
  readonly login: string;
  readonly permissions: { readonly contents: Access; readonly pullRequests: Access; readonly checks: Access };
}

/** A comment on a line, as it was made. */
export interface StoredComment {
  readonly id: number;
  readonly author: string;
  readonly review: number;
  readonly path: string;
  readonly side: "LEFT" | "RIGHT";
  readonly originalCommit: string;
  readonly originalLine: number;
  readonly originalStartLine: number | null;
  readonly body: string;
  resolved: boolean;
}

/** A review, submitted or pending. */
export interface StoredReview {
  readonly id: number;
  readonly author: string;
  readonly commit: string;
  readonly body: string;
  readonly state: "PENDING" | "COMMENTED";
}

/** An annotation as the API takes it. */
export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

/** A check run with all its annotations. */
export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly commit: string;
  readonly author: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: StoredAnnotation[];
}

/** A pull request; its head moves by pushes. */
export interface StoredPull {
  readonly number: number;
  readonly title: string;
  readonly fork: boolean;
  readonly author: string;
  base: string;
  head: string;
  state: "open" | "closed";
  draft: boolean;
  readonly reviews: StoredReview[];
  readonly comments: StoredComment[];
}

/** All that the stand-in knows. */
export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly store: GitStore;
  readonly tokens: Map<string, Token>;
  readonly pulls: Map<number, StoredPull>;
  readonly checkRuns: StoredCheckRun[];
  readonly limits: { changedFiles: number; patchBytes: number; treeEntries: number };
  readonly diffs: Map<string, readonly DiffFile[]>;
  nextId: number;
}

/** The commit that a pull request's diff starts from. */
export function mergeBaseOf(state: State, pull: StoredPull): string {
  const base = state.store.ask("merge-base", pull.base, pull.head);
  if (base === null) throw new Error("The branches have no commit in common.");
  return base;
}

/** The files of a pull request's diff, as git tells them. */
export function diffOf(state: State, pull: StoredPull): readonly DiffFile[] {
  return diffBetween(state, mergeBaseOf(state, pull), pull.head);
}

/** The files that differ between two commits; each pair is compared once. */
export function diffBetween(state: State, from: string, to: string): readonly DiffFile[] {
  const key = `${from}..${to}`;
  const files = state.diffs.get(key) ?? state.store.diff(from, to);
  state.diffs.set(key, files);
  return files;
}

/** The number for the next thing that gets one. */
export function takeId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
