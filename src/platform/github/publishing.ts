import { PlatformError } from "../port.ts";
import type { DefaultBranch, Publishing, PullRequestRequest, Written } from "../publishing.ts";
import { uploadSarif } from "./code-scanning.ts";
import { attempt, describeFailure } from "./errors.ts";
import { listBranches, readBranchStates } from "./fix-branches.ts";
import { createIssue, findIssue, updateIssue } from "./issues.ts";
import { deleteBranch, moveBranch } from "./move-branch.ts";
import { readLogin } from "./own-comments.ts";
import { postOnce } from "./post-once.ts";
import { at, type Repository } from "./repository.ts";

const pullTask = { doing: "write the pull request with fixes", permission: "pull-requests: write" };

/** The milliseconds between two requests for the state of an upload. */
const pause = 2000;

/**
 * Publishing on GitHub. It reads `GET repos/{owner}/{repo}`, `GET git/ref`, `GET compare/{base}...{head}`, `GET pulls`,
 * `GET code-scanning/sarifs/{id}` and GraphQL `OwnIssues`, `FixBranches`, `FixPulls`, `Branch` and `Login`. It writes
 * with `POST issues`, `PATCH issues/{n}`, `POST issues/{n}/labels`, `POST code-scanning/sarifs`, `POST git/refs`,
 * `PATCH git/refs`, GraphQL `CommitFixes` and `MoveBranches`, `POST pulls` and `PATCH pulls/{n}`.
 */
export function createPublishing(repository: Repository, second = 1000): Publishing {
  let login: Promise<string> | null = null;
  let branch: Promise<DefaultBranch> | null = null;
  const self = (): Promise<string> => (login ??= readLogin(repository));
  const main = (): Promise<DefaultBranch> => (branch ??= readDefaultBranch(repository));
  return {
    defaultBranch: main,
    uploadSarif: (upload) => uploadSarif(repository, upload, (pause / 1000) * second),
    findIssue: async (isOurs) => findIssue(repository, await self(), isOurs),
    createIssue: (request, isOurs) =>
      createIssue(repository, request, async () => findIssue(repository, await self(), isOurs)),
    updateIssue: (number, request) => updateIssue(repository, number, request),
    async fixBranches(prefix, names) {
      const heads = await listBranches(repository, prefix);
      const all = [...new Set([...heads.keys(), ...names])].map((name) => ({ name, head: heads.get(name) ?? null }));
      return readBranchStates(repository, await self(), all, (await main()).name);
    },
    moveBranch: (request) => moveBranch(repository, request),
    deleteBranch: (name, head) => deleteBranch(repository, name, head),
    openPull: (request) => openPull(repository, request),
    async updatePull(number, change) {
      await attempt(pullTask, () =>
        repository.client.rest.pulls.update({ ...at(repository), pull_number: number, ...change }),
      );
    },
  };
}

async function readDefaultBranch(repository: Repository): Promise<DefaultBranch> {
  const task = { doing: "read the repository's default branch", permission: "contents: read" };
  const { rest } = repository.client;
  const { data } = await attempt(task, () => rest.repos.get(at(repository)));
  const name = data.default_branch;
  const ref = await attempt(task, () => rest.git.getRef({ ...at(repository), ref: `heads/${name}` }));
  return { name, head: ref.data.object.sha };
}

/** Opens a pull request. If the outcome is unclear, looks for it before trying again. */
async function openPull(
  repository: Repository,
  { branch, base, title, body, label }: PullRequestRequest,
): Promise<Written> {
  const { rest } = repository.client;
  const post = async (): Promise<Written> => {
    const request = { ...at(repository), head: branch, base, title, body, request: { retries: 0 } };
    const { data } = await rest.pulls.create(request);
    return { number: data.number, url: data.html_url };
  };
  const find = async (): Promise<Written | null> => {
    const { data } = await attempt(pullTask, () =>
      rest.pulls.list({ ...at(repository), state: "open", head: `${repository.owner}:${branch}` }),
    );
    const [existing] = data;
    return existing === undefined ? null : { number: existing.number, url: existing.html_url };
  };
  const written = await postOnce(pullTask, post, find, explainOpening);
  if (label !== null) await addLabel(repository, written.number, label);
  return written;
}

/** Adds a label. Failures are ignored: the label is not essential. GitHub creates labels that do not exist yet. */
async function addLabel(repository: Repository, number: number, label: string): Promise<void> {
  const request = { ...at(repository), issue_number: number, labels: [label] };
  await attempt(pullTask, () => repository.client.rest.issues.addLabels(request)).catch(() => undefined);
}

/** Explains a failure to open a pull request. It may be due to a setting, off by default, rather than a permission. */
function explainOpening(error: unknown): PlatformError {
  const explained = describeFailure(error, pullTask);
  if (!/not permitted to create/i.test(explained.message)) return explained;
  return new PlatformError(
    'GitHub lets no workflow of this repository open pull requests: allow it under Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", or give the Action the token of an App.',
    "forbidden",
  );
}
