import path from "node:path";
import { configFor, resolveConfig } from "../../config/config.ts";
import { ConfigError } from "../../config/config-error.ts";
import { failTest } from "../../config/fails.ts";
import { type Baseline, nextBaseline, writeBaseline } from "../../core/baseline.ts";
import { version } from "../../core/version.ts";
import { type Platform } from "../../platform/port.ts";
import type { RunContext } from "../../platform/runner/event.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import { fail, log, notice, setOutputs } from "../../platform/runner/workflow-commands.ts";
import { rendererOf } from "../../renderer/renderer-of.ts";
import type { Report } from "../../reporters/report.ts";
import { counted } from "../../reporters/text.ts";
import { allRules } from "../../rules/registry.ts";
import { applyBaseline } from "../../scan/apply-baseline.ts";
import { openCache } from "../../scan/cache.ts";
import { mergeReportFiles, readReportFile } from "../../scan/reports/report-files.ts";
import { scan } from "../../scan/scan.ts";
import { openCommit } from "../../scan/sources/commit-tree.ts";
import { dayOf } from "../../suppression/ignore-comment.ts";
import { linksAt } from "../repository/links.ts";
import { readRepositoryBaseline } from "../repository/read-baseline.ts";
import { readConfigAt } from "../repository/read-config.ts";
import type { StaleBaseline } from "./publish-fix-pulls.ts";
import { type Published, publishScan } from "./publish-scan.ts";
import type { ScanTarget, ScanToPublish } from "./scan-to-publish.ts";

/** What was found, and the tree it was found in. */
type Found = Pick<ScanToPublish, "data" | "report" | "stale" | "tree">;

/**
 * Scans a whole commit and publishes the result where the input `publish` says; a failure only affects its own place.
 * Fails the step when findings reach `fail-on` or a place failed. Throws a PlatformError or ConfigError if the scan
 * itself is not possible.
 */
export async function scanRepository(
  platform: Platform,
  target: ScanTarget,
  inputs: ActionInputs,
  context: RunContext,
  workerEntry: string | null,
): Promise<void> {
  const stated = await readConfigAt(platform, target.commit, inputs.config);
  const config = configFor(context.owner, resolveConfig(stated, inputs.values));
  const today = dayOf(new Date());
  const directory = context.workspace ?? process.cwd();
  const found =
    inputs.reports.length > 0
      ? mergeShards(inputs.reports, directory)
      : await scanCommit({ platform, target, inputs, config, today }, directory, workerEntry);
  logFound(found);
  const tool = { version, rules: allRules, rulePages: context.rulePages.replace(/\/$/, "") };
  const links = linksAt(target.commit, context);
  const repository = `${context.owner}/${context.repo}`;
  const origin = { repository, commit: target.commit, date: today, files: links.files };
  const scanned = { platform, target, inputs, config, ...found, tool, origin, links, today };
  setResult(scanned, await publishScan(scanned, directory));
}

function mergeShards(names: readonly string[], directory: string): Found {
  const { data, report } = mergeReportFiles(names.map((name) => readReportFile(name, directory)));
  log(`Combined ${counted(names.length, "report")}.`);
  return { report, data, stale: null, tree: null };
}

async function scanCommit(
  {
    platform,
    target,
    inputs,
    config,
    today,
  }: Pick<ScanToPublish, "platform" | "target" | "inputs" | "config" | "today">,
  directory: string,
  workerEntry: string | null,
): Promise<Found> {
  const { baseline, problem } = await readRepositoryBaseline(platform, target.commit, config.baseline);
  if (problem !== null) throw new ConfigError(problem);
  const source = await openCommit(platform, target.commit);
  const { shard } = inputs;
  const part = shard === null ? "" : `, shard ${shard.index} of ${shard.of}`;
  const name = `${target.ref} at ${target.commit.slice(0, 7)}${part}`;
  const cache =
    inputs.cache === null ? undefined : openCache(path.resolve(directory, inputs.cache), inputs.cache, directory);
  const { report, files, known, covers } = await scan(source, config, {
    fix: "none",
    workerEntry,
    onStart: (count) => log(`Scanning ${name}: ${counted(count, "file")} to check.`),
    onProgress: () => undefined,
    today,
    ...(shard === null ? {} : { shard }),
    ...(cache === undefined ? {} : { cache }),
  });
  for (const sentence of cache?.close() ?? []) notice(sentence);
  const renderer = rendererOf(workerEntry);
  const tree = { files, known, entries: source.entries, notices: source.notices, renderer };
  // Findings in the baseline do not fail the step, but are still reported and fixed.
  if (baseline === null) return { tree, data: null, report, stale: null };
  const stale = staleEntries(baseline, config.baseline, report, covers);
  return { tree, data: null, report: applyBaseline(report, baseline, true), stale };
}

/**
 * The baseline entries that no longer match anything. Entries for files that were not read completely may still match,
 * so they stay.
 */
function staleEntries(
  baseline: Baseline,
  name: string,
  report: Report,
  covers: (path: string) => boolean,
): StaleBaseline | null {
  const { entries, dropped } = nextBaseline(baseline, report.findings, covers, false);
  if (dropped === 0 || report.shard !== undefined) return null;
  const bytes = new TextEncoder().encode(writeBaseline(entries.values()));
  return { path: name, bytes, dropped: [...baseline.values()].filter(({ fingerprint }) => !entries.has(fingerprint)) };
}

function logFound({ report: { findings, stats, errors }, tree }: Found): void {
  const read = `${counted(stats.manifests, "manifest")} and ${counted(stats.dockerfiles, "Dockerfile")}`;
  log(
    `Read ${read}: ${counted(findings.length, "finding")}, ${counted(stats.fixes.proved, "proved fix", "proved fixes")}.`,
  );
  for (const { file, message } of errors.slice(0, 20)) log(`Could not read ${JSON.stringify(file)}: ${message}`);
  if (errors.length > 20) log(`Could not read ${errors.length - 20} more files.`);
  for (const text of tree?.notices ?? []) log(text);
}

/** Sets the outputs, and fails the step because of findings or places that failed. */
function setResult({ report, config }: ScanToPublish, { outputs, failures }: Published): void {
  const { findings } = report;
  const newFindings = findings.filter((finding) => finding.new);
  const failing = newFindings.filter(failTest(config));
  setOutputs({
    findings: findings.length,
    "new-findings": newFindings.length,
    suggestions: 0,
    conclusion: failing.length > 0 || (report.errors.length > 0 && config.failOn !== "never") ? "failure" : "success",
    ...outputs,
  });
  const [first, ...others] = new Set(failures.map(({ message }) => message));
  for (const message of others) notice(message);
  if (first !== undefined) return fail(first);
  if (failing.length > 0) return fail(`${counted(failing.length, "finding")} at or above "fail-on".`);
  if (report.errors.length > 0 && config.failOn !== "never") {
    fail(`${counted(report.errors.length, "file")} could not be checked: the log and the report say why.`);
  }
}
