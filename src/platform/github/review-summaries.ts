import type { EarlierSummary } from "../../review/review-plan.ts";
import { readSummaryMarker } from "../../review/threads/marker.ts";
import { type Authored, isOwn } from "./accounts.ts";
import { nextCursor, type Page } from "./pages.ts";
import { pullPages } from "./pull-pages.ts";
import type { Repository } from "./repository.ts";

const reviewsQuery = `query Reviews($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 100, before: $cursor) {
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

/** A page of a list that is read backward. Its items are in their order, the oldest first. */
export type LatestPage<Node> = Page<Node, { readonly hasPreviousPage: boolean; readonly startCursor: string | null }>;

interface ReviewPage {
  readonly reviews: LatestPage<AuthoredNode> | null;
}

/**
 * The texts of the latest reviews, back to our own last two, since a new one replaces the one before it. Each answer of a
 * person in a thread is a review, so there may be hundreds between them. `latest` are the very latest ones.
 */
export async function readSummaries(
  repository: Repository,
  number: number,
  latest: LatestPage<AuthoredNode> | null,
  viewer: string,
): Promise<EarlierSummary[]> {
  const summaries = summariesIn(latest, viewer);
  const before = nextCursor(latest?.pageInfo ?? null);
  if (before === null || isEnough(summaries)) return summaries;
  const older = pullPages<ReviewPage>(repository, number, reviewsQuery, ({ reviews }) => reviews, before);
  for await (const { pull } of older) {
    summaries.push(...summariesIn(pull.reviews, viewer));
    if (isEnough(summaries)) break;
  }
  return summaries;
}

function isEnough(summaries: readonly EarlierSummary[]): boolean {
  return summaries.filter(({ own, body }) => own && readSummaryMarker(body) !== null).length > 1;
}

function summariesIn(page: LatestPage<AuthoredNode> | null, viewer: string): EarlierSummary[] {
  return (page?.nodes ?? []).filter((node) => node !== null).map((node) => toSummary(node, viewer));
}

function toSummary(node: AuthoredNode, viewer: string): EarlierSummary {
  const { id, body, createdAt: created } = node;
  return { id, own: isOwn(node, viewer), body, created };
}
