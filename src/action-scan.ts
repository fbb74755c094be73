import path from "node:path";
import { gzipSync } from "node:zlib";
import { publishFixPulls } from "./action-fix-pulls.ts";
import { version } from "./cli/version.ts";
import { type Config, resolveConfig } from "./config/config.ts";
import { ConfigError } from "./config/config-error.ts";
import { failTest } from "./config/fails.ts";
import { pathFilter } from "./config/path-filter.ts";
import type { Baseline } from "./core/baseline.ts";
import { dayOf } from "./core/ignore-comment.ts";
import { configuredBuilds } from "./model/builds/configured-builds.ts";
import type { ActionInputs } from "./platform/action-inputs.ts";
import { fail, log, notice, setOutputs, writeJobSummary, writeReport } from "./platform/actions.ts";
import type { RunContext } from "./platform/event.ts";
import { type Platform, PlatformError } from "./platform/platform.ts";
import type { PublishTarget } from "./platform/publish-targets.ts";
import type { DefaultBranch, Publishing } from "./platform/publishing.ts";
import { codeOwnersPaths, type OwnersOf, readCodeOwners } from "./publish/code-owners.ts";
import { type Tracking, trackingIssue } from "./publish/tracking-issue.ts";
import { isTrackingIssue, readTrackingState } from "./publish/tracking-state.ts";
import { readHistory } from "./read-history.ts";
import { formatReport } from "./reporters/format.ts";
import type { Report } from "./reporters/report.ts";
import { counted } from "./reporters/text.ts";
import type { Tool } from "./reporters/tool.ts";
import { readRepositoryBaseline } from "./repository-baseline.ts";
import { readConfigAt } from "./repository-config.ts";
import { encodePath } from "./review/markdown.ts";
import type { Links } from "./review/words.ts";
import { allRules } from "./rules/index.ts";
import { analyseCached } from "./scan/analyse-cached.ts";
import { unitsToReview } from "./scan/analyse-files.ts";
import { applyBaseline } from "./scan/apply-baseline.ts";
import { openCache, type ResultCache } from "./scan/cache.ts";
import { scanReport } from "./scan/scan-report.ts";
import { markOf, ownedBy } from "./scan/shard.ts";
import { type CommitTree, readCommit } from "./scan-commit.ts";

