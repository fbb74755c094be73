import type { Problem } from "../../core/finding.ts";
import type { Range } from "../../core/range.ts";
import type { Rule } from "../../core/rule.ts";
import type { UnreadFile } from "../../model/unread-file.ts";

/** A problem of a file as a whole. Its `path` says what it is about in words that survive pushes. */
export interface FileProblem extends Omit<Problem, "pair" | "related" | "restsOn"> {
  /** What to point at. */
  readonly at: { readonly range: Range };
}

/** A rule over a file that can't be read, or only in part. Its findings can't be ignored with an ignore comment. */
export type FileRule = Rule<UnreadFile, void, FileProblem>;

/** The advice for a file that there was no time left to check. */
export const timeAdvice = "Raise time-limit, or leave the file out with paths-ignore.";
