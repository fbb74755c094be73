/** How a file differs between the merge base and the head of a pull request. */
export type ChangeStatus = "added" | "modified" | "removed" | "renamed" | "copied" | "unchanged";

/** One changed file of a pull request or a git range. */
export interface ChangedFile {
  /** Path at the head; for a removed file, the path it had. */
  readonly path: string;
  /** Path at the base; null where it is the same. */
  readonly previousPath: string | null;
  readonly status: ChangeStatus;
  /**
   * The unified patch from the first `@@` on, with three lines of context. Empty where there is nothing to show (a pure
   * rename); null where the platform withheld it (binary or too large).
   */
  readonly patch: string | null;
}
