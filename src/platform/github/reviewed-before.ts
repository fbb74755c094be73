import type { Repository } from "./repository.ts";

const query = `query ReviewedBefore($owner: String!, $name: String!, $check: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 1) { nodes { commit { checkSuites(first: 1, filterBy: { checkName: $check }) { nodes { id } } } } }
      }
    }
  }
}`;

interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[] | null;
}

interface PullNode {
  readonly number: number;
  readonly commits: Nodes<{ readonly commit: { readonly checkSuites: Nodes<unknown> | null } }>;
}

interface Answer {
  readonly repository: { readonly pullRequests: Nodes<PullNode> } | null;
}

/**
 * Whether one of the latest pull requests, other than this one, has a check run of that name. Also false if the token
 * can't see that or the query fails. It is not repeated, since it only decides whether a sentence is shown, which does
 * no harm if shown twice.
 */
export async function reviewedBefore(
  { client, owner, repo: name }: Repository,
  number: number,
  check: string,
): Promise<boolean> {
  const variables = { owner, name, check, request: { retries: 0 } };
  const answer = await client.graphql<Answer>(query, variables).catch(() => null);
  const pulls = answer?.repository?.pullRequests.nodes ?? [];
  return pulls.some((pull) => {
    const suites = pull?.commits.nodes?.[0]?.commit.checkSuites?.nodes ?? [];
    return pull?.number !== number && suites.length > 0;
  });
}
