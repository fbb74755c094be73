import type { Finding, Severity } from "../core/finding.ts";

/** Whole lines to be replaced in a file at the head: the unit that a reader accepts with one click. */
export interface Suggestion {
  readonly file: string;
  /** The first and the last line replaced, from 1, both inclusive, within one hunk. */
  readonly startLine: number;
  readonly endLine: number;
  /** The new lines without line endings; empty deletes the range. */
  readonly lines: readonly string[];
  /** The findings it fixes, the most severe first. Never empty. */
  readonly findings: readonly Finding[];
  /**
   * An alternative for the same lines that includes this suggestion and more, for a reader who wants everything at
   * once.
   */
  readonly complete?: CompleteSuggestion;
}

/** An alternative to the suggestion of a comment: other lines for the same range, which fix more findings. */
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

/** A review that is posted as one. It always has comments. */
export interface Review {
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** The first comment of a review thread that is already on the pull request. */
export interface EarlierComment {
  readonly id: string;
  /** The thread it opens. */
  readonly thread: string;
  /** Whether the account of this run wrote it; only then can a marker in it be trusted. */
  readonly own: boolean;
  readonly path: string;
  /** Null for a single line. */
  readonly startLine: number | null;
  /** Null once the platform calls it outdated. */
  readonly line: number | null;
  readonly body: string;
  /** The head commit it was made on; null where the platform no longer knows it. */
  readonly commit: string | null;
  /** In ISO 8601 format, in UTC. */
  readonly created: string;
  readonly minimized: boolean;
  /** Who resolved its thread: `self` is the account of this run. */
  readonly resolved: "no" | "self" | "other";
  /** Whether anybody replied or reacted to it, or a person edited it. */
  readonly touched: boolean;
  /** Whether a person edited it. */
  readonly edited: boolean;
}

/** The text above the comments of a review that is already on the pull request. */
export interface EarlierSummary {
  readonly id: string;
  readonly own: boolean;
  readonly body: string;
  readonly created: string;
}

/** Everything that earlier runs left on a pull request, with its head and state at the time of reading. */
export interface EarlierReview {
  readonly head: string;
  readonly open: boolean;
  readonly comments: readonly EarlierComment[];
  readonly summaries: readonly EarlierSummary[];
  /** Whether the people of the repository know Kubesuggest already; if left out, nobody has been told about it. */
  readonly known?: boolean;
  /** Whether people have asked for no more comments; false if left out. */
  readonly paused?: boolean;
}

/** One change to what earlier runs left: to a comment, its thread, or the summary of a review. */
export type ThreadChange =
  | { readonly kind: "delete" | "minimize" | "unminimize"; readonly comment: string }
  | { readonly kind: "edit"; readonly comment: string; readonly body: string }
  | { readonly kind: "resolve" | "unresolve"; readonly thread: string }
  | { readonly kind: "edit-summary"; readonly summary: string; readonly body: string };

/**
 * Changes to one comment or summary, to be made in this order until one fails. Only a failure to resolve a thread does
 * not stop the rest. Never empty.
 */
export type ThreadChanges = readonly ThreadChange[];

/** One annotation of a check run. Lines count from 1. Columns are given only if both lines are the same. */
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
  /** All annotations; the platform sends them in batches of the allowed size. */
  readonly annotations: readonly Annotation[];
}

/** Everything a run will say, decided before anything is sent. */
export interface ReviewPlan {
  /** Null when every comment is already posted, or there are no comments. */
  readonly review: Review | null;
  /**
   * Changes to what earlier runs left. Empty where a review has to be posted first, since its comments affect the
   * changes.
   */
  readonly threadChanges: readonly ThreadChanges[];
  readonly check: CheckRun;
  /** The job summary in Markdown. */
  readonly summary: string;
}

/** The numbers of what a planned review says. */
export interface ReviewCounts {
  readonly findings: number;
  /** Findings that the base does not have. */
  readonly newFindings: number;
  /** Suggestions that exist once the review is posted, including earlier ones. */
  readonly suggestions: number;
  /** Comments in this review. */
  readonly comments: number;
  /** New findings that have no comment and are only in the check run. */
  readonly unplaced: number;
  /** New findings whose threads people have resolved. */
  readonly acknowledged: number;
}

/** A review plan with what the report and the outputs say about it. */
export interface PlannedReview extends ReviewPlan {
  readonly counts: ReviewCounts;
  /** The suggestions counted in `counts.suggestions`, the most urgent first. */
  readonly suggestions: readonly Suggestion[];
  /** How many new findings have no comment, by the reason in half a sentence. */
  readonly withoutComment: ReadonlyMap<string, number>;
}
