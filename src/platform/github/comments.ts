import type { EarlierComment } from "../../review/review-plan.ts";
import { PlatformError } from "../platform.ts";
import { attempt } from "./errors.ts";
import type { Repository } from "./repository.ts";

/** No pull request that people still read has more threads. */
const pageLimit = 50;

const query = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated line
          comments(first: 1) {
            nodes { id path body viewerDidAuthor author { __typename login } }
          }
        }
      }
    }
  }
}`;

interface CommentNode {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

interface ThreadNode {
  readonly line: number | null;
  readonly comments: { readonly nodes: readonly (CommentNode | null)[] | null };
}

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly (ThreadNode | null)[] | null;
      };
    } | null;
  } | null;
}

/** The comment that opens each review thread; replies are not ours. */
export async function readComments(repository: Repository, number: number): Promise<readonly EarlierComment[]> {
  const comments: EarlierComment[] = [];
  const { client, owner, repo: name } = repository;
  let after: string | null = null;
  for (let page = 0; page < pageLimit; page += 1) {
    const variables = { owner, name, number, after };
    const task = { doing: "read the comments of the pull request", permission: "pull-requests: read" };
    const answer: Answer = await attempt(task, () => client.graphql<Answer>(query, variables));
    const threads = answer.repository?.pullRequest?.reviewThreads;
    if (!threads) throw new PlatformError(`GitHub has no pull request ${number} in this repository.`);
    for (const thread of threads.nodes ?? []) {
      const first = thread?.comments.nodes?.[0];
      if (!thread || !first) continue;
      const { id, path, body } = first;
      comments.push({ id, own: isOwn(first, answer.viewer.login), path, line: thread.line, body });
    }
    after = threads.pageInfo.endCursor;
    if (!threads.pageInfo.hasNextPage || after === null) break;
  }
  return comments;
}

/** An App's account is called `name[bot]` where it acts, and is a Bot called `name` where it is an author. */
function isOwn({ viewerDidAuthor, author }: CommentNode, viewer: string): boolean {
  if (viewerDidAuthor) return true;
  return author?.__typename === "Bot" && `${author.login}[bot]` === viewer;
}
