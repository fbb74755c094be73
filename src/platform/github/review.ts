import type { Review, ReviewComment } from "../../review/review-plan.ts";
import { PlatformError, type PullRequest } from "../platform.ts";
import { readEarlierReview } from "./comments.ts";
import { attempt, explain, isUnclear } from "./errors.ts";
import { readHead } from "./pull-request.ts";
import { at, type Repository } from "./repository.ts";

const task = { doing: "post the review", permission: "pull-requests: write" };

interface WireComment {
  path: string;
  body: string;
  line: number;
  side: string;
  start_line?: number;
  start_side?: string;
}

/** Posts a review once. Where GitHub's answer leaves open what happened, it looks instead of sending again. */
export async function postReview(
  repository: Repository,
  pull: PullRequest,
  review: Review,
): Promise<"posted" | "head-moved"> {
  if ((await readHead(repository, pull.number)) !== pull.head) return "head-moved";
  try {
    await repository.client.rest.pulls.createReview({
      ...at(repository),
      pull_number: pull.number,
      commit_id: pull.head,
      event: "COMMENT",
      body: review.body,
      comments: review.comments.map(anchored),
      request: { retries: 0 },
    });
    return "posted";
  } catch (error) {
    if (!isUnclear(error)) throw explain(error, task);
    if (await stands(repository, pull, review)) return "posted";
    throw explain(error, task);
  }
}

/** GitHub refuses a range whose first line is its last. */
function anchored({ path, startLine, line, body }: ReviewComment): WireComment {
  const place = { path, body, line, side: "RIGHT" };
  return startLine === null || startLine >= line ? place : { ...place, start_line: startLine, start_side: "RIGHT" };
}

async function stands(repository: Repository, pull: PullRequest, review: Review): Promise<boolean> {
  const { comments } = await attempt(task, () => readEarlierReview(repository, pull.number)).catch(() => {
    throw new PlatformError(
      "GitHub did not say whether the review was posted: run the job again, it posts nothing twice.",
    );
  });
  const own = comments.filter((comment) => comment.own && comment.commit === pull.head);
  const bodies = new Set(own.map(({ path, body }) => `${path}\n${body.trim()}`));
  return review.comments.some(({ path, body }) => bodies.has(`${path}\n${body.trim()}`));
}