/** The commit to scan, and the branch or tag it stands for. */
export interface ScanTarget {
  readonly commit: string;
  /** `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string;
}

/** A scan that is to be published. */
interface Scan {
  readonly platform: Platform;
  readonly target: ScanTarget;
  readonly inputs: ActionInputs;
  readonly config: Config;
  readonly tree: CommitTree;
  readonly report: Report;
  readonly tool: Tool;
  readonly links: Links;
  readonly today: string;
}

/** What publishing came to. */
interface Published {
  readonly outputs: Record<string, string>;
  readonly failures: PlatformError[];
}

/**
 * Scans all of a commit and publishes the result where the input `publish` says; each place that fails costs itself
 * only. Fails the step when findings reach `fail-on` or a place failed. Throws a PlatformError or ConfigError where
 * the scan itself can't be made.
 */
export async function scanRepository(
  platform: Platform,
  target: ScanTarget,
  inputs: ActionInputs,
  context: RunContext,
  workerEntry: string | null,
): Promise<void> {
  const config = resolveConfig(await readConfigAt(platform, [target.commit], inputs.config), inputs.values);
  const wanted = pathFilter(config);
  const { baseline, problem } = await readRepositoryBaseline(platform, target.commit, config.baseline);
  if (problem !== null) throw new ConfigError(problem);
  const tree = await readCommit(platform, target.commit, wanted, configuredBuilds(config.settings.builds));
  const today = dayOf(new Date());
  const own = await analyseCommit(tree, wanted, config, { inputs, context, workerEntry, today, target, baseline });
  // What stood before does not fail, and is part of the whole picture, and to be fixed, all the same.
  const report = baseline === null ? own : applyBaseline(own, baseline, true);
  tell(report, tree);
  const tool = { version, rules: allRules, rulePages: context.rulePages.replace(/\/$/, "") };
  const links = linksTo(target, context);
  const scan = { platform, target, inputs, config, tree, report, tool, links, today };
  conclude(scan, await publish(scan, context));
}

interface CommitScan {
  readonly inputs: ActionInputs;
  readonly context: RunContext;
  readonly workerEntry: string | null;
  readonly today: string;
  readonly target: ScanTarget;
  readonly baseline: Baseline | null;
}

/** The report of a commit, or of the shard that is asked for, without a word of the baseline. */
async function analyseCommit(
  tree: CommitTree,
  wanted: (path: string) => boolean,
  config: Config,
  { inputs, context, workerEntry, today, target, baseline }: CommitScan,
): Promise<Report> {
  const { shard } = inputs;
  const units = unitsToReview(tree.files, tree.known);
  const reviewed = tree.files.filter(({ role }) => role === "reviewed").map(({ path: file }) => file);
  const owned = ownedBy(shard ?? undefined, units, [...reviewed, ...tree.skipped.map(({ file }) => file)]);
  const mine = reviewed.filter((file) => owned({ path: file }));
  const part = shard === null ? "" : `, shard ${shard.index} of ${shard.of}`;
  log(`Scanning ${target.ref} at ${target.commit.slice(0, 7)}${part}: ${counted(mine.length, "file")} to look at.`);
  const cache = cacheOf(inputs, context);
  const results = await analyseCached(
    units.filter((unit) => unit.some(owned)),
    tree.known,
    config,
    {
      fix: "none",
      workerEntry,
      onProgress: () => undefined,
      today,
      ...(cache === null ? {} : { cache }),
    },
  );
  for (const sentence of cache?.close() ?? []) notice(sentence);
  const all = scanReport(results, { skipped: tree.skipped, errors: [] }, mine.length);
  const isTold = ({ file }: { readonly file: string }): boolean => wanted(file) && owned({ path: file });
  const scanned = [config.settings, tree.known, tree.skipped, [...(baseline ?? new Map<string, unknown>()).keys()]];
  return {
    ...(shard === null ? {} : { shard: markOf(shard, tree.files, scanned, workerEntry) }),
    ...all,
    skipped: all.skipped.filter(isTold),
    errors: all.errors.filter(isTold),
  };
}

/** The cache that the input names from the directory of the job. Throws a ConfigError where there is something else. */
function cacheOf({ cache }: ActionInputs, { workspace }: RunContext): ResultCache | null {
  return cache === null ? null : openCache(path.resolve(workspace ?? process.cwd(), cache), cache);
}

function tell({ findings, stats, errors }: Report, { notices }: CommitTree): void {
  const read = `${counted(stats.manifests, "manifest")} and ${counted(stats.dockerfiles, "Dockerfile")}`;
  log(
    `Read ${read}: ${counted(findings.length, "finding")}, ${counted(stats.fixes.proved, "proved fix", "proved fixes")}.`,
  );
  for (const { file, message } of errors.slice(0, 20)) log(`Could not read ${JSON.stringify(file)}: ${message}`);
  if (errors.length > 20) log(`Could not read ${errors.length - 20} more files.`);
  for (const text of notices) log(text);
}

async function publish(scan: Scan, { workspace }: RunContext): Promise<Published> {
  const { report, tool, inputs } = scan;
  const history = inputs.publish.has("html") ? readHistory(inputs.history, workspace ?? process.cwd()) : [];
  const format = { tool, history, compressedSize: (text: string) => gzipSync(text).length };
  const outputs: Record<string, string> = { report: writeReport(formatReport("json", report, format)) };
  const failures: PlatformError[] = [];
  const wants = (target: PublishTarget): boolean => inputs.publish.has(target);
  if (wants("html")) outputs["html"] = writeReport(formatReport("html", report, format), "report.html");
  if (wants("sarif")) {
    const sarif = formatReport("sarif", report, format);
    outputs["sarif"] = writeReport(sarif, "report.sarif");
    await guard(failures, () => publishSarif(scan, sarif));
  }
  if (wants("issue") || wants("pull-request")) await guard(failures, () => publishToBranch(scan, outputs, failures));
  if (wants("summary")) await writeJobSummary(formatReport("markdown", report, format));
  return { outputs, failures };
}

async function guard(failures: PlatformError[], task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
  }
}

async function publishSarif({ platform, target }: Scan, sarif: string): Promise<void> {
  const { commit, ref } = target;
  const end = await publishingOf(platform).uploadSarif({ commit, ref, sarif });
  log(end === "complete" ? "Code scanning has taken the results." : "Code scanning is still reading the results.");
}

