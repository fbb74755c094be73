import type { EarlierSummary, ThreadChanges } from "../review-plan.ts";
import { readSummaryMarker } from "../threads/marker.ts";
import { byAge } from "../threads/own-comment.ts";
import { writePastReviewBody } from "./outdated-comment.ts";

/** Brings the newest summary of ours up to date and makes the others past, so that one at most is current. */
export function planSummaries(summaries: readonly EarlierSummary[], body: string): readonly ThreadChanges[] {
  const current = summaries.filter((one) => one.own && readSummaryMarker(one.body) === "current").sort(byAge);
  const newest = current.pop();
  const past = current.map(({ id }) => change(id, writePastReviewBody()));
  if (newest === undefined || readable(newest.body) === readable(body)) return past;
  return [...past, change(newest.id, body)];
}

function change(summary: string, body: string): ThreadChanges {
  return [{ kind: "edit-summary", summary, body }];
}

/** What people read of it: each run links to itself, which alone is no reason to edit. */
function readable(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replace(/\]\([^)]*\)/g, "]")
    .trimEnd();
}
