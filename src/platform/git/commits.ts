import { quoteShort } from "../../core/cut-text.ts";
import { isObjectId } from "../object-id.ts";
import { PlatformError } from "../port.ts";
import { GitFailure, runGit } from "./run-git.ts";

/** The root of the working tree that contains a directory. Throws a PlatformError if there is none. */
export async function findRoot(directory: string): Promise<string> {
  try {
    const output = await runGit(directory, ["rev-parse", "--show-toplevel"]);
    return output.toString().replace(/\n$/, "");
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const [, distrusted] = /dubious ownership in repository at '(.+?)'?$/.exec(error.stderr) ?? [];
    if (distrusted !== undefined) {
      const remedy = `git config --global --add safe.directory ${distrusted}`;
      throw new PlatformError(
        `git does not trust this repository, since it belongs to another user: if you do, run "${remedy}".`,
      );
    }
    throw new PlatformError('This is not a git repository: go to one, or use "kubesuggest scan".');
  }
}

/** The commit of a branch, tag or other revision. Throws a PlatformError if it does not exist. */
export async function resolveCommit(root: string, revision: string): Promise<string> {
  const shown = quoteShort(revision, 100);
  // A revision such as `:/text` or `a..b` is not a point in history that a user would review.
  if (revision === "" || revision.length > 1000 || /[\0\n:]|\.\./.test(revision) || revision.startsWith("-")) {
    throw new PlatformError(`${shown} is not a valid name of a branch, tag or commit.`);
  }
  try {
    const output = await runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    const commit = output.toString().trim();
    if (isObjectId(commit)) return commit;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  throw new PlatformError(`There is no branch, tag or commit ${shown} here: fetch it, or check its spelling.`);
}

/** Whether the repository at a directory has a commit. In a partial clone, its trees may still be missing. */
export async function hasCommit(directory: string, commit: string): Promise<boolean> {
  if (!isObjectId(commit)) return false;
  try {
    await runGit(directory, ["cat-file", "-e", `${commit}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/** The merge base of two commits. Throws a PlatformError if there is none or it has not been fetched. */
export async function mergeBase(root: string, base: string, head: string): Promise<string> {
  try {
    const output = await runGit(root, ["merge-base", "--end-of-options", base, head]);
    return output.toString().split("\n")[0] ?? "";
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  const shallow = (await runGit(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
  if (shallow)
    throw new PlatformError('This clone is too shallow to compare with the base: run "git fetch --unshallow".');
  throw new PlatformError("The base and the head have no commit in common: choose another --base.");
}

/** The branch to compare with by default: the head of the remote, or else main or master. */
export async function defaultBranch(root: string): Promise<string> {
  const candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
  for (const candidate of candidates) {
    try {
      await runGit(root, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
      return candidate;
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
    }
  }
  throw new PlatformError("No default branch was found: set the branch to compare with by --base.");
}
