/** How a file differs between the merge base and the head of a pull request. */
export type ChangeStatus = "added" | "modified" | "removed" | "renamed" | "copied" | "unchanged";

/** One changed file of a pull request or a git range. */
export interface ChangedFile {
  /** Path at the head; for a removed file, the path it had. */
  readonly path: string;
  /** Path at the base, where it differs. */
  readonly previousPath: string | null;
  readonly status: ChangeStatus;
  /**
   * The unified patch from the first `@@`, with three lines of context; empty where there is nothing to show (a pure
   * rename); null where the platform withheld it (binary, too large).
   */
  readonly patch: string | null;
}
