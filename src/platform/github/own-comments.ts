import type { OwnThread } from "../conversation.ts";
import { PlatformError } from "../port.ts";
import { type Authored, isOwn } from "./accounts.ts";
import { attempt } from "./errors.ts";
import type { Repository } from "./repository.ts";

/** The most pages of threads or comments that are read. No pull request that people still read has more. */
const pageLimit = 50;

const task = { doing: "read the comments of the pull request", permission: "pull-requests: read" };

const commentFields = "fullDatabaseId body viewerDidAuthor author { __typename login }";

const threadsQuery = `query OwnThreads($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path isOutdated line startLine diffSide
          comments(first: 100) { nodes { ${commentFields} } }
        }
      }
    }
  }
}`;

const commentsQuery = `query OwnComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { ${commentFields} }
      }
    }
  }
}`;

interface CommentNode extends Authored {
  /** A text, since the numbers of comments no longer fit in 32 bits. */
  readonly fullDatabaseId: string | number | null;
  readonly body: string;
}

interface CommentNodes {
  readonly nodes: readonly (CommentNode | null)[] | null;
}

interface ThreadNode {
  readonly path: string;
  readonly isOutdated: boolean;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffSide: "LEFT" | "RIGHT";
  readonly comments: CommentNodes;
}

interface Answer<Part> {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly pullRequest: Part | null } | null;
}

interface CommentPage {
  readonly comments: CommentNodes & {
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  };
}

interface ThreadPage {
  readonly reviewThreads: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (ThreadNode | null)[] | null;
  };
}

/** The thread that starts with a comment, with our own replies; null if it does not exist or is not ours. */
export async function readOwnThread(
  repository: Repository,
  number: number,
  comment: number,
): Promise<OwnThread | null> {
  let after: string | null = null;
  for (let page = 0; page < pageLimit; page += 1) {
    const answer: Answer<ThreadPage> = await ask<ThreadPage>(repository, threadsQuery, { number, after });
    const threads: ThreadPage["reviewThreads"] = pullOf(answer, number).reviewThreads;
    for (const thread of threads.nodes ?? []) {
      const [first, ...rest] = (thread?.comments.nodes ?? []).filter((node) => node !== null);
      if (thread === null || first === undefined || String(first.fullDatabaseId) !== String(comment)) continue;
      const own = rest.filter((node) => isOwn(node, answer.viewer.login)).map(({ body }) => body);
      return isOwn(first, answer.viewer.login) ? toThread(thread, comment, first.body, own) : null;
    }
    after = threads.pageInfo.endCursor;
    if (!threads.pageInfo.hasNextPage || after === null) break;
  }
  return null;
}

/** The bodies of our own comments below the pull request, the oldest first. */
export async function readOwnComments(repository: Repository, number: number): Promise<readonly string[]> {
  const pages: (readonly string[])[] = [];
  for await (const page of ownCommentPages(repository, number)) pages.push(page);
  return pages.toReversed().flat();
}

/**
 * The bodies of our own comments below the pull request, page by page: the latest page first, and in each page the
 * oldest comment first. Pages are read when they are asked for. `before` is the start of the page that comes after them.
 */
export async function* ownCommentPages(
  repository: Repository,
  number: number,
  before: string | null = null,
): AsyncGenerator<readonly string[]> {
  let cursor = before;
  for (let page = 0; page < pageLimit; page += 1) {
    const answer: Answer<CommentPage> = await ask<CommentPage>(repository, commentsQuery, { number, before: cursor });
    const { nodes, pageInfo }: CommentPage["comments"] = pullOf(answer, number).comments;
    const own = (nodes ?? []).filter((node) => node !== null).filter((node) => isOwn(node, answer.viewer.login));
    yield own.map(({ body }) => body);
    cursor = pageInfo.startCursor;
    if (!pageInfo.hasPreviousPage || cursor === null) return;
  }
}

/** The name of the account that the token belongs to. */
export async function readLogin(repository: Repository): Promise<string> {
  const query = "query Login { viewer { login } }";
  const own = { doing: "tell whose token it is", permission: "contents: read" };
  const answer = await attempt(own, () => repository.client.graphql<Pick<Answer<never>, "viewer">>(query));
  return answer.viewer.login;
}

function toThread(thread: ThreadNode, id: number, body: string, replies: readonly string[]): OwnThread {
  const { path, isOutdated, line, startLine, diffSide } = thread;
  const gone = isOutdated || line === null || diffSide === "LEFT";
  return { id, path, lines: gone ? null : [startLine ?? line, line], body, replies };
}

function ask<Part>(repository: Repository, query: string, variables: object): Promise<Answer<Part>> {
  const { client, owner, repo: name } = repository;
  return attempt(task, () => client.graphql<Answer<Part>>(query, { owner, name, ...variables }));
}

function pullOf<Part>({ repository }: Answer<Part>, number: number): Part {
  const pull = repository?.pullRequest;
  if (!pull) throw new PlatformError(`GitHub has no pull request ${number} in this repository.`);
  return pull;
}
