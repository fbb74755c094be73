import type { ReviewedChange } from "../../analysis/review-change.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import type { ThreadChange } from "../../review/review-plan.ts";
import { sentence } from "../../review/writing/words.ts";

/** What the log says about each kind of change, in the order of the log. */
const verbs: Readonly<Record<ThreadChange["kind"], string>> = {
  delete: "deleted",
  edit: "edited",
  minimize: "hidden",
  unminimize: "shown again",
  resolve: "resolved",
  unresolve: "reopened",
  "edit-summary": "updated with a new summary",
};

/**
 * Updates earlier comments after the review is posted: a run that ends in between leaves a comment too many, never one
 * too few. The changes are planned again from the comments that exist then, since another run may have written some in
 * the meantime. Nothing is changed if the head is no longer current. Failures are logged, and the next run makes up for
 * them.
 */
export async function updateThreads(
  platform: Platform,
  pull: PullRequest,
  reviewed: ReviewedChange,
  posted: boolean,
): Promise<"done" | "head-moved"> {
  if (!posted && reviewed.plan.threadChanges.length === 0) return "done";
  try {
    const now = await platform.earlierReview(pull);
    if (!now.open) return "done";
    if (now.head !== pull.head) return "head-moved";
    const { threadChanges } = reviewed.planAgain(now);
    if (threadChanges.length === 0) return "done";
    const { done, failures } = await platform.changeThreads(threadChanges);
    if (done.length > 0) log(`Earlier comments: ${countChanges(done)}.`);
    for (const failure of new Set(failures)) log(`An earlier comment was not updated: ${sentence(failure)}`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    log(`Earlier comments were not updated: ${error.message}`);
  }
  return "done";
}

function countChanges(changes: readonly ThreadChange[]): string {
  const counts = Object.entries(verbs).map(([kind, verb]) => {
    return { count: changes.filter((change) => change.kind === kind).length, verb };
  });
  return counts.flatMap(({ count, verb }) => (count === 0 ? [] : [`${count} ${verb}`])).join(", ");
}