/** The tracking issue and the pull requests speak of the default branch, so no other scan may write them. */
async function publishToBranch(scan: Scan, outputs: Record<string, string>, failures: PlatformError[]): Promise<void> {
  const { platform, target, inputs } = scan;
  const publishing = publishingOf(platform);
  const branch = await publishing.defaultBranch();
  if (target.ref !== `refs/heads/${branch.name}`) {
    log(`The issue and the pull requests are left alone: they are about ${branch.name}, and this is ${target.ref}.`);
    return;
  }
  if (target.commit !== branch.head) {
    log(`${branch.name} has moved on since this run was started: the scan of its new head publishes the rest.`);
    return;
  }
  const ownersOf = await readOwners(scan);
  if (inputs.publish.has("issue")) {
    await guard(failures, async () => {
      outputs["issue"] = (await publishIssue(scan, publishing, ownersOf)) ?? "";
    });
  }
  if (inputs.publish.has("pull-request")) await publishPulls(scan, branch, ownersOf, outputs, failures);
}

async function publishPulls(
  scan: Scan,
  branch: DefaultBranch,
  ownersOf: OwnersOf | null,
  outputs: Record<string, string>,
  failures: PlatformError[],
): Promise<void> {
  const { platform, target, tree, report, config, today, links } = scan;
  const { urls, failures: more } = await publishFixPulls({
    publishing: publishingOf(platform),
    branch,
    commit: target.commit,
    tree,
    findings: report.findings,
    config,
    today,
    ownersOf: ownersOf ?? (() => []),
    links,
  });
  outputs["pull-requests"] = urls.join("\n");
  failures.push(...more);
}

/** Gives the address of the issue that stands in the end; null where there is none and nothing to say. */
async function publishIssue(scan: Scan, publishing: Publishing, ownersOf: OwnersOf | null): Promise<string | null> {
  const { report, target, tree, links } = scan;
  const standing = await publishing.findIssue(isTrackingIssue);
  const before = standing === null ? null : readTrackingState(standing.body);
  const known = report.stats.baselined ?? 0;
  const old = known === 0 ? [] : [`${known} of them stand in the baseline`];
  const unread = report.errors.length === 0 ? [] : [`${counted(report.errors.length, "file")} could not be read`];
  const tracking: Tracking = {
    findings: report.findings,
    commit: target.commit,
    before,
    ownersOf,
    links,
    notices: [...tree.notices, ...old, ...unread],
  };
  const issue = trackingIssue(tracking);
  if (standing === null) {
    if (!issue.open) return null;
    const { url } = await publishing.createIssue(issue, isTrackingIssue);
    log(`Opened the tracking issue: ${url}.`);
    return url;
  }
  // Who closes it as not planned has said that it is to stay closed.
  await publishing.updateIssue(standing.number, { ...issue, keepState: standing.notPlanned });
  log(`Renewed the tracking issue: ${standing.url}.`);
  return standing.url;
}

async function readOwners({ platform, target, tree }: Scan): Promise<OwnersOf | null> {
  const entry = codeOwnersPaths.flatMap((path) => tree.entries.get(path) ?? []).find(({ type }) => type === "file");
  if (entry === undefined || (entry.size ?? 0) > 3_000_000) return null;
  const content = (await platform.readFiles(target.commit, [entry])).get(entry.path);
  return content !== undefined && "bytes" in content ? readCodeOwners(new TextDecoder().decode(content.bytes)) : null;
}

function publishingOf({ publishing }: Platform): Publishing {
  if (publishing === undefined) throw new PlatformError("Nothing can be published here.");
  return publishing;
}

function conclude({ report, config }: Scan, { outputs, failures }: Published): void {
  const { findings } = report;
  const fresh = findings.filter((finding) => finding.new);
  const failing = fresh.filter(failTest(config));
  setOutputs({
    findings: findings.length,
    "new-findings": fresh.length,
    suggestions: 0,
    conclusion: failing.length > 0 ? "failure" : "success",
    ...outputs,
  });
  for (const { message } of failures.slice(1)) notice(message);
  const [first] = failures;
  if (first !== undefined) return fail(first.message);
  if (failing.length > 0) fail(`${counted(failing.length, "finding")} at or above "fail-on".`);
}

function linksTo({ commit }: ScanTarget, { serverUrl, owner, repo, runId, rulePages }: RunContext): Links {
  const home = `${serverUrl}/${encodePath(`${owner}/${repo}`)}`;
  const check = runId === null ? null : `${home}/actions/runs/${runId}`;
  return { rulePages, files: `${home}/blob/${commit}/`, check };
}
