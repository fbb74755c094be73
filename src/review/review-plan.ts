import type { Finding, Severity } from "../core/finding.ts";

/** Lines to be replaced, whole, in a file at the head: the unit a reader accepts with one click. */
export interface Suggestion {
  readonly file: string;
  /** First and last line replaced, from 1, both included, inside one hunk. */
  readonly startLine: number;
  readonly endLine: number;
  /** The new lines without line endings; empty deletes the range. */
  readonly lines: readonly string[];
  /** The findings it cures, the most severe first. Never empty. */
  readonly findings: readonly Finding[];
  /** Another one for the same lines that holds it and more, for a reader who wants all of it at once. */
  readonly complete?: CompleteSuggestion;
}

/** What a comment offers instead of its suggestion: other lines for the same range, which cure more findings. */
export interface CompleteSuggestion {
  readonly lines: readonly string[];
  /** The most severe first. */
  readonly findings: readonly Finding[];
}

/** An inline comment on the head's side of the diff. `startLine` is null for a single line. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number | null;
  readonly line: number;
  readonly body: string;
  readonly fingerprints: readonly string[];
}

/** A review to be posted in one piece. Never without comments. */
export interface Review {
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** The comment that opens a review thread which stands on the pull request already. */
export interface EarlierComment {
  readonly id: string;
  /** The thread it opens. */
  readonly thread: string;
  /** Whether the account this run acts as wrote it; only then may a marker in it be believed. */
  readonly own: boolean;
  readonly path: string;
  /** Null for a single line. */
  readonly startLine: number | null;
  /** Null once the platform calls it outdated. */
  readonly line: number | null;
  readonly body: string;
  /** The head it was made on; null where the platform does not know it any more. */
  readonly commit: string | null;
  /** In the form of ISO 8601, in UTC. */
  readonly created: string;
  readonly minimized: boolean;
  /** Who resolved its thread: `self` is the account of this run. */
  readonly resolved: "no" | "self" | "other";
  /** Whether anybody replied or reacted to it, or edited it in our stead. */
  readonly touched: boolean;
  /** Whether a person edited it in our stead. */
  readonly edited: boolean;
}

/** The text above the comments of a review that stands on the pull request already. */
export interface EarlierSummary {
  readonly id: string;
  readonly own: boolean;
  readonly body: string;
  readonly created: string;
}

/** All that earlier runs left on a pull request, with the head and the state that it had at that moment. */
export interface EarlierReview {
  readonly head: string;
  readonly open: boolean;
  readonly comments: readonly EarlierComment[];
  readonly summaries: readonly EarlierSummary[];
  /** Whether the people of the repository know what this is; left out, nobody has told them. */
  readonly known?: boolean;
  /** Whether people have asked for no more comments; left out, they have not. */
  readonly paused?: boolean;
}

/** One change to what earlier runs left: to a comment, to its thread, or to the summary of a review. */
export type ThreadChange =
  | { readonly kind: "delete" | "minimize" | "unminimize"; readonly comment: string }
  | { readonly kind: "edit"; readonly comment: string; readonly body: string }
  | { readonly kind: "resolve" | "unresolve"; readonly thread: string }
  | { readonly kind: "edit-summary"; readonly summary: string; readonly body: string };

/**
 * Changes to one comment or summary, to be made in this order up to the first that fails; only that a thread may not be
 * resolved keeps nothing from being done. Never empty.
 */
export type ThreadChanges = readonly ThreadChange[];

/** One annotation of a check run; lines from 1. Columns are given only when both lines are one. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** The fix as a unified diff, shown on demand. */
  readonly details: string | null;
}

export type Conclusion = "success" | "failure" | "neutral";

/** A completed check run on the head commit. */
export interface CheckRun {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly text: string | null;
  /** All of them; the platform sends them in the batches it allows. */
  readonly annotations: readonly Annotation[];
}

/** Everything a run will say, decided before anything is sent. */
export interface ReviewPlan {
  /** Null when every comment stands already, or there is none to make. */
  readonly review: Review | null;
  /** Changes to what earlier runs left. Empty where a review is to be posted first: its comments change the answer. */
  readonly threadChanges: readonly ThreadChanges[];
  readonly check: CheckRun;
  /** The job summary in Markdown. */
  readonly summary: string;
}

/** How much a planned review says. */
export interface ReviewCounts {
  readonly findings: number;
  /** Findings that the base does not have. */
  readonly newFindings: number;
  /** Suggestions that stand once the review is posted, earlier ones included. */
  readonly suggestions: number;
  /** Comments of this review. */
  readonly comments: number;
  /** New findings that have no comment and are in the check run only. */
  readonly unplaced: number;
  /** New findings whose threads people have resolved. */
  readonly acknowledged: number;
}

/** A review plan with what the report and the outputs tell of it. */
export interface PlannedReview extends ReviewPlan {
  readonly counts: ReviewCounts;
  /** Those behind `counts.suggestions`, the most pressing first. */
  readonly suggestions: readonly Suggestion[];
  /** Why new findings have no comment, in half a sentence each, and how many. */
  readonly withoutComment: ReadonlyMap<string, number>;
}
