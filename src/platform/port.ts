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

/** A pull request as it was read at the start of the run. */
export interface PullRequest {
  readonly number: number;
  readonly head: string;
  /** The merge base of both sides, which is the left side of the platform's diff. */
  readonly mergeBase: string;
  readonly baseBranch: string;
  readonly draft: boolean;
  readonly open: boolean;
  /** Whether the head is in another repository. */
  readonly fork: boolean;
  /** The number of changed files, as counted by the platform; absent if it does not say. */
  readonly changedFiles?: number;
}

/** The head commit of a branch, which may be in somebody else's repository. */
export interface HeadCommit {
  readonly commit: string;
  readonly branch: string;
  /** The owner and the number of the repository that the branch is in. */
  readonly owner: string;
  readonly repository: number;
}

/** An entry of a commit's tree. Symbolic links and submodules are listed but never followed. */
export interface TreeEntry {
  readonly path: string;
  readonly type: "file" | "symlink" | "submodule";
  /** In bytes; null if the platform does not say. */
  readonly size: number | null;
  /** The object id. Entries with the same id have the same content. */
  readonly oid: string;
  /** True for an executable file. */
  readonly executable?: boolean;
}

/** The bytes of a file, or why they are not available. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly missing: string };

/** A file in another repository at a commit. */
export interface ForeignFile {
  readonly owner: string;
  readonly name: string;
  readonly commit: string;
  readonly path: string;
}

/** The result of changing earlier comments. Each failure says in a sentence what was not changed. */
export interface ThreadReport {
  readonly done: readonly ThreadChange[];
  readonly failures: readonly string[];
}

/** The result of submitting a review. */
export interface Submission {
  /**
   * `refused`: no comment was accepted. `head-moved`: nothing was posted, because there is a newer commit or the pull
   * request is closed.
   */
  readonly outcome: "posted" | "refused" | "head-moved";
  /** The comments that the platform did not accept; all others are posted. */
  readonly refused: readonly ReviewComment[];
  /** Why some of the `refused` comments were not tried at all; absent if all were tried. */
  readonly failure?: PlatformError;
}

/** What a review needs from the host of the code. Methods throw a PlatformError with a sentence for the user. */
export interface Platform {
  pullRequest(number: number): Promise<PullRequest>;
  /** The numbers of the open pull requests whose head is exactly this commit of this branch, in order. */
  pullRequestsOf(head: HeadCommit): Promise<readonly number[]>;
  changedFiles(pull: PullRequest): Promise<readonly ChangedFile[]>;
  /** Every file of a commit. `complete` is false if the platform cut the list. */
  listFiles(commit: string): Promise<{ readonly entries: readonly TreeEntry[]; readonly complete: boolean }>;
  /** The contents of files at a commit by path, in few requests. The result has every requested path. */
  readFiles(commit: string, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, FileContent>>;
  /** The targets of symbolic links in a commit, by the path of the link. Links that can't be read are left out. */
  readLinks(commit: string, links: readonly TreeEntry[]): Promise<ReadonlyMap<string, string>>;
  /** The bytes of a file in another repository; null if the token can't see it. Absent if there are no others. */
  readForeign?(file: ForeignFile): Promise<Uint8Array | null>;
  /**
   * Whether another recent pull request has a check run of that name, as far as the token can see. Never throws. Absent
   * if this can't be known.
   */
  reviewedBefore?(pull: PullRequest, check: string): Promise<boolean>;
  /** All comments and summaries on the pull request, by any author, and its current head. */
  earlierReview(pull: PullRequest): Promise<EarlierReview>;
  /**
   * Posts the review in requests that are never blindly repeated. It is one request, unless the platform rejects some
   * of the comments. Does nothing if the head has moved or the pull request is closed.
   */
  submitReview(pull: PullRequest, review: Review): Promise<Submission>;
  /** Changes the comments of earlier runs. Never throws: a failure only skips the rest of its own list. */
  changeThreads(lists: readonly ThreadChanges[]): Promise<ThreadReport>;
  /**
   * Creates or updates the check run of that name on the commit. If `pull` is one of several pull requests with that
   * head, the commit's check fails if that of any of them does. `pull` is null if the check is about none.
   */
  publishCheck(commit: string, check: CheckRun, pull: number | null): Promise<void>;
  /** What people's commands need; absent if nobody can be answered. */
  readonly conversation?: Conversation;
  /** What scans of a whole repository need; absent if nothing can be published. */
  readonly publishing?: Publishing;
}

/**
 * `forbidden`: the token may not do this. `bad-comment`: the platform did not accept one of the comments.
 * `pending-review`: the token's account has a review there that it has not submitted, and until then the platform
 * accepts no other comments from it. `unclear`: the request may have taken effect nevertheless.
 */
export type PlatformErrorReason = "forbidden" | "bad-comment" | "pending-review" | "unclear" | "failed";

/** A failure that the user can do something about. Only the message is shown, without a stack trace. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
  readonly reason: PlatformErrorReason;

  constructor(message: string, reason: PlatformErrorReason = "failed") {
    super(message);
    this.reason = reason;
  }
}
