import type { EarlierSummary } from "../../review/review-plan.ts";
import { readSummaryMarker } from "../../review/threads/marker.ts";
import { type Authored, isOwn } from "./accounts.ts";
import { attempt } from "./errors.ts";
import type { Repository } from "./repository.ts";

/** The most pages that are read. No pull request that people still read has more. */
const pageLimit = 50;

const task = { doing: "read the reviews of the pull request", permission: "pull-requests: read" };

const reviewsQuery = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body createdAt viewerDidAuthor author { __typename login } }
      }
    }
  }
}`;

/** The fields that comments and reviews have in common. */
export interface AuthoredNode extends Authored {
  readonly id: string;
  readonly body: string;
  readonly createdAt: string;
}

/** The latest items of a list, the oldest first. */
export interface LatestPage<Node> {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  readonly nodes: readonly (Node | null)[] | null;
}

interface ReviewsAnswer {
  readonly repository: { readonly pullRequest: { readonly reviews: LatestPage<AuthoredNode> | null } | null } | null;
}

/**
 * The texts of the latest reviews, back to our own last two, since a new one replaces the one before it. Each answer of a
 * person in a thread is a review, so there may be hundreds between them.
 */
export async function readSummaries(
  { client, owner, repo: name }: Repository,
  number: number,
  reviews: LatestPage<AuthoredNode> | null,
  viewer: string,
): Promise<EarlierSummary[]> {
  const summaries: EarlierSummary[] = [];
  let latest = reviews;
  for (let page = 1; latest && page <= pageLimit; page += 1) {
    summaries.push(...(latest.nodes ?? []).filter((node) => node !== null).map((node) => toSummary(node, viewer)));
    const { hasPreviousPage, startCursor: before } = latest.pageInfo;
    const own = summaries.filter(({ own: isOurs, body }) => isOurs && readSummaryMarker(body) !== null);
    if (!hasPreviousPage || before === null || own.length > 1) break;
    const variables = { owner, name, number, before };
    const answer = await attempt(task, () => client.graphql<ReviewsAnswer>(reviewsQuery, variables));
    latest = answer.repository?.pullRequest?.reviews ?? null;
  }
  return summaries;
}

function toSummary(node: AuthoredNode, viewer: string): EarlierSummary {
  const { id, body, createdAt: created } = node;
  return { id, own: isOwn(node, viewer), body, created };
}
