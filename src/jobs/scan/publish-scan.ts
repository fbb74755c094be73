import { gzipSync } from "node:zlib";
import { type Platform, PlatformError } from "../../platform/port.ts";
import type { DefaultBranch, Publishing } from "../../platform/publishing.ts";
import type { PublishTarget } from "../../platform/runner/publish-targets.ts";
import { log, writeJobSummary, writeReport } from "../../platform/runner/workflow-commands.ts";
import { codeOwnersPaths, type OwnersOf, readCodeOwners } from "../../publish/code-owners.ts";
import { askedBranches, keepTicked } from "../../publish/dashboard.ts";
import { isTrackingIssue } from "../../publish/tracking-state.ts";
import { formatReport } from "../../reporters/format.ts";
import { jsonPieces } from "../../reporters/json.ts";
import { reportData } from "../../reporters/report-data.ts";
import { readHistory } from "../../scan/reports/read-history.ts";
import { catchFailure } from "./catch-failure.ts";
import { type FixPulls, publishFixPulls } from "./publish-fix-pulls.ts";
import { publishIssue } from "./publish-issue.ts";
import { publishOnboarding } from "./publish-onboarding.ts";
import type { ScanToPublish } from "./scan-to-publish.ts";

/** The result of publishing a scan. */
export interface Published {
  readonly outputs: Record<string, string>;
  readonly failures: PlatformError[];
}

/**
 * Publishes a scan to all places that the inputs name. A failure only affects its own place. Paths are relative to
 * `directory`.
 */
export async function publishScan(scan: ScanToPublish, directory: string): Promise<Published> {
  const { report, data, tool, origin, inputs } = scan;
  const history = inputs.publish.has("html") ? readHistory(inputs.history, directory) : [];
  const format = { tool, history, origin, compressedSize: (text: string) => gzipSync(text).length };
  const outputs: Record<string, string> = { report: writeReport(jsonPieces(data ?? reportData(report))) };
  const failures: PlatformError[] = [];
  const wants = (target: PublishTarget): boolean => inputs.publish.has(target);
  if (wants("html")) outputs["html"] = writeReport([formatReport("html", report, format)], "report.html");
  if (wants("sarif") || wants("sarif-file")) {
    const sarif = formatReport("sarif", report, format);
    outputs["sarif"] = writeReport([sarif], "report.sarif");
    if (wants("sarif")) await catchFailure(failures, () => publishSarif(scan, sarif));
  }
  if (wants("issue") || wants("pull-request") || wants("onboarding"))
    await catchFailure(failures, () => publishToBranch(scan, outputs, failures));
  if (wants("summary")) await writeJobSummary(formatReport("markdown", report, format));
  return { outputs, failures };
}

async function publishSarif({ platform, target }: ScanToPublish, sarif: string): Promise<void> {
  const { commit, ref } = target;
  const end = await publishingOf(platform).uploadSarif({ commit, ref, sarif });
  log(end === "complete" ? "Code scanning accepted the results." : "Code scanning is still processing the results.");
}

/**
 * Publishes the tracking issue and the pull requests. They are about the default branch, so other scans must not write
 * them.
 */
async function publishToBranch(
  scan: ScanToPublish,
  outputs: Record<string, string>,
  failures: PlatformError[],
): Promise<void> {
  const { platform, target, inputs } = scan;
  const publishing = publishingOf(platform);
  const branch = await publishing.defaultBranch();
  if (target.ref !== `refs/heads/${branch.name}`) {
    log(
      `The issue and the pull requests were not updated: they are about ${branch.name}, and this scan is of ${target.ref}.`,
    );
    return;
  }
  if (target.commit !== branch.head) {
    log(`${branch.name} has new commits since this run started: the scan of the latest one publishes the rest.`);
    return;
  }
  const ownersOf = await readOwners(scan);
  // Ticked boxes are read before the pull requests are opened, and written back afterwards.
  const issue = inputs.publish.has("issue")
    ? await catchFailure(failures, async () => ({ existing: await publishing.findIssue(isTrackingIssue) }))
    : null;
  const asked = askedBranches(issue?.existing?.body ?? "");
  const pulls = inputs.publish.has("pull-request")
    ? await catchFailure(failures, () => publishPulls(scan, branch, ownersOf, asked))
    : null;
  if (pulls !== null) outputs["pull-requests"] = pulls.urls.join("\n");
  failures.push(...(pulls?.failures ?? []));
  if (issue !== null) {
    await catchFailure(failures, async () => {
      // Read again, since people can tick boxes while the pull requests are opened.
      const existing = issue.existing === null ? null : await publishing.findIssue(isTrackingIssue);
      const ticked = askedBranches(existing?.body ?? "");
      const offers = inputs.publish.has("pull-request") ? keepTicked(pulls?.offers ?? null, ticked, asked) : [];
      outputs["issue"] = (await publishIssue(scan, { publishing, existing, ownersOf, offers })) ?? "";
    });
  }
  if (inputs.publish.has("onboarding")) {
    await catchFailure(failures, async () => {
      outputs["onboarding"] = (await publishOnboarding(scan, publishing, branch)) ?? "";
    });
  }
}

/** Null if there are only reports, without files to fix. */
async function publishPulls(
  scan: ScanToPublish,
  branch: DefaultBranch,
  ownersOf: OwnersOf | null,
  asked: ReadonlySet<string>,
): Promise<FixPulls | null> {
  const { platform, target, tree, stale, report, config, today, links } = scan;
  if (tree === null) return null;
  return publishFixPulls({
    publishing: publishingOf(platform),
    branch,
    commit: target.commit,
    tree,
    findings: report.findings,
    config,
    today,
    ownersOf: ownersOf ?? (() => []),
    links,
    stale,
    asked,
  });
}

async function readOwners({ platform, target }: ScanToPublish): Promise<OwnersOf | null> {
  const { entries } = await platform.listFiles(target.commit);
  const candidates = codeOwnersPaths.map((name) => entries.find((one) => one.path === name && one.type === "file"));
  const entry = candidates.find((one) => one !== undefined);
  if (entry === undefined || (entry.size ?? 0) > 3_000_000) return null;
  const content = (await platform.readFiles(target.commit, [entry])).get(entry.path);
  return content !== undefined && "bytes" in content ? readCodeOwners(new TextDecoder().decode(content.bytes)) : null;
}

function publishingOf({ publishing }: Platform): Publishing {
  if (publishing === undefined) throw new PlatformError("Nothing can be published here.");
  return publishing;
}
