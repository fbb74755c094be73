import type { ReviewedChange } from "../../analysis/review-change.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import type { ThreadChange } from "../../review/review-plan.ts";
import { sentence } from "../../review/writing/words.ts";

/** Past participles in the order in which the log tells them. */
const deeds: Readonly<Record<ThreadChange["kind"], string>> = {
  delete: "deleted",
  edit: "edited",
  minimize: "hidden",
  unminimize: "shown again",
  resolve: "resolved",
  unresolve: "reopened",
  "edit-summary": "updated with a new summary",
};

/**
 * Brings earlier comments up to date, once the review is posted: a run that ends before leaves a comment too many, never
 * one too few. What to do is decided over what stands then, since another run may have written meanwhile. Nothing is
 * changed for a head that is no longer current. Failures are logged; the next run makes up for them.
 */
export async function updateThreads(
  platform: Platform,
  pull: PullRequest,
  reviewed: ReviewedChange,
  posted: boolean,
): Promise<"done" | "head-moved"> {
  if (!posted && reviewed.plan.tidying.length === 0) return "done";
  try {
    const now = await platform.earlierReview(pull);
    if (!now.open) return "done";
    if (now.head !== pull.head) return "head-moved";
    const { tidying } = reviewed.planAgain(now);
    if (tidying.length === 0) return "done";
    const { done, failures } = await platform.changeThreads(tidying);
    if (done.length > 0) log(`Earlier comments: ${tell(done)}.`);
    for (const failure of new Set(failures)) log(`An earlier comment was not updated: ${sentence(failure)}`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log(`Earlier comments were not updated: ${error.message}`);
  }
  return "done";
}

function tell(changes: readonly ThreadChange[]): string {
  const counts = Object.entries(deeds).map(([kind, deed]) => {
    return { count: changes.filter((change) => change.kind === kind).length, deed };
  });
  return counts.flatMap(({ count, deed }) => (count === 0 ? [] : [`${count} ${deed}`])).join(", ");
}
