import type { EarlierComment, EarlierReview } from "../../review/review-plan.ts";
import { lastPause } from "../../review/threads/pause.ts";
import { PlatformError } from "../port.ts";
import { type Account, isAccount, isOwn } from "./accounts.ts";
import type { GitHubClient } from "./client.ts";
import { attempt, unknownFields } from "./errors.ts";
import { ownCommentPages } from "./own-comments.ts";
import type { Repository } from "./repository.ts";
import { type AuthoredNode, type LatestPage, readSummaries } from "./review-summaries.ts";

const task = { doing: "read the comments of the pull request", permission: "pull-requests: read" };

/** The most pages of threads that are read. No pull request that people still read has more. */
const pageLimit = 50;

const query = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String, $first: Boolean!) {
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
      reviewThreads(first: 100, after: $after) {
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
  readonly reviewThreads: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (ThreadNode | null)[] | null;
  };
}

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly pullRequest: PullNode | null } | null;
}

/** Reads the first comment of each review thread, the latest reviews' texts, the head, and whether we are paused. */
export async function readEarlierReview(repository: Repository, number: number): Promise<EarlierReview> {
  const comments: EarlierComment[] = [];
  let { viewer, pull } = await readPage(repository, number, null);
  const summaries = await readSummaries(repository, number, pull.reviews ?? null, viewer);
  const paused = await isPaused(repository, number, pull, viewer);
  for (let page = 1; ; page += 1) {
    for (const thread of pull.reviewThreads.nodes ?? []) {
      const first = thread?.comments.nodes?.[0];
      if (thread && first) comments.push(toComment(thread, first, viewer));
    }
    const { hasNextPage, endCursor } = pull.reviewThreads.pageInfo;
    if (!hasNextPage || endCursor === null || page === pageLimit) break;
    ({ viewer, pull } = await readPage(repository, number, endCursor));
  }
  return { head: pull.headRefOid, open: pull.state === "OPEN", comments, summaries, paused };
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
  const { hasPreviousPage = false, startCursor = null } = comments?.pageInfo ?? {};
  if (state !== null || !hasPreviousPage || startCursor === null) return state === "paused";
  for await (const page of ownCommentPages(repository, number, startCursor)) {
    state = lastPause(page);
    if (state !== null) break;
  }
  return state === "paused";
}

async function readPage(
  { client, owner, repo: name }: Repository,
  number: number,
  after: string | null,
): Promise<{ readonly viewer: string; readonly pull: PullNode }> {
  const variables = { owner, name, number, after, first: after === null };
  const answer = await attempt(task, () => ask(client, variables, []));
  const pull = answer.repository?.pullRequest;
  if (!pull) throw new PlatformError(`GitHub has no pull request ${number} in this repository.`);
  return { viewer: answer.viewer.login, pull };
}

async function ask(
  client: GitHubClient,
  variables: Readonly<Record<string, unknown>>,
  lacking: readonly string[],
): Promise<Answer> {
  const lines = query.split("\n").filter((line) => !lacking.some((field) => line.trim().startsWith(field)));
  try {
    return await client.graphql<Answer>(lines.join("\n"), variables);
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
