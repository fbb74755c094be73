import path from "node:path";
import { unreadFiles } from "../../analysis/unread.ts";
import { resolveConfig } from "../../config/config.ts";
import { ConfigError } from "../../config/config-error.ts";
import { failTest } from "../../config/fails.ts";
import { pathFilter } from "../../config/path-filter.ts";
import { type Baseline, nextBaseline, writeBaseline } from "../../core/baseline.ts";
import { version } from "../../core/version.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import { type Platform } from "../../platform/port.ts";
import type { RunContext } from "../../platform/runner/event.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import { fail, log, notice, setOutputs } from "../../platform/runner/workflow-commands.ts";
import { jsonText } from "../../reporters/json.ts";
import type { Report } from "../../reporters/report.ts";
import { counted } from "../../reporters/text.ts";
import { encodePath } from "../../review/writing/markdown.ts";
import type { Links } from "../../review/writing/words.ts";
import { allRules } from "../../rules/registry.ts";
import { analyseCached } from "../../scan/analyse-cached.ts";
import { unitsToReview } from "../../scan/analyse-files.ts";
import { applyBaseline } from "../../scan/apply-baseline.ts";
import { openCache } from "../../scan/cache.ts";
import { joinReports, readNamedReport } from "../../scan/join-reports.ts";
import { readCommit } from "../../scan/read-commit.ts";
import { scanReport } from "../../scan/scan-report.ts";
import { markOf, ownedBy } from "../../scan/shard.ts";
import { dayOf } from "../../suppression/ignore-comment.ts";
import { readRepositoryBaseline } from "../repository/read-baseline.ts";
import { readConfigAt } from "../repository/read-config.ts";
import { type Published, publishScan, type Scan, type ScanTarget } from "./publish-scan.ts";

/** What was found, and in what. */
type Found = Pick<Scan, "json" | "report" | "stale" | "tree">;

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
  const today = dayOf(new Date());
  const directory = context.workspace ?? process.cwd();
  const found =
    inputs.reports.length > 0
      ? joined(inputs.reports, directory)
      : await scanCommit({ platform, target, inputs, config, today }, directory, workerEntry);
  tell(found);
  const tool = { version, rules: allRules, rulePages: context.rulePages.replace(/\/$/, "") };
  const scan = { platform, target, inputs, config, ...found, tool, links: linksTo(target, context), today };
  conclude(scan, await publishScan(scan, directory));
}

function joined(names: readonly string[], directory: string): Found {
  const { data, report } = joinReports(names.map((name) => readNamedReport(name, directory)));
  log(`Joined ${counted(names.length, "report")}.`);
  return { report, json: jsonText(data), stale: null, tree: null };
}

async function scanCommit(
  { platform, target, inputs, config, today }: Pick<Scan, "platform" | "target" | "inputs" | "config" | "today">,
  directory: string,
  workerEntry: string | null,
): Promise<Found> {
  const { baseline, problem } = await readRepositoryBaseline(platform, target.commit, config.baseline);
  if (problem !== null) throw new ConfigError(problem);
  const wanted = pathFilter(config);
  const tree = await readCommit(platform, target.commit, wanted, configuredBuilds(config.settings.builds));
  const { shard } = inputs;
  const units = unitsToReview(tree.files, tree.known);
  const reviewed = tree.files.filter(({ role }) => role === "reviewed").map(({ path: file }) => file);
  const owned = ownedBy(shard ?? undefined, units, [...reviewed, ...tree.skipped.map(({ file }) => file)]);
  const mine = reviewed.filter((file) => owned({ path: file }));
  const part = shard === null ? "" : `, shard ${shard.index} of ${shard.of}`;
  log(`Scanning ${target.ref} at ${target.commit.slice(0, 7)}${part}: ${counted(mine.length, "file")} to look at.`);
  const cache = inputs.cache === null ? undefined : openCache(path.resolve(directory, inputs.cache), inputs.cache);
  const own = units.filter((unit) => unit.some(owned));
  const options = { fix: "none", workerEntry, onProgress: () => undefined, today } as const;
  const results = await analyseCached(own, tree.known, config, {
    ...options,
    ...(cache === undefined ? {} : { cache }),
  });
  for (const sentence of cache?.close() ?? []) notice(sentence);
  const all = scanReport(results, { skipped: tree.skipped, errors: [] }, mine.length);
  const isTold = ({ file }: { readonly file: string }): boolean => wanted(file) && owned({ path: file });
  const scanned = [config.settings, tree.known, tree.skipped, [...(baseline ?? new Map<string, unknown>()).keys()]];
  const report = {
    ...(shard === null ? {} : { shard: markOf(shard, tree.files, scanned, workerEntry) }),
    ...all,
    skipped: all.skipped.filter(isTold),
    errors: all.errors.filter(isTold),
  };
  // What stood before does not fail, and is part of the whole picture, and to be fixed, all the same.
  if (baseline === null) return { tree, json: null, report, stale: null };
  const stale = staleEntries(baseline, config.baseline, report, wanted);
  return { tree, json: null, report: applyBaseline(report, baseline, true), stale };
}

/** An entry of a file that was not looked at, or not as a whole, may match yet. */
function staleEntries(
  baseline: Baseline,
  name: string,
  report: Report,
  wanted: (path: string) => boolean,
): Scan["stale"] {
  const troubled = [...report.errors, ...report.skipped].map(({ file }) => file);
  const unread = new Set([...troubled, ...unreadFiles(report.findings)]);
  const covers = (file: string): boolean => wanted(file) && !unread.has(file);
  const { entries, dropped } = nextBaseline(baseline, report.findings, covers, false);
  if (dropped === 0 || report.shard !== undefined) return null;
  const bytes = new TextEncoder().encode(writeBaseline(entries.values()));
  return { path: name, bytes, dropped: [...baseline.values()].filter(({ fingerprint }) => !entries.has(fingerprint)) };
}

function tell({ report: { findings, stats, errors }, tree }: Found): void {
  const read = `${counted(stats.manifests, "manifest")} and ${counted(stats.dockerfiles, "Dockerfile")}`;
  log(
    `Read ${read}: ${counted(findings.length, "finding")}, ${counted(stats.fixes.proved, "proved fix", "proved fixes")}.`,
  );
  for (const { file, message } of errors.slice(0, 20)) log(`Could not read ${JSON.stringify(file)}: ${message}`);
  if (errors.length > 20) log(`Could not read ${errors.length - 20} more files.`);
  for (const text of tree?.notices ?? []) log(text);
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
