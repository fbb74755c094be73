import type { Problem } from "../../core/finding.ts";
import type { Range } from "../../core/range.ts";
import type { Rule } from "../../core/rule.ts";
import type { UnreadFile } from "../../model/unread-file.ts";

/** A problem of a file as a whole. Its `path` says what it is about in words that survive pushes. */
export interface FileProblem extends Omit<Problem, "pair" | "related" | "restsOn"> {
  /** What to point at. */
  readonly at: { readonly range: Range };
}

/** A rule over a file of which something can't be read. No comment in a file can ignore what it finds. */
export type FileRule = Rule<UnreadFile, void, FileProblem>;

/** What to do about a file for which the time did not suffice. */
export const timeAdvice = "Raise time-limit, or leave the file out with paths-ignore.";
