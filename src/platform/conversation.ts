/** A pull request by its number, with its head as it was read. */
export interface PullHead {
  readonly number: number;
  readonly head: string;
}

/** A command that somebody may have written on a pull request: a new comment, as its event has it. */
export interface CommandComment {
  /** The pull request's number. */
  readonly pull: number;
  /** The comment's own number. */
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** The author is an App, not a person. */
  readonly bot: boolean;
  /** The author opened the pull request. */
  readonly ofPullAuthor: boolean;
  /** The number of the comment that opens its review thread; null for one below the pull request. */
  readonly thread: number | null;
}

/** A review thread that a comment of this account opens, with its lines at the head. */
export interface OwnThread {
  /** The number of the comment that opens it. */
  readonly id: number;
  readonly path: string;
  /** First and last line; null once the platform calls the thread outdated. */
  readonly lines: readonly [start: number, end: number] | null;
  /** The body of the comment that opens it. */
  readonly body: string;
  /** The bodies of our own replies. */
  readonly replies: readonly string[];
}

/** One file of a commit with all its bytes. */
export interface CommitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files to be committed on top of a head. */
export interface CommitRequest {
  readonly files: readonly CommitFile[];
  readonly headline: string;
  /** Must name the command, so that its commit is recognised when the answer got lost. */
  readonly body: string;
}

/** What people's commands need of the platform. Methods throw a PlatformError with a sentence for the user. */
export interface Conversation {
  /** Whether an account may push to the repository; asked of the platform, never read from an event. */
  mayWrite(login: string): Promise<boolean>;
  /** The thread that a comment opens; null where there is none or its first comment is of another account. */
  ownThread(pull: number, comment: number): Promise<OwnThread | null>;
  /** The bodies of our own latest comments below the pull request. */
  ownComments(pull: number): Promise<readonly string[]>;
  /** Whether the pull request's head still is what it was when it was read. */
  isCurrent(pull: PullHead): Promise<boolean>;
  /** Answers once, also where it stays unclear whether the first try arrived. */
  reply(pull: PullHead, thread: OwnThread, body: string): Promise<void>;
  /** Comments below the pull request; once, as `reply`. */
  comment(pull: number, body: string): Promise<void>;
  /** Whether this account is a job's own, for whose commits the platform starts no workflow. */
  isJobAccount(): Promise<boolean>;
  /** Commits files to the pull request's branch in one verified commit, only on top of the head as it was read. */
  commit(pull: PullHead, request: CommitRequest): Promise<{ readonly commit: string } | "head-moved">;
}
