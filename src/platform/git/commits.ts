import { isObjectId } from "../object-id.ts";
import { PlatformError } from "../port.ts";
import { GitFailure, runGit } from "./run-git.ts";

/** The root of the working tree that a directory lies in. Throws a PlatformError where there is none. */
export async function findRoot(directory: string): Promise<string> {
  try {
    const output = await runGit(directory, ["rev-parse", "--show-toplevel"]);
    return output.toString().replace(/\n$/, "");
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (/dubious ownership/.test(error.stderr))
      throw new PlatformError(`git does not trust this repository: ${error.stderr}`);
    throw new PlatformError('This is no git repository: go to one, or use "kubesuggest scan".');
  }
}

/** The commit that a branch, tag or other revision names. Throws a PlatformError for one that there is not. */
export async function resolveCommit(root: string, revision: string): Promise<string> {
  const shown = JSON.stringify(revision.slice(0, 100));
  // An address such as `:/text` or `a..b` is no place in history that a user would review.
  if (revision === "" || revision.length > 1000 || /[\0\n:]|\.\./.test(revision) || revision.startsWith("-")) {
    throw new PlatformError(`${shown} is no name of a branch, tag or commit.`);
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

/** Whether the repository at a directory has a commit, with its whole tree as far as git knows. */
export async function hasCommit(directory: string, commit: string): Promise<boolean> {
  if (!isObjectId(commit)) return false;
  try {
    await runGit(directory, ["cat-file", "-e", `${commit}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/** The newest commit that both have in their history. Throws a PlatformError where there is none, or none was fetched. */
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
  throw new PlatformError("The base and the head have no commit in common: name another --base.");
}

/** The branch that changes are meant for: what the remote calls its head, or main or master. */
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
  throw new PlatformError("No default branch was found: name the one to compare with by --base.");
}
