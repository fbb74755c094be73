import type { DiffFile, GitStore } from "./git-store.ts";
import type { Permission, StoredRemark } from "./people.ts";

/** What a token may do with one kind of thing. */
export type Access = "none" | "read" | "write";

/** Whom a token stands for and what it may do. */
export interface Token {
  /** The name as people see it; an App's ends with `[bot]`. */
  readonly login: string;
  readonly permissions: {
    readonly contents: Access;
    readonly pullRequests: Access;
    readonly checks: Access;
    readonly issues: Access;
    readonly securityEvents: Access;
  };
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
  body: string;
  /** Of the thread that it opens. */
  resolved: boolean;
  resolvedBy: string | null;
  /** The comment that opens the thread it is a reply in; null for one that opens a thread. */
  readonly replyTo: number | null;
  /** Who reacted. */
  readonly reactions: string[];
  /** Who edited it last. */
  editor: string | null;
  /** Why it was minimised. */
  minimized: string | null;
}

/** A review, submitted or pending. */
export interface StoredReview {
  readonly id: number;
  readonly author: string;
  readonly commit: string;
  body: string;
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
  baseBranch: string;
  base: string;
  head: string;
  /** The repository that the head lives in was deleted. */
  orphaned: boolean;
  state: "open" | "closed";
  draft: boolean;
  readonly reviews: StoredReview[];
  readonly comments: StoredComment[];
  /** The comments below it. */
  readonly remarks: StoredRemark[];
}

/** An issue. */
export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  readonly author: string;
  open: boolean;
  readonly labels: readonly string[];
  /** Why it was closed: `completed` or `not_planned`. */
  reason: string | null;
  /** Rises with each change. */
  updated: number;
}

/** A pull request that was opened through the API, from a branch of the repository. */
export interface StoredProposal {
  readonly number: number;
  title: string;
  body: string;
  readonly branch: string;
  readonly base: string;
  readonly author: string;
  state: "open" | "closed" | "merged";
  /** Its branch is of the same name in another repository. */
  readonly fork: boolean;
  labels: readonly string[];
}

/** All that the stand-in knows. */
export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly store: GitStore;
  readonly tokens: Map<string, Token>;
  /** The people that the repository knows, by name. */
  readonly people: Map<string, Permission>;
  readonly pulls: Map<number, StoredPull>;
  readonly checkRuns: StoredCheckRun[];
  /** Commits by the names of their branches, `main` and those made through the API. */
  readonly branches: Map<string, string>;
  /** Who made a commit through the API. */
  readonly authors: Map<string, string>;
  readonly issues: StoredIssue[];
  readonly proposals: StoredProposal[];
  readonly sarifs: { readonly commit: string; readonly ref: string; readonly log: unknown }[];
  /** What becomes of uploads to code scanning: a status, and what is wrong. */
  sarifEnd: readonly string[];
  /** The setting that lets workflows open pull requests. */
  mayOpenPulls: boolean;
  readonly limits: { changedFiles: number; patchBytes: number; treeEntries: number };
  /** Fields of GraphQL that an older GitHub does not know. */
  readonly lacks: Set<string>;
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

/** What every comment starts with. */
export function freshComment(): Pick<
  StoredComment,
  "resolved" | "resolvedBy" | "replyTo" | "reactions" | "editor" | "minimized"
> {
  return { resolved: false, resolvedBy: null, replyTo: null, reactions: [], editor: null, minimized: null };
}

/** The number for the next thing that gets one. */
export function takeId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
