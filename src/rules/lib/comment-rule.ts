import type { Applicability } from "../../core/fix.ts";
import type { RuleFacts } from "../../core/rule.ts";
import type { JudgedComment } from "../../suppression/ignores.ts";

/** A problem of an ignore comment. */
export interface CommentProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly title: string;
  readonly applicability: Applicability;
  /** For applicability `review`: what can go wrong, in one sentence. */
  readonly risk?: string;
  /** The comment after the fix; empty if the fix removes it. */
  readonly text: string;
}

/** A rule over ignore comments. Its findings cannot be ignored with an ignore comment. */
export interface CommentRule extends RuleFacts {
  /** The problem of a comment, or null. Pure. */
  check(comment: JudgedComment): CommentProblem | null;
}
