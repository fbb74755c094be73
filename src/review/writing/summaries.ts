import type { EarlierSummary, ThreadChanges } from "../review-plan.ts";
import { readSummaryMarker } from "../threads/marker.ts";
import { byAge } from "../threads/own-comment.ts";
import { hasIntro, withIntro, writePastReviewBody } from "./outdated-comment.ts";
import type { Links } from "./words.ts";

/** The text above a new review. For people who may not know Kubesuggest, it includes an introduction. */
export function writeSummary(
  summaries: readonly EarlierSummary[],
  body: string,
  links: Links,
  isKnown: boolean,
): string {
  return isKnown || hasOwnSummary(summaries) ? body : withIntro(body, links);
}

/** Whether an earlier review of ours is on the pull request. */
export function hasOwnSummary(summaries: readonly EarlierSummary[]): boolean {
  return summaries.some((one) => one.own && readSummaryMarker(one.body) !== null);
}

/** Updates our newest current summary and marks the others as past, so that at most one is current. */
export function planSummaries(
  summaries: readonly EarlierSummary[],
  text: string,
  links: Links,
): readonly ThreadChanges[] {
  const current = summaries.filter((one) => one.own && readSummaryMarker(one.body) === "current").sort(byAge);
  const newest = current.pop();
  const past = current.map(({ id }) => change(id, writePastReviewBody()));
  if (newest === undefined) return past;
  const body = hasIntro(newest.body) ? withIntro(text, links) : text;
  if (readable(newest.body) === readable(body)) return past;
  return [...past, change(newest.id, body)];
}

function change(summary: string, body: string): ThreadChanges {
  return [{ kind: "edit-summary", summary, body }];
}

/**
 * The text as people read it, without link targets. Each run links to itself, which alone is no reason to edit a
 * summary.
 */
function readable(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replace(/\]\([^)]*\)/g, "]")
    .trimEnd();
}
