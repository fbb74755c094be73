import type { Finding } from "../../core/finding.ts";
import type { PlacedComment } from "../placement/place-comments.ts";

/** What threads are planned from, besides the earlier comments. */
export interface ThreadsInput {
  readonly head: string;
  /** The findings at the head, by fingerprint. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** Where findings belong, without acknowledged ones; the most urgent first. */
  readonly drafts: readonly PlacedComment[];
  readonly isNew: (fingerprint: string) => boolean;
  /** Whether a draft may become a new comment. */
  readonly mayPost: (draft: PlacedComment) => boolean;
  /** Whether all findings of this file are known: then one that is not reported is gone. */
  readonly isRead: (path: string) => boolean;
  /** Whether threads may be resolved and reopened. */
  readonly resolveThreads: boolean;
  /** The text of a comment about some findings of a draft. */
  readonly write: (draft: PlacedComment, findings: readonly Finding[]) => string;
}
