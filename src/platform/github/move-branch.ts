import { cutText } from "../../core/cut-text.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import { PlatformError } from "../port.ts";
import type { BranchRequest } from "../publishing.ts";
import { createCommit } from "./create-commit.ts";
import { attempt, describeFailure, isUnclear } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

const task = { doing: "commit the fixes to a branch of their own", permission: "contents: write" };

/** The prefix of draft branches. Commits are made there first, so that the branch that people see moves in one step. */
const draftPrefix = "kubesuggest/next/";

const zeroOid = "0".repeat(40);

const updateRefsMutation = `mutation MoveBranches($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

const refQuery = `query Branch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;

interface RefAnswer {
  readonly repository: {
    readonly id: string;
    readonly ref: { readonly target: { readonly oid: string } | null } | null;
  } | null;
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

/**
 * Makes one commit on top of `base`, signed by GitHub, and moves the branch to it if the branch is still where it is
 * expected. GitHub compares and swaps in one step, so anything that people push in the meantime is never lost.
 */
export async function moveBranch(repository: Repository, request: BranchRequest): Promise<"done" | "moved"> {
  const draft = `${draftPrefix}${request.name.slice(request.name.lastIndexOf("/") + 1)}`;
  await startDraft(repository, draft, request.base);
  const commit = await commitDraft(repository, draft, request);
  const done = await updateRefs(repository, [
    { name: request.name, beforeOid: request.before ?? zeroOid, afterOid: commit, force: true },
    { name: draft, beforeOid: commit, afterOid: zeroOid },
  ]);
  if (done === "moved") await updateRefs(repository, [{ name: draft, beforeOid: commit, afterOid: zeroOid }]);
  return done;
}

/** Deletes a branch if it still points to `head`. */
export async function deleteBranch(repository: Repository, name: string, head: string): Promise<"done" | "moved"> {
  return updateRefs(repository, [{ name, beforeOid: head, afterOid: zeroOid }]);
}

/** Points the draft branch to `base`. It may still exist from a run that was killed. */
async function startDraft(repository: Repository, draft: string, base: string): Promise<void> {
  const { head } = await readRef(repository, draft);
  if (head === base) return;
  if (head !== null) {
    await attempt(task, () =>
      repository.client.rest.git.updateRef({ ...at(repository), ref: `heads/${draft}`, sha: base, force: true }),
    );
    return;
  }
  try {
    await repository.client.rest.git.createRef({
      ...at(repository),
      ref: `refs/heads/${draft}`,
      sha: base,
      request: { retries: 0 },
    });
  } catch (error) {
    if (!isUnclear(error) || (await readRef(repository, draft)).head !== base) throw describeFailure(error, task);
  }
}

async function commitDraft(repository: Repository, draft: string, request: BranchRequest): Promise<string> {
  const commit = await attempt(task, () => createCommit(repository, draft, request.base, request));
  if (commit === null) throw new PlatformError("GitHub did not say which commit it made: run the job again.");
  return commit;
}

/** Makes all of the updates or none. After an error, the first branch shows whether the updates were made. */
async function updateRefs(repository: Repository, refUpdates: readonly RefUpdate[]): Promise<"done" | "moved"> {
  const [first] = refUpdates;
  if (first === undefined) return "done";
  const { id, head } = await readRef(repository, first.name);
  if ((head ?? zeroOid) !== first.beforeOid) return "moved";
  const updates = refUpdates.map((update) => ({ ...update, name: `refs/heads/${update.name}` }));
  try {
    await repository.client.graphql(updateRefsMutation, {
      input: { repositoryId: id, refUpdates: updates },
      request: { retries: 0 },
    });
    return "done";
  } catch (error) {
    const now = (await readRef(repository, first.name)).head ?? zeroOid;
    if (now === first.afterOid) return "done";
    if (now !== first.beforeOid) return "moved";
    throw refusal(error);
  }
}

async function readRef(
  { client, owner, repo: name }: Repository,
  branch: string,
): Promise<{ readonly id: string; readonly head: string | null }> {
  const answer = await attempt(task, () =>
    client.graphql<RefAnswer>(refQuery, { owner, name, ref: `refs/heads/${branch}` }),
  );
  if (answer.repository === null) throw new PlatformError("GitHub does not show this repository to the token.");
  return { id: answer.repository.id, head: answer.repository.ref?.target?.oid ?? null };
}

/** Why GitHub refused to move a branch, such as a rule of the repository. It says so in a text with status 200. */
function refusal(error: unknown): PlatformError {
  const { errors } = error as { readonly errors?: unknown };
  const first = Array.isArray(errors) ? (errors[0] as { readonly message?: unknown } | null)?.message : undefined;
  if (typeof first !== "string") return describeFailure(error, task);
  return new PlatformError(`GitHub refused to move a branch of fixes: ${cutText(oneLine(first), 300)}`);
}
