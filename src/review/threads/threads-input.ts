import type { Finding } from "../../core/finding.ts";
import type { PlacedComment } from "../placement/place-comments.ts";

/** What threads are planned from, besides what was told. */
export interface ThreadsInput {
  readonly head: string;
  /** The findings that stand, by fingerprint. */
  readonly standing: ReadonlyMap<string, Finding>;
  /** Where findings belong, without those that are acknowledged; the most pressing first. */
  readonly drafts: readonly PlacedComment[];
  readonly isNew: (fingerprint: string) => boolean;
  /** Whether a draft may become a new comment. */
  readonly mayPost: (draft: PlacedComment) => boolean;
  /** Whether a finding of this file that does not stand is known to be gone. */
  readonly isRead: (path: string) => boolean;
  /** Whether threads may be resolved, and be unresolved again. */
  readonly resolveThreads: boolean;
  /** The text of a comment that tells of some findings of a draft. */
  readonly write: (draft: PlacedComment, told: readonly Finding[]) => string;
}
