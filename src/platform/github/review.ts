import type { Review, ReviewComment } from "../../review/review-plan.ts";
import { PlatformError, type PullRequest, type Submission } from "../port.ts";
import { readEarlierReview } from "./comments.ts";
import { attempt, describeFailure, isUnclear } from "./errors.ts";
import { isOpenAt } from "./pull-request.ts";
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

/** The most comments in one request. GitHub documents no limit, but has failed above about a hundred comments. */
const partSize = 100;
/** The most requests for one review. If one comment of a hundred is refused, posting the others takes 14 requests. */
const requestLimit = 32;

/**
 * Posts a review. GitHub accepts all comments of a request or none, and does not say which one is wrong. So a part that
 * is refused is posted again as two halves, until each comment is posted or refused alone.
 */
export async function submitReview(repository: Repository, pull: PullRequest, review: Review): Promise<Submission> {
  const parts: (readonly ReviewComment[])[] = [];
  for (let from = 0; from < review.comments.length; from += partSize) {
    parts.push(review.comments.slice(from, from + partSize));
  }
  const refused: ReviewComment[] = [];
  let outcome: Submission["outcome"] = "refused";
  try {
    for (let left = requestLimit; left > 0; left -= 1) {
      const [part] = parts;
      if (part === undefined) break;
      const end = await postPart(repository, pull, { body: review.body, comments: part });
      if (end === "head-moved") {
        if (outcome === "refused") return { outcome: end, refused: [] };
        break;
      }
      parts.shift();
      const half = Math.ceil(part.length / 2);
      if (end === "posted") outcome = end;
      else if (part.length === 1) refused.push(...part);
      else parts.push(part.slice(0, half), part.slice(half));
    }
  } catch (error) {
    // What is already posted can't be taken back, so the check run has to report the rest.
    if (outcome === "refused" || !(error instanceof PlatformError)) throw error;
    return { outcome, refused: [...refused, ...parts.flat()], failure: error };
  }
  return { outcome, refused: [...refused, ...parts.flat()] };
}

/** Posts once. If GitHub's answer leaves the outcome unclear, looks for the comments instead of sending them again. */
async function postPart(repository: Repository, pull: PullRequest, review: Review): Promise<Submission["outcome"]> {
  if (!(await isOpenAt(repository, pull))) return "head-moved";
  try {
    await repository.client.rest.pulls.createReview({
      ...at(repository),
      pull_number: pull.number,
      commit_id: pull.head,
      event: "COMMENT",
      body: review.body,
      comments: review.comments.map(wireComment),
      request: { retries: 0 },
    });
    return "posted";
  } catch (error) {
    const failure = describeFailure(error, task);
    if (failure.reason === "bad-comment") return "refused";
    if (isUnclear(error) && (await stands(repository, pull, review))) return "posted";
    throw failure;
  }
}

/** A comment for GitHub, which refuses a range of lines whose first line is also its last. */
function wireComment({ path, startLine, line, body }: ReviewComment): WireComment {
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
