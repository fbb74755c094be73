import type { EarlierComment, EarlierReview } from "../../review/review-plan.ts";
import { lastPause } from "../../review/threads/pause.ts";
import { type Account, isAccount, isOwn } from "./accounts.ts";
import type { GitHubClient } from "./client.ts";
import { unknownFields } from "./errors.ts";
import { ownCommentPages } from "./own-comments.ts";
import { nextCursor, type Page, pagesOf } from "./pages.ts";
import { askForPull, type PullAnswer, type PullPart } from "./pull-pages.ts";
import type { Repository } from "./repository.ts";
import { type AuthoredNode, type LatestPage, readSummaries } from "./review-summaries.ts";

const query = `query Threads($owner: String!, $name: String!, $number: Int!, $cursor: String, $first: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid state
      reviews(last: 100) @include(if: $first) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body createdAt viewerDidAuthor author { __typename login } }
      }
      comments(last: 100) @include(if: $first) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor author { __typename login } }
      }
      reviewThreads(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated line startLine diffSide
          resolvedBy { login }
          comments(first: 1) {
            totalCount
            nodes {
              id path body createdAt viewerDidAuthor
              isMinimized
              author { __typename login }
              editor { __typename login }
              originalCommit { oid }
              reactions(first: 1) { totalCount }
            }
          }
        }
      }
    }
  }
}`;

/** Fields that an older GitHub may not know. Each is on a separate line of the query, so that it can be left out. */
const optional = ["resolvedBy", "isMinimized", "editor", "originalCommit", "reactions"];

interface CommentNode extends AuthoredNode {
  readonly path: string;
  readonly isMinimized?: boolean;
  readonly editor?: Account | null;
  readonly originalCommit?: { readonly oid: string } | null;
  readonly reactions?: { readonly totalCount: number };
}

interface ThreadNode {
  readonly id: string;
  readonly isResolved: boolean;
  readonly resolvedBy?: { readonly login: string } | null;
  readonly isOutdated: boolean;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffSide: "LEFT" | "RIGHT";
  readonly comments: { readonly totalCount: number; readonly nodes: readonly (CommentNode | null)[] | null };
}

interface PullNode {
  readonly headRefOid: string;
  readonly state: string;
  readonly reviews?: LatestPage<AuthoredNode> | null;
  /** The comments below the pull request. */
  readonly comments?: LatestPage<Omit<AuthoredNode, "id" | "createdAt">>;
  readonly reviewThreads: Page<ThreadNode>;
}

/** Reads the first comment of each review thread, the latest reviews' texts, the head, and whether we are paused. */
export async function readEarlierReview(repository: Repository, number: number): Promise<EarlierReview> {
  const first = await readPage(repository, number, null);
  const summaries = await readSummaries(repository, number, first.pull.reviews ?? null, first.viewer);
  const paused = await isPaused(repository, number, first.pull, first.viewer);
  const comments: EarlierComment[] = [];
  let latest = first;
  const read = async (cursor: string | null) => (cursor === null ? first : readPage(repository, number, cursor));
  for await (const page of pagesOf(read, ({ pull }) => pull.reviewThreads.pageInfo)) {
    latest = page;
    for (const thread of page.pull.reviewThreads.nodes ?? []) {
      const opening = thread?.comments.nodes?.[0];
      if (thread && opening) comments.push(toComment(thread, opening, page.viewer));
    }
  }
  const { headRefOid: head, state } = latest.pull;
  return { head, open: state === "OPEN", comments, summaries, paused };
}

/** Whether we are paused. Reads the comments that are older than those of the page only as far as that is open. */
async function isPaused(
  repository: Repository,
  number: number,
  { comments }: PullNode,
  viewer: string,
): Promise<boolean> {
  const below = (comments?.nodes ?? []).filter((node) => node !== null);
  let state = lastPause(below.filter((node) => isOwn(node, viewer)).map(({ body }) => body));
  const before = nextCursor(comments?.pageInfo ?? null);
  if (state !== null || before === null) return state === "paused";
  for await (const page of ownCommentPages(repository, number, before)) {
    state = lastPause(page);
    if (state !== null) break;
  }
  return state === "paused";
}

function readPage(
  { client, owner, repo: name }: Repository,
  number: number,
  cursor: string | null,
): Promise<PullPart<PullNode>> {
  const variables = { owner, name, number, cursor, first: cursor === null };
  return askForPull(number, () => ask(client, variables, []));
}

async function ask(
  client: GitHubClient,
  variables: Readonly<Record<string, unknown>>,
  lacking: readonly string[],
): Promise<PullAnswer<PullNode>> {
  const lines = query.split("\n").filter((line) => !lacking.some((field) => line.trim().startsWith(field)));
  try {
    return await client.graphql<PullAnswer<PullNode>>(lines.join("\n"), variables);
  } catch (error) {
    const more = unknownFields(error).filter((field) => optional.includes(field) && !lacking.includes(field));
    if (more.length === 0) throw error;
    return ask(client, variables, [...lacking, ...more]);
  }
}

function toComment(thread: ThreadNode, first: CommentNode, viewer: string): EarlierComment {
  const { id, path, body, createdAt: created, isMinimized: minimized = false, originalCommit, reactions } = first;
  const outdated = thread.isOutdated || thread.diffSide === "LEFT";
  const edited = first.editor ? !isAccount(first.editor, viewer) : false;
  return {
    id,
    thread: thread.id,
    own: isOwn(first, viewer),
    path,
    startLine: outdated ? null : thread.startLine,
    line: outdated ? null : thread.line,
    body,
    commit: originalCommit?.oid ?? null,
    created,
    minimized,
    resolved: thread.isResolved ? resolver(thread.resolvedBy, viewer) : "no",
    touched: thread.comments.totalCount > 1 || reactions?.totalCount !== 0 || edited,
    edited,
  };
}

/**
 * Who resolved a thread. GitHub does not name an App that did. If the server does not have the field at all, it counts
 * as resolved by a person, whose decision is respected.
 */
function resolver(resolvedBy: ThreadNode["resolvedBy"], viewer: string): "self" | "other" {
  if (resolvedBy === undefined) return "other";
  const self = resolvedBy === null ? viewer.endsWith("[bot]") : resolvedBy.login === viewer;
  return self ? "self" : "other";
}
