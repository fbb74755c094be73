import type { CommitRequest } from "../conversation.ts";
import type { Repository } from "./repository.ts";

const mutation = `mutation CommitFixes($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Answer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string | null } | null } | null;
}

/**
 * Commits files to a branch of the repository, signed by GitHub, which refuses if the branch is not at `head`. Returns
 * the commit; null if the answer does not name it. It is never sent twice.
 */
export async function createCommit(
  { client, owner, repo }: Repository,
  branch: string,
  head: string,
  { files, headline, body }: CommitRequest,
): Promise<string | null> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: head,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
    },
  };
  const answer = await client.graphql<Answer>(mutation, { input, request: { retries: 0 } });
  return answer.createCommitOnBranch?.commit?.oid ?? null;
}
