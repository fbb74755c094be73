/** The number of a pull request, and its head when it was read. */
export interface PullHead {
  readonly number: number;
  readonly head: string;
}

/** A new comment on a pull request, from its event. It may contain a command. */
export interface CommandComment {
  /** The number of the pull request. */
  readonly pull: number;
  /** The number of the comment itself. */
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** Whether the author is an App rather than a person. */
  readonly bot: boolean;
  /** Whether the author opened the pull request. */
  readonly ofPullAuthor: boolean;
  /** The number of the first comment in its review thread; null for a comment below the pull request. */
  readonly thread: number | null;
}

/** A review thread that this account started, with its lines at the head. */
export interface OwnThread {
  /** The number of the thread's first comment. */
  readonly id: number;
  readonly path: string;
  /** The first and last line; null if the platform calls the thread outdated. */
  readonly lines: readonly [start: number, end: number] | null;
  /** The body of the thread's first comment. */
  readonly body: string;
  /** The bodies of our own replies. */
  readonly replies: readonly string[];
}

/** A file to commit, with its whole content. */
export interface CommitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files to commit on top of a head. */
export interface CommitRequest {
  readonly files: readonly CommitFile[];
  readonly headline: string;
  /** Must name the command, so that the commit is recognized if the answer got lost. */
  readonly body: string;
}

/** What people's commands need from the platform. Methods throw a PlatformError with a sentence for the user. */
export interface Conversation {
  /** Whether an account may push to the repository. This is asked of the platform, never read from an event. */
  mayWrite(login: string): Promise<boolean>;
  /** The thread that starts with this comment; null if there is none or another account started it. */
  ownThread(pull: number, comment: number): Promise<OwnThread | null>;
  /** The bodies of our own comments below the pull request. */
  ownComments(pull: number): Promise<readonly string[]>;
  /** Whether the pull request still has the head with which it was read. */
  isCurrent(pull: PullHead): Promise<boolean>;
  /** Replies in a thread, only once, even if it is unclear whether the first attempt succeeded. */
  reply(pull: PullHead, thread: OwnThread, body: string): Promise<void>;
  /** Comments below the pull request, only once, like `reply`. */
  comment(pull: number, body: string): Promise<void>;
  /** Whether this is the account of the job's own token, for whose commits the platform starts no workflows. */
  isJobAccount(): Promise<boolean>;
  /** Commits files to the pull request's branch in one verified commit, if the branch is still at `pull.head`. */
  commit(pull: PullHead, request: CommitRequest): Promise<{ readonly commit: string } | "head-moved">;
}
