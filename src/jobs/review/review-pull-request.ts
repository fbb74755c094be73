import { type ReviewedChange, reviewChange } from "../../analysis/review-change.ts";
import { configFor, resolveConfig } from "../../config/config.ts";
import { pathFilter } from "../../config/path-filter.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import type { RunContext } from "../../platform/runner/event.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import { saveMemory } from "../../platform/runner/save-memory.ts";
import {
  fail,
  log,
  notice,
  setOutputs,
  writeJobSummary,
  writeReport,
} from "../../platform/runner/workflow-commands.ts";
import { jsonPieces } from "../../reporters/json.ts";
import { reportData } from "../../reporters/report-data.ts";
import { checkName } from "../../review/plan.ts";
import type { EarlierReview } from "../../review/review-plan.ts";
import { hasOwnSummary } from "../../review/writing/summaries.ts";
import { optimizeLate } from "../../scan/late-optimizing.ts";
import { reviewBudget } from "../../scan/time-budget.ts";
import { dayOf } from "../../suppression/ignore-comment.ts";
import { type Collection, collect } from "../collect/collect.ts";
import { linksAt } from "../repository/links.ts";
import { readReviewBaseline } from "../repository/read-baseline.ts";
import { readRepositoryConfig } from "../repository/read-config.ts";
import { logCollected, logFindings } from "./log-review.ts";
import { type Posting, postReview } from "./post-review.ts";
import { updateThreads } from "./update-threads.ts";

/**
 * Reviews one pull request and publishes the result wherever the token allows. Throws a PlatformError or ConfigError.
 */
export async function reviewPullRequest(
  platform: Platform,
  pull: PullRequest,
  inputs: ActionInputs,
  context: RunContext,
): Promise<void> {
  if (!pull.open) {
    return skip(`Pull request ${pull.number} is closed: there is nothing to review.`);
  }
  const posting = await postReview(platform, pull, await decide(platform, pull, inputs, context));
  const posted = posting.review === "posted";
  if (posted || posting.review === "none") {
    const end = await updateThreads(platform, pull, posting.reviewed, posted);
    if (posted && end === "head-moved") await catchUp(platform, pull, inputs, context);
  }
  await reportResult(posting, pull);
}

async function decide(
  platform: Platform,
  pull: PullRequest,
  inputs: ActionInputs,
  context: RunContext,
): Promise<ReviewedChange> {
  saveMemory(pull.changedFiles ?? 0);
  const configured = await readRepositoryConfig(platform, pull, inputs.config);
  const config = configFor(context.owner, resolveConfig(configured.values, inputs.values));
  const [collection, earlier] = await Promise.all([
    collect(platform, pull, pathFilter(config), config.settings),
    platform.earlierReview(pull),
  ]);
  logCollected(pull, collection);
  optimizeLate();
  const standing = await readReviewBaseline(platform, pull, config.baseline, collection.changes);
  const [links, today] = [linksAt(pull.head, context), dayOf(new Date())];
  const { resolveThreads } = inputs;
  const known = configured.exists || (await isKnown(platform, pull, collection, earlier));
  const { baseline } = standing;
  const notices = [...collection.notices, ...standing.notices];
  const silencing = [...configured.silencing, ...standing.silencing];
  const change = { ...collection, baseline, notices, silencing };
  const reviewed = reviewChange({
    ...change,
    config,
    earlier: { ...earlier, known },
    resolveThreads,
    links,
    today,
    budget: reviewBudget(config.timeLimit),
    renderer: context.renderer ?? null,
  });
  logFindings(reviewed);
  return reviewed;
}

/** Whether people have already seen one of our reviews. The platform is only asked if this may be the first one. */
async function isKnown(
  platform: Platform,
  pull: PullRequest,
  { head }: Collection,
  { summaries }: EarlierReview,
): Promise<boolean> {
  if (hasOwnSummary(summaries) || !head.some(({ role }) => role === "reviewed")) return true;
  return (await platform.reviewedBefore?.(pull, checkName)) === true;
}

/**
 * Updates the comments for a commit that was pushed between the last check of the head and the review. The run for that
 * commit may have read the comments before the review was posted. Its check run is left alone.
 */
async function catchUp(platform: Platform, old: PullRequest, inputs: ActionInputs, context: RunContext): Promise<void> {
  log("The pull request has a newer commit than the review that was just posted: its comments are updated again.");
  try {
    for (let round = 0; round < 3; round += 1) {
      const pull = await platform.pullRequest(old.number);
      if (!pull.open) return;
      const reviewed = await decide(platform, pull, inputs, context);
      const { review } = reviewed.plan;
      const end = review === null ? null : await platform.submitReview(pull, review);
      if (end?.outcome === "head-moved") continue;
      const left = reviewed.without(end?.refused ?? []);
      if ((await updateThreads(platform, pull, left, end?.outcome === "posted")) === "done") return;
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log(`The comments were not updated: ${error.message}`);
  }
}

/** Ends a run because the commit of the other workflow is no longer the head of any open pull request. */
export function skipStaleRun(): void {
  skip(
    "The commit that the other workflow ran on is not the head of any open pull request: there is nothing to review.",
  );
}

function skip(why: string): void {
  log(why);
  setOutputs({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "neutral", report: "" });
}

async function reportResult({ reviewed, review, plan, failures }: Posting, pull: PullRequest): Promise<void> {
  const headMoved = review === "head-moved";
  const conclusion = headMoved ? "neutral" : plan.check.conclusion;
  setOutputs({
    findings: plan.counts.findings,
    "new-findings": plan.counts.newFindings,
    suggestions: plan.counts.suggestions,
    conclusion,
    report: writeReport(jsonPieces(reportData(reviewed))),
  });
  if (headMoved) {
    log("The pull request is closed or has a newer commit, which its own run reviews: nothing was posted.");
    return;
  }
  await writeJobSummary(plan.summary);
  const refused = failures.filter(isRefusal);
  if (refused.length > 0) notice(explainRefusal(pull, review, refused));
  const broken = failures.find((failure) => !isRefusal(failure));
  if (broken) throw broken;
  if (conclusion === "failure") fail(plan.check.title);
}

/** Whether something was not posted for a reason that is not a fault of the run: then it is no reason to fail. */
function isRefusal({ reason }: PlatformError): boolean {
  return reason === "forbidden" || reason === "pending-review";
}

function explainRefusal(pull: PullRequest, review: Posting["review"], refused: readonly PlatformError[]): string {
  const where = "All findings are in the job summary";
  const isReadOnly = pull.fork && review !== "posted" && refused.every(({ reason }) => reason === "forbidden");
  if (!isReadOnly) return `${refused.map(({ message }) => message).join(" ")} ${where}.`;
  return (
    `The token of a pull request from a fork is read-only, so nothing could be posted. ${where}; ` +
    "to get suggestions, post them from a second workflow on workflow_run, or run Kubesuggest on pull_request_target, " +
    "where it needs no checkout and runs no code from the fork: see docs/permissions.md of Kubesuggest."
  );
}
