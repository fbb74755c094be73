import { cutText } from "../../core/cut-text.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import type { CommitRequest, PullHead } from "../conversation.ts";
import { PlatformError } from "../port.ts";
import { createCommit } from "./create-commit.ts";
import { attempt, describeFailure, isUnclear } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

const task = { doing: "commit the fixes", permission: "contents: write" };

/** The most bytes of all files together; more are an error, since GitHub handles larger requests badly. */
const sizeLimit = 20_000_000;

const headQuery = `query Head($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { message parents(first: 2) { nodes { oid } } } }
  }
}`;

interface Head {
  readonly repository: {
    readonly object: {
      readonly message?: string;
      readonly parents?: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
    } | null;
  } | null;
}

/**
 * Commits files to the pull request's branch through the API, which signs the commit. GitHub refuses if the branch has
 * moved. If the answer got lost, the branch is looked up, so that one request makes only one commit.
 */
export async function commitFiles(
  repository: Repository,
  pull: PullHead,
  request: CommitRequest,
): Promise<{ readonly commit: string } | "head-moved"> {
  const size = request.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > sizeLimit) throw new PlatformError("The changed files are too large to be committed at once.");
  const branch = await readBranch(repository, pull.number);
  if (branch.head !== pull.head) return "head-moved";
  if (!branch.here) throw new PlatformError("The branch is in another repository, where Kubesuggest does not commit.");
  try {
    const commit = await createCommit(repository, branch.name, pull.head, request);
    if (commit !== null) return { commit };
    throw new PlatformError("GitHub did not say which commit it made: run the job again.");
  } catch (error) {
    if (!(error instanceof PlatformError) && !isUnclear(error)) throw describeFailure(error, task);
    return lookUp(repository, pull, request, error);
  }
}

/** Finds out what became of a request without a usable answer. */
async function lookUp(
  repository: Repository,
  pull: PullHead,
  request: CommitRequest,
  error: unknown,
): Promise<{ readonly commit: string } | "head-moved"> {
  try {
    const now = await readBranch(repository, pull.number);
    if (now.head !== pull.head) {
      return (await isOurs(repository, now.head, pull.head, request)) ? { commit: now.head } : "head-moved";
    }
  } catch {
    const unknown =
      "GitHub did not say whether the fixes were committed: look at the branch, and then run the job again";
    throw new PlatformError(`${unknown}.`, "unclear");
  }
  throw refusal(error);
}

async function readBranch(
  repository: Repository,
  number: number,
): Promise<{ readonly name: string; readonly head: string; readonly here: boolean }> {
  const { data } = await attempt({ doing: `read pull request ${number}`, permission: "pull-requests: read" }, () =>
    repository.client.rest.pulls.get({ ...at(repository), pull_number: number }),
  );
  const home = data.head.repo as { readonly id: number } | null;
  return { name: data.head.ref, head: data.head.sha, here: home?.id === data.base.repo.id };
}

async function isOurs(repository: Repository, head: string, parent: string, request: CommitRequest): Promise<boolean> {
  const { client, owner, repo: name } = repository;
  const answer = await attempt(task, () => client.graphql<Head>(headQuery, { owner, name, head }));
  const { message, parents } = answer.repository?.object ?? {};
  const first = parents?.nodes?.map((node) => node?.oid);
  return (
    first?.length === 1 && first[0] === parent && message?.trim() === `${request.headline}\n\n${request.body}`.trim()
  );
}

/** Why GitHub refused a commit, such as a protected branch or a rule. It says so in a text with status 200. */
function refusal(error: unknown): PlatformError {
  const { errors } = error as { readonly errors?: unknown };
  const first = Array.isArray(errors) ? (errors[0] as { readonly message?: unknown } | null)?.message : undefined;
  if (typeof first !== "string") return describeFailure(error, task);
  return new PlatformError(`GitHub refused to commit the fixes: ${cutText(oneLine(first), 300)}`);
}
