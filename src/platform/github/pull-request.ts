import type { ChangedFile, ChangeStatus } from "../../review/change.ts";
import { type HeadCommit, PlatformError, type PullRequest } from "../port.ts";
import type { GitHubClient } from "./client.ts";
import { attempt, describeFailure } from "./errors.ts";
import { allPages, at, type Repository } from "./repository.ts";

/** The most changed files that the API lists for a pull request (REST: list pull requests files). */
export const changedFileLimit = 3000;

/** How many times an empty list is requested again. */
const retries = 2;

const permission = "pull-requests: read";

type PullData = Awaited<ReturnType<GitHubClient["rest"]["pulls"]["get"]>>["data"];

/** Reads the pull request and the commit that its diff starts from. */
export async function readPullRequest(repository: Repository, number: number): Promise<PullRequest> {
  const data = await readPull(repository, number);
  return {
    number,
    head: data.head.sha,
    mergeBase: await readMergeBase(repository, data.base.sha, data.head.sha),
    baseBranch: data.base.ref,
    draft: data.draft ?? false,
    open: data.state === "open",
    fork: repositoryOf(data.head) !== data.base.repo.id,
    ...(typeof data.changed_files === "number" ? { changedFiles: data.changed_files } : {}),
  };
}

/** The open pull requests of a branch whose head is this commit. GitHub's own filter only looks at names. */
export async function readPullRequestsOf(repository: Repository, head: HeadCommit): Promise<readonly number[]> {
  const pulls = await allPages(1000, async (page) => {
    const { data } = await attempt({ doing: "list the pull requests of the branch", permission }, () =>
      repository.client.rest.pulls.list({
        ...at(repository),
        state: "open",
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
        page,
      }),
    );
    return data;
  });
  return pulls
    .filter((pull) => pull.head.sha === head.commit && repositoryOf(pull.head) === head.repository)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/** The current head commit. */
export async function readHead(repository: Repository, number: number): Promise<string> {
  return (await readPull(repository, number)).head.sha;
}

/** Whether the pull request is open and still has the head with which it was read. */
export async function isOpenAt(
  repository: Repository,
  { number, head }: Pick<PullRequest, "number" | "head">,
): Promise<boolean> {
  const now = await readPull(repository, number);
  return now.state === "open" && now.head.sha === head;
}

/** The changed files, at most 3,000 of them. If the list is empty and should not be, it is requested again. */
export async function readChangedFiles(
  repository: Repository,
  { number, changedFiles = 0 }: Pick<PullRequest, "number" | "changedFiles">,
): Promise<readonly ChangedFile[]> {
  let files = await listFiles(repository, number);
  for (let retry = 0; retry < retries && files.length === 0 && changedFiles > 0; retry += 1) {
    files = await listFiles(repository, number);
  }
  if (files.length === 0 && changedFiles > 0) {
    throw new PlatformError(
      `GitHub listed none of the ${changedFiles} changed files of pull request ${number}: run the job again.`,
    );
  }
  return files.map((file) => {
    const moved = file.status === "renamed" || file.status === "copied";
    const status: ChangeStatus = file.status === "changed" ? "modified" : file.status;
    const silent = file.changes === 0 && (moved || status === "unchanged");
    return {
      path: file.filename,
      previousPath: moved ? (file.previous_filename ?? null) : null,
      status,
      patch: file.patch ?? (silent ? "" : null),
    };
  });
}

type ListedFile = Awaited<ReturnType<GitHubClient["rest"]["pulls"]["listFiles"]>>["data"][number];

function listFiles(repository: Repository, number: number): Promise<ListedFile[]> {
  return allPages(changedFileLimit, async (page) => {
    const task = { doing: `list the changed files of pull request ${number}`, permission };
    const { data } = await attempt(task, () =>
      repository.client.rest.pulls.listFiles({ ...at(repository), pull_number: number, per_page: 100, page }),
    );
    return data;
  });
}

async function readPull(repository: Repository, number: number): Promise<PullData> {
  const { data } = await attempt({ doing: `read pull request ${number}`, permission }, () =>
    repository.client.rest.pulls.get({ ...at(repository), pull_number: number }),
  );
  return data;
}

async function readMergeBase(repository: Repository, base: string, head: string): Promise<string> {
  const task = { doing: "compare the pull request with its base", permission: "contents: read" };
  try {
    // The second page has no files. On the first page, they can be megabytes.
    const { data } = await repository.client.rest.repos.compareCommitsWithBasehead({
      ...at(repository),
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 2,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (!/no common ancestor/i.test(String(error))) throw describeFailure(error, task);
    throw new PlatformError(
      "The branch of the pull request has no commit in common with its base, so there is no diff to review: rebase it.",
    );
  }
}

/** The number of the head's repository; null if the fork was deleted, which GitHub's own types don't allow for. */
function repositoryOf(head: { readonly repo: unknown }): number | null {
  return (head.repo as { readonly id: number } | null)?.id ?? null;
}
