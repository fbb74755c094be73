import { digestOf, type FileId } from "./blob-id.ts";
import { readFixTrailers } from "./fix-commit.ts";
import { readFixPullMarker } from "./fix-pull-text.ts";

/** A pull request from a branch of fixes in the same repository. */
export interface StandingPull {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  /** Opened by the account that runs Kubesuggest. */
  readonly own: boolean;
  readonly title: string;
  readonly body: string;
}

/** A branch of fixes as it stands, against the default branch. */
export interface StandingBranch {
  readonly name: string;
  readonly head: string;
  /** What it has on top of the default branch, oldest first. */
  readonly commits: readonly { readonly own: boolean; readonly message: string }[];
  /** The files that those change, as they leave them. */
  readonly files: readonly FileId[];
}

/** All that stands for one branch name: there may be pull requests of a branch that is gone. */
export interface Standing {
  readonly branch: StandingBranch | null;
  /** The newest first. */
  readonly pulls: readonly StandingPull[];
}

/** What is to stand on a branch. */
export interface WantedFix {
  readonly before: readonly FileId[];
  readonly after: readonly FileId[];
}

/** What is to become of a branch and its pull request. */
export type FixStep =
  | { readonly kind: "keep"; readonly pull: StandingPull }
  | { readonly kind: "move"; readonly before: string | null; readonly pull: StandingPull | null }
  | { readonly kind: "open" }
  | { readonly kind: "leave"; readonly why: string; readonly pull: StandingPull | null };

/** The fingerprints of fixes that people have declined by closing the pull request that held them. */
export function declinedFixes({ pulls }: Standing): ReadonlySet<string> {
  const closed = pulls.filter(({ state, own }) => state === "closed" && own);
  const markers = closed.flatMap(({ body }) => readFixPullMarker(body) ?? []);
  return new Set(markers.filter(({ done }) => !done).flatMap(({ fingerprints }) => fingerprints));
}

/** The open pull request of a branch that is ours. */
export function openPull({ pulls }: Standing): StandingPull | null {
  return pulls.find(({ state, own }) => state === "open" && own) ?? null;
}

/**
 * What to do so that a branch holds exactly the wanted fixes on top of the scanned commit. A branch with anything that
 * Kubesuggest did not commit is never touched. One whose files are as wanted stays, though the default branch has moved
 * on in other files: reviews of it keep their worth.
 */
export function planFix(wanted: WantedFix, standing: Standing): FixStep {
  const { branch } = standing;
  const pull = openPull(standing);
  const others = standing.pulls.find(({ state, own }) => state === "open" && !own);
  if (others !== undefined) return { kind: "leave", why: `pull request ${others.number} uses its branch`, pull: null };
  if (branch === null) return { kind: "move", before: null, pull: null };
  if (!isUntouched(branch)) return { kind: "leave", why: "others have committed to its branch", pull };
  const trailers = readFixTrailers(branch.commits[0]?.message ?? "");
  const current = trailers?.content === digestOf(wanted.after) && trailers.base === digestOf(wanted.before);
  if (!current) return { kind: "move", before: branch.head, pull };
  return pull === null ? { kind: "open" } : { kind: "keep", pull };
}

/** Whether a branch holds nothing but one commit of ours, as we made it. */
export function isUntouched({ commits, files }: StandingBranch): boolean {
  const [commit, another] = commits;
  if (commit === undefined) return true;
  return another === undefined && commit.own && readFixTrailers(commit.message)?.content === digestOf(files);
}
