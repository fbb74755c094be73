import type { ChangedFile } from "../review/change.ts";
import type {
  CheckRun,
  EarlierReview,
  Review,
  ReviewComment,
  ThreadChange,
  ThreadChanges,
} from "../review/review-plan.ts";
import type { Conversation } from "./conversation.ts";
import type { Publishing } from "./publishing.ts";

/** A pull request, read when the run starts. */
export interface PullRequest {
  readonly number: number;
  readonly head: string;
  /** The commit both sides share: the left side of the platform's diff. */
  readonly mergeBase: string;
  readonly baseBranch: string;
  readonly draft: boolean;
  readonly open: boolean;
  /** The head lives in another repository. */
  readonly fork: boolean;
  /** How many files it changes, as the platform counts them; left out where it does not. */
  readonly changedFiles?: number;
}

/** A commit as the head of a branch, perhaps a stranger's. */
export interface HeadCommit {
  readonly commit: string;
  readonly branch: string;
  /** The account that has the branch's repository, and the repository's number. */
  readonly owner: string;
  readonly repository: number;
}

/** One entry of a commit's tree. Links and submodules are listed, never followed. */
export interface TreeEntry {
  readonly path: string;
  readonly type: "file" | "symlink" | "submodule";
  /** Bytes; null where the platform does not say. */
  readonly size: number | null;
  /** Object id: the same id is the same content. */
  readonly oid: string;
  /** True for a file with the mode of a program. */
  readonly executable?: boolean;
}

/** A file's bytes, or why they can't be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly missing: string };

/** A file of another repository at a commit. */
export interface ForeignFile {
  readonly owner: string;
  readonly name: string;
  readonly commit: string;
  readonly path: string;
}

/** The result of changing earlier comments; failures say in a sentence what was not changed. */
export interface ThreadReport {
  readonly done: readonly ThreadChange[];
  readonly failures: readonly string[];
}

/** The result of submitting a review. */
export interface Submission {
  /** `refused`: none of its comments was taken. `head-moved`: nothing is posted, for a newer commit, or a closed one. */
  readonly outcome: "posted" | "refused" | "head-moved";
  /** The comments that the platform would not take; all the others are posted. */
  readonly refused: readonly ReviewComment[];
  /** What kept some of `refused` from being tried at all; left out where nothing did. */
  readonly failure?: PlatformError;
}

/** The host of the code: all that a review needs of it. Methods throw a PlatformError with a sentence for the user. */
export interface Platform {
  pullRequest(number: number): Promise<PullRequest>;
  /** The numbers of the open pull requests whose head is exactly this commit of this branch, in order. */
  pullRequestsOf(head: HeadCommit): Promise<readonly number[]>;
  changedFiles(pull: PullRequest): Promise<readonly ChangedFile[]>;
  /** Every file of a commit. `complete` is false where the platform cut the list. */
  listFiles(commit: string): Promise<{ readonly entries: readonly TreeEntry[]; readonly complete: boolean }>;
  /** The contents of files at a commit, by path, in few requests. Every path asked for has an entry. */
  readFiles(commit: string, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, FileContent>>;
  /** The paths that symbolic links of a commit hold, by their own; those that can't be had are left out. */
  readLinks(commit: string, links: readonly TreeEntry[]): Promise<ReadonlyMap<string, string>>;
  /**
   * The bytes of a file of another repository, or null where the token sees none. Absent where there is no other one.
   */
  readForeign?(file: ForeignFile): Promise<Uint8Array | null>;
  /**
   * Whether another pull request of late has a check run of that name, as far as the token sees; never throws. Absent where
   * nobody can tell.
   */
  reviewedBefore?(pull: PullRequest, check: string): Promise<boolean>;
  /** The comments and summaries on the pull request, whoever wrote them, and the head it has at this moment. */
  earlierReview(pull: PullRequest): Promise<EarlierReview>;
  /**
   * Posts the review in requests that are never blindly repeated: one, unless the platform takes some comments only.
   * Does nothing when the head has moved or the pull request is closed.
   */
  submitReview(pull: PullRequest, review: Review): Promise<Submission>;
  /** Changes what earlier runs left. Never throws: what fails costs the rest of its own list only. */
  changeThreads(lists: readonly ThreadChanges[]): Promise<ThreadReport>;
  /** Makes or renews the check run of that name on the commit. */
  publishCheck(commit: string, check: CheckRun): Promise<void>;
  /** What people's commands need; absent where there is nobody to talk to. */
  readonly conversation?: Conversation;
  /** What scans of a whole repository need; absent where nothing can be published. */
  readonly publishing?: Publishing;
}

/**
 * `forbidden`: the token may not do this. `bad-comment`: the platform would not take one of the comments. `unclear`: it
 * may have been done all the same.
 */
export type PlatformErrorReason = "forbidden" | "bad-comment" | "unclear" | "failed";

/** A failure the user can do something about: the message is the whole story, no stack is shown. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly reason: PlatformErrorReason;

  constructor(message: string, reason: PlatformErrorReason = "failed") {
    super(message);
    this.reason = reason;
  }
}
