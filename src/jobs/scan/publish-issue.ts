import type { ExistingIssue, Publishing } from "../../platform/publishing.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import type { OwnersOf } from "../../publish/code-owners.ts";
import type { FixOffer } from "../../publish/dashboard.ts";
import { type Tracking, trackingIssue } from "../../publish/tracking-issue.ts";
import { isTrackingIssue, readTrackingState } from "../../publish/tracking-state.ts";
import { counted } from "../../reporters/text.ts";
import type { ScanToPublish } from "./scan-to-publish.ts";

/** What a tracking issue is written from, besides the scan. */
export interface IssueJob {
  readonly publishing: Publishing;
  /** The issue as it was before the scan was published; null if there was none. */
  readonly existing: ExistingIssue | null;
  readonly ownersOf: OwnersOf | null;
  /** Empty if no pull requests are published. */
  readonly offers: readonly FixOffer[];
}

/** Creates or updates the tracking issue and returns its URL; null if there is none and nothing to open one for. */
export async function publishIssue(
  { report, target, tree, links, config }: ScanToPublish,
  { publishing, existing, ownersOf, offers }: IssueJob,
): Promise<string | null> {
  const before = existing === null ? null : readTrackingState(existing.body);
  const known = report.stats.baselined ?? 0;
  const baselined = known === 0 ? [] : [`${known} of them are in the baseline`];
  const unread = report.errors.length === 0 ? [] : [`${counted(report.errors.length, "file")} could not be read`];
  const tracking: Tracking = {
    findings: report.findings,
    commit: target.commit,
    before,
    ownersOf,
    links,
    offers,
    notices: [...(tree?.notices ?? []), ...baselined, ...unread],
  };
  const issue = trackingIssue(tracking);
  if (existing === null) {
    if (!issue.open) return null;
    const { url } = await publishing.createIssue({ ...issue, label: config.label }, isTrackingIssue);
    log(`Opened the tracking issue: ${url}.`);
    return url;
  }
  // Closing it as not planned means that it is to stay closed.
  await publishing.updateIssue(existing.number, { ...issue, keepState: existing.notPlanned });
  log(`Updated the tracking issue: ${existing.url}.`);
  return existing.url;
}
