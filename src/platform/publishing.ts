import type { BranchState } from "../publish/fix-plan.ts";

/** The default branch at the time when the platform is asked. */
export interface DefaultBranch {
  readonly name: string;
  readonly head: string;
}

/** The current state of the tracking issue. */
export interface ExistingIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  /** Whether a person closed it as not planned. */
  readonly notPlanned: boolean;
  readonly title: string;
  readonly body: string;
}

/** The wanted content and state of an issue. */
export interface IssueRequest {
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  /** The label of a new issue; null or absent for none. */
  readonly label?: string | null;
  /** Whether the issue stays open or closed as it is, regardless of `open`. */
  readonly keepState?: boolean;
}

/** A branch that should have exactly one commit on top of `base`. */
export interface BranchRequest {
  readonly name: string;
  /** The commit that the branch must point to before; null if the branch must not exist. */
  readonly before: string | null;
  readonly base: string;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** A pull request to open in this repository. */
export interface PullRequestRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  /** The label of the pull request; null for none. */
  readonly label: string | null;
}

/** An issue or a pull request that was written. */
export interface Written {
  readonly number: number;
  readonly url: string;
}

/** Publishes the results of scanning a whole repository. Methods throw a PlatformError with a sentence for the user. */
export interface Publishing {
  defaultBranch(): Promise<DefaultBranch>;
  /** Uploads a SARIF log to code scanning and returns its state: `pending` if the platform is not done soon. */
  uploadSarif(upload: {
    readonly commit: string;
    readonly ref: string;
    readonly sarif: string;
  }): Promise<"complete" | "pending">;
  /** Our own latest issue whose body passes the test; null if there is none. */
  findIssue(isOurs: (body: string) => boolean): Promise<ExistingIssue | null>;
  /** Creates the issue, only once even if the first answer got lost: `isOurs` recognizes it. */
  createIssue(request: IssueRequest, isOurs: (body: string) => boolean): Promise<Written>;
  updateIssue(number: number, request: IssueRequest): Promise<void>;
  /** All branches whose names start with `prefix` or are in `names`, with their pull requests from this repository. */
  fixBranches(prefix: string, names: readonly string[]): Promise<ReadonlyMap<string, BranchState>>;
  /** Creates or moves a branch to one verified commit, in one step; `moved` if it is not where it was expected. */
  moveBranch(request: BranchRequest): Promise<"done" | "moved">;
  /** Deletes a branch; `moved` if it does not point to `head`. */
  deleteBranch(name: string, head: string): Promise<"done" | "moved">;
  openPull(request: PullRequestRequest): Promise<Written>;
  updatePull(number: number, change: { title?: string; body?: string; state?: "closed" }): Promise<void>;
}
