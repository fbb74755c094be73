import type { OwnThread } from "../conversation.ts";
import { type Authored, isOwn } from "./accounts.ts";
import { attempt } from "./errors.ts";
import type { Page } from "./pages.ts";
import { type PullAnswer, pullPages } from "./pull-pages.ts";
import type { Repository } from "./repository.ts";

const commentFields = "fullDatabaseId body viewerDidAuthor author { __typename login }";

const threadsQuery = `query OwnThreads($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path isOutdated line startLine diffSide
          comments(first: 100) { nodes { ${commentFields} } }
        }
      }
    }
  }
}`;

const commentsQuery = `query OwnComments($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $cursor) {
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

interface ThreadNode {
  readonly path: string;
  readonly isOutdated: boolean;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffSide: "LEFT" | "RIGHT";
  readonly comments: { readonly nodes: readonly (CommentNode | null)[] | null };
}

/** The thread that starts with a comment, with our own replies; null if it does not exist or is not ours. */
export async function readOwnThread(
  repository: Repository,
  number: number,
  comment: number,
): Promise<OwnThread | null> {
  const pages = pullPages<{ reviewThreads: Page<ThreadNode> }>(repository, number, threadsQuery, (pull) => {
    return pull.reviewThreads;
  });
  for await (const { viewer, pull } of pages) {
    for (const thread of pull.reviewThreads.nodes ?? []) {
      const [first, ...rest] = (thread?.comments.nodes ?? []).filter((node) => node !== null);
      if (thread === null || first === undefined || String(first.fullDatabaseId) !== String(comment)) continue;
      const own = rest.filter((node) => isOwn(node, viewer)).map(({ body }) => body);
      return isOwn(first, viewer) ? toThread(thread, comment, first.body, own) : null;
    }
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
  const pages = pullPages<{ comments: Page<CommentNode> }>(
    repository,
    number,
    commentsQuery,
    ({ comments }) => comments,
    before,
  );
  for await (const { viewer, pull } of pages) {
    const nodes = (pull.comments.nodes ?? []).filter((node) => node !== null);
    yield nodes.filter((node) => isOwn(node, viewer)).map(({ body }) => body);
  }
}

/** The name of the account that the token belongs to. */
export async function readLogin(repository: Repository): Promise<string> {
  const query = "query Login { viewer { login } }";
  const own = { doing: "tell whose token it is", permission: "contents: read" };
  const answer = await attempt(own, () => repository.client.graphql<Pick<PullAnswer<never>, "viewer">>(query));
  return answer.viewer.login;
}

function toThread(thread: ThreadNode, id: number, body: string, replies: readonly string[]): OwnThread {
  const { path, isOutdated, line, startLine, diffSide } = thread;
  const gone = isOutdated || line === null || diffSide === "LEFT";
  return { id, path, lines: gone ? null : [startLine ?? line, line], body, replies };
}
