import { type FileId, fileIdsDigest } from "./blob-id.ts";
import { readFixTrailers } from "./fix-commit.ts";
import { type FixPullMarker, readFixPullMarker } from "./fix-pull-text.ts";

/** A pull request from a branch of fixes in the same repository. */
export interface ExistingPull {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  /** Whether it was opened by the account that runs Kubesuggest. */
  readonly own: boolean;
  readonly title: string;
  readonly body: string;
}

/** The current state of a branch of fixes, compared with the default branch. */
export interface ExistingBranch {
  readonly name: string;
  readonly head: string;
  /** Its commits on top of the default branch, the oldest first. */
  readonly commits: readonly { readonly own: boolean; readonly message: string }[];
  /** The files that these commits change, in their final state. */
  readonly files: readonly FileId[];
}

/** A branch of fixes, if it exists, and its pull requests, which may also exist if the branch is gone. */
export interface BranchState {
  readonly branch: ExistingBranch | null;
  /** The newest first. */
  readonly pulls: readonly ExistingPull[];
}

/** The files that a branch should change, before and after the change. */
export interface WantedFix {
  readonly before: readonly FileId[];
  readonly after: readonly FileId[];
}

/** What to do with a branch and its pull request. */
export type FixStep =
  | { readonly kind: "keep"; readonly pull: ExistingPull }
  | { readonly kind: "move"; readonly before: string | null; readonly pull: ExistingPull | null }
  | { readonly kind: "open" }
  | { readonly kind: "leave"; readonly reason: string; readonly pull: ExistingPull | null };

/**
 * The fingerprints of the findings whose fixes people have declined by closing the pull request with them, and have not
 * asked for again since.
 */
export function declinedFixes({ pulls }: BranchState): ReadonlySet<string> {
  const markersOf = (wanted: ExistingPull["state"]): FixPullMarker[] =>
    pulls.filter(({ state, own }) => state === wanted && own).flatMap(({ body }) => readFixPullMarker(body) ?? []);
  const offered = new Set(markersOf("open").flatMap(({ fingerprints }) => fingerprints));
  const closed = markersOf("closed").filter(({ done }) => !done);
  return new Set(closed.flatMap(({ fingerprints }) => fingerprints).filter((one) => !offered.has(one)));
}

/** The open pull request of a branch, if Kubesuggest opened it; null otherwise. */
export function openPull({ pulls }: BranchState): ExistingPull | null {
  return pulls.find(({ state, own }) => state === "open" && own) ?? null;
}

/**
 * Decides what to do so that a branch contains exactly the wanted fixes on top of the scanned commit. A branch with
 * anything that Kubesuggest did not commit is never touched. If its files are already as wanted, the branch stays, even
 * if the default branch has changed in other files, so that reviews of it remain valid.
 */
export function planFix(wanted: WantedFix, existing: BranchState): FixStep {
  const { branch } = existing;
  const pull = openPull(existing);
  const others = existing.pulls.find(({ state, own }) => state === "open" && !own);
  if (others !== undefined)
    return { kind: "leave", reason: `pull request ${others.number} uses its branch`, pull: null };
  if (branch === null) return { kind: "move", before: null, pull: null };
  if (!isUntouched(branch)) return { kind: "leave", reason: "others have committed to its branch", pull };
  const trailers = readFixTrailers(branch.commits[0]?.message ?? "");
  const current = trailers?.content === fileIdsDigest(wanted.after) && trailers.base === fileIdsDigest(wanted.before);
  if (!current) return { kind: "move", before: branch.head, pull };
  return pull === null ? { kind: "open" } : { kind: "keep", pull };
}

/** Whether a branch has at most one commit, which Kubesuggest made and nobody has changed. */
export function isUntouched({ commits, files }: ExistingBranch): boolean {
  const [commit, another] = commits;
  if (commit === undefined) return true;
  return another === undefined && commit.own && readFixTrailers(commit.message)?.content === fileIdsDigest(files);
}
