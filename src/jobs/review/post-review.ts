import type { ReviewedChange } from "../../analysis/review-change.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import { annotate, log } from "../../platform/runner/workflow-commands.ts";
import type { PlannedReview } from "../../review/review-plan.ts";
import { plural, reasons } from "../../review/writing/words.ts";

/** The result of posting a review, with the errors of what could not be posted. */
export interface Posting {
  readonly review: "posted" | "none" | "refused" | "head-moved";
  /** The final decision, without comments that the platform rejected. */
  readonly reviewed: ReviewedChange;
  /** The plan that was published; without any comments if the platform rejected the whole review. */
  readonly plan: PlannedReview;
  readonly failures: readonly PlatformError[];
}

/**
 * Posts the review and publishes the check run. The check run is published even if the review was rejected, so that no
 * findings are lost.
 */
export async function postReview(platform: Platform, pull: PullRequest, decided: ReviewedChange): Promise<Posting> {
  const failures: PlatformError[] = [];
  let posted: Pick<Posting, "review" | "reviewed" | "plan">;
  try {
    posted = await postComments(platform, pull, decided, failures);
    if (posted.review === "head-moved") return { ...posted, failures };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    posted = withoutReview(decided, error);
  }
  const { check } = posted.plan;
  try {
    await platform.publishCheck(pull.head, check, pull.number);
    log(`Published the check run: ${check.title}.`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    annotate(check.annotations);
  }
  return { ...posted, failures };
}

/** What is published if the review could not be posted. */
function withoutReview(
  decided: ReviewedChange,
  { reason }: PlatformError,
): Pick<Posting, "review" | "reviewed" | "plan"> {
  const { review } = decided.plan;
  if (reason === "pending-review" && review !== null) {
    // Earlier comments can be changed nevertheless, such as one with a suggestion that is no longer right.
    const reviewed = decided.without(review.comments, reasons.pendingReview);
    return { review: "none", reviewed, plan: reviewed.plan };
  }
  const plan = decided.mutePlan(reason === "forbidden" ? reasons.mute : reasons.refused);
  return { review: "refused", reviewed: decided, plan };
}

async function postComments(
  platform: Platform,
  pull: PullRequest,
  decided: ReviewedChange,
  failures: PlatformError[],
): Promise<Pick<Posting, "review" | "reviewed" | "plan">> {
  const { review } = decided.plan;
  if (review === null) {
    log("There are no new comments to post.");
    return { review: "none", reviewed: decided, plan: decided.plan };
  }
  const { outcome, refused, failure } = await platform.submitReview(pull, review);
  if (failure !== undefined) failures.push(failure);
  if (outcome === "posted") log(`Posted a review with ${plural(review.comments.length - refused.length, "comment")}.`);
  if (refused.length > 0) {
    log(`GitHub rejected ${plural(refused.length, "comment")}: their findings are in the check run.`);
  }
  const reviewed = refused.length === 0 ? decided : decided.without(refused);
  return { review: outcome === "refused" ? "none" : outcome, reviewed, plan: reviewed.plan };
}
