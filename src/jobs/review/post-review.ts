import type { ReviewedChange } from "../../analysis/review-change.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import { annotate, log } from "../../platform/runner/workflow-commands.ts";
import type { PlannedReview } from "../../review/review-plan.ts";
import { plural, reasons } from "../../review/writing/words.ts";

/** How the posting went: what could not be posted, if anything. */
export interface Posting {
  readonly review: "posted" | "none" | "refused" | "head-moved";
  /** What was decided in the end: without comments that the platform would not take. */
  readonly reviewed: ReviewedChange;
  /** What was said of it: without any comment where the whole review was refused. */
  readonly plan: PlannedReview;
  readonly failures: readonly PlatformError[];
}

/** Posts the review and publishes the check run, that also where the review was refused: nothing found may get lost. */
export async function postReview(platform: Platform, pull: PullRequest, decided: ReviewedChange): Promise<Posting> {
  const failures: PlatformError[] = [];
  let posted: Pick<Posting, "review" | "reviewed" | "plan">;
  try {
    posted = await postComments(platform, pull, decided, failures);
    if (posted.review === "head-moved") return { ...posted, failures };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    const plan = decided.mutePlan(error.reason === "forbidden" ? reasons.mute : reasons.refused);
    posted = { review: "refused", reviewed: decided, plan };
  }
  const { check } = posted.plan;
  try {
    await platform.publishCheck(pull.head, check);
    log(`Published the check run: ${check.title}.`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    annotate(check.annotations);
  }
  return { ...posted, failures };
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
