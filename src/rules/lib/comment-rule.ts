import type { Applicability } from "../../core/fix.ts";
import type { RuleFacts } from "../../core/rule.ts";
import type { JudgedComment } from "../../suppression/ignores.ts";

/** What a rule over ignore comments yields. */
export interface CommentProblem {
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  readonly title: string;
  readonly applicability: Applicability;
  /** For applicability `review`: what can go wrong, in one sentence. */
  readonly risk?: string;
  /** What the fix makes of the comment; empty where it takes it away. */
  readonly text: string;
}

/** A rule over ignore comments. What it finds can't be ignored by another one. */
export interface CommentRule extends RuleFacts {
  /** The problem of a comment, or null. Pure. */
  check(comment: JudgedComment): CommentProblem | null;
}
