import type { BranchState } from "../publish/fix-plan.ts";

/** The default branch, as the platform has it when it is asked. */
export interface DefaultBranch {
  readonly name: string;
  readonly head: string;
}

/** The tracking issue as it is now. */
export interface ExistingIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  /** Closed by a person who does not want it. */
  readonly notPlanned: boolean;
  readonly title: string;
  readonly body: string;
}

/** What an issue is to say. */
export interface IssueRequest {
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  /** The label of a new issue; null or left out for none. */
  readonly label?: string | null;
  /** Leaves open or closed what is open or closed. */
  readonly keepState?: boolean;
}

/** A branch that is to hold one commit on top of `base`, and nothing else. */
export interface BranchRequest {
  readonly name: string;
  /** The commit it must point to until then; null where it must not exist. */
  readonly before: string | null;
  readonly base: string;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** A pull request that is to be opened in this repository. */
export interface PullRequestRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  /** Null for none. */
  readonly label: string | null;
}

/** An issue or a pull request that was written. */
export interface Written {
  readonly number: number;
  readonly url: string;
}

/** What a scan of a whole repository publishes. Methods throw a PlatformError with a sentence for the user. */
export interface Publishing {
  defaultBranch(): Promise<DefaultBranch>;
  /** Hands a SARIF log to code scanning and gives its state; `pending` where the platform takes its time. */
  uploadSarif(upload: {
    readonly commit: string;
    readonly ref: string;
    readonly sarif: string;
  }): Promise<"complete" | "pending">;
  /** Our own latest issue whose body passes the test; null where there is none. */
  findIssue(isOurs: (body: string) => boolean): Promise<ExistingIssue | null>;
  /** Makes the issue, once also where the first answer got lost: `isOurs` knows it again. */
  createIssue(request: IssueRequest, isOurs: (body: string) => boolean): Promise<Written>;
  updateIssue(number: number, request: IssueRequest): Promise<void>;
  /** All branches whose names start with `prefix`, and those named, with their pull requests from this repository. */
  fixBranches(prefix: string, names: readonly string[]): Promise<ReadonlyMap<string, BranchState>>;
  /** Makes or moves a branch at once, only from where it is expected, to one verified commit. */
  moveBranch(request: BranchRequest): Promise<"done" | "moved">;
  /** Deletes a branch, only where it points to `head`. */
  deleteBranch(name: string, head: string): Promise<"done" | "moved">;
  openPull(request: PullRequestRequest): Promise<Written>;
  updatePull(number: number, change: { title?: string; body?: string; state?: "closed" }): Promise<void>;
}
