import type { Config } from "./config/config.ts";
import type { Finding } from "./core/finding.ts";
import { linkedUnits } from "./model/builds/linked-units.ts";
import { log } from "./platform/actions.ts";
import { PlatformError, type TreeEntry } from "./platform/platform.ts";
import type { DefaultBranch, Publishing } from "./platform/publishing.ts";
import { blobId } from "./publish/blob-id.ts";
import type { OwnersOf } from "./publish/code-owners.ts";
import { writeFixCommit } from "./publish/fix-commit.ts";
import { type FixGroup, fixBranchPrefix, fixGroups, isSafelyFixable } from "./publish/fix-groups.ts";
import { declinedFixes, isUntouched, openPull, planFix, type Standing } from "./publish/fix-plan.ts";
import { type FixPullText, markDone, writeFixPull } from "./publish/fix-pull-text.ts";
import type { Links } from "./review/words.ts";
import { type FixedTree, fixSome } from "./scan/fix-some.ts";
import type { CommitTree } from "./scan-commit.ts";

/** All that the pull requests of a scan rest on. */
export interface FixPullJob {
  readonly publishing: Publishing;
  readonly branch: DefaultBranch;
  /** The scanned commit. */
  readonly commit: string;
  readonly tree: CommitTree;
  readonly findings: readonly Finding[];
  readonly config: Config;
  readonly today: string;
  readonly ownersOf: OwnersOf;
  readonly links: Links;
}

/** What became of them. */
export interface FixPulls {
  /** The addresses of the open pull requests. */
  readonly urls: readonly string[];
  readonly failures: readonly PlatformError[];
}

const nothing: Standing = { branch: null, pulls: [] };

/**
 * Opens, renews and closes the pull requests that fix what a scan found. What fails costs its own pull request only.
 * Throws a PlatformError where it can't be read what stands.
 */
export async function publishFixPulls(job: FixPullJob): Promise<FixPulls> {
  const { publishing, tree, config, findings, ownersOf } = job;
  const fixable = findings.filter(
    (finding) => isSafelyFixable(finding) && mayChange(tree.entries.get(finding.source.path)),
  );
  const groups = fixGroups(fixable, config.pullRequestsBy, ownersOf);
  const all = await publishing.fixBranches(
    fixBranchPrefix,
    groups.map(({ branch }) => branch),
  );
  const failures: PlatformError[] = [];
  const urls: string[] = [];
  const open = new Set([...all].filter(([, standing]) => openPull(standing) !== null).map(([name]) => name));
  const wanted = new Set<string>();
  let held = 0;
  for (const group of groups) {
    const standing = all.get(group.branch) ?? nothing;
    const declined = declinedFixes(standing);
    const rest = group.findings.filter(({ fingerprint }) => !declined.has(fingerprint));
    if (rest.length === 0) continue;
    wanted.add(group.branch);
    if (!open.has(group.branch) && open.size >= config.maxPullRequests) {
      held += 1;
      continue;
    }
    const url = await guard(failures, () => publishGroup(job, { ...group, findings: rest }, standing));
    if (typeof url === "string") {
      open.add(group.branch);
      urls.push(url);
    }
  }
  if (held > 0) log(`${held} more pull requests wait until fewer than ${config.maxPullRequests} are open.`);
  for (const [name, standing] of all) {
    if (!wanted.has(name)) await guard(failures, () => retire(publishing, name, standing));
  }
  return { urls, failures };
}

/** GitHub's commits know files of the plain mode only, and paths of UTF-8. */
function mayChange(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.executable !== true && !entry.path.includes("\ufffd");
}

async function guard<T>(failures: PlatformError[], publish: () => Promise<T>): Promise<T | null> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failures.push(error);
    return null;
  }
}

/** Gives the address of the group's open pull request; null where there is none and nothing to open one for. */
async function publishGroup(job: FixPullJob, group: FixGroup, standing: Standing): Promise<string | null> {
  const { publishing, tree, config, today, branch } = job;
  const units = linkedUnits(tree.files, tree.known);
  const fixed = fixSome(units, group.findings, { settings: config.settings, today, known: tree.known });
  if (fixed.files.length === 0) return null;
  const files = idsOf(fixed, tree);
  const step = planFix(files, standing);
  const text = writeFixPull(group, config.pullRequestsBy, fixed.cured, job.links);
  switch (step.kind) {
    case "leave":
      log(`The branch ${group.branch} is left as it is: ${step.why}.`);
      return step.pull?.url ?? null;
    case "keep":
      await renew(publishing, step.pull, text);
      return step.pull.url;
    case "open":
      break;
    case "move": {
      const commit = writeFixCommit(text.title, files);
      const order = { name: group.branch, before: step.before, base: job.commit, ...commit, files: fixed.files };
      if ((await publishing.moveBranch(order)) === "moved") {
        log(`The branch ${group.branch} was pushed to meanwhile and is left as it is.`);
        return openPull(standing)?.url ?? null;
      }
      if (step.pull === null) break;
      await renew(publishing, step.pull, text);
      log(`Renewed ${step.pull.url}.`);
      return step.pull.url;
    }
  }
  const { url } = await publishing.openPull({ branch: group.branch, base: branch.name, ...text });
  log(`Opened ${url}: ${text.title}.`);
  return url;
}

function idsOf(fixed: FixedTree, { entries }: CommitTree): Parameters<typeof planFix>[0] {
  const before = fixed.files.map(({ path }) => ({ path, oid: entries.get(path)?.oid ?? "" }));
  const after = fixed.files.map(({ path, bytes }) => ({ path, oid: blobId(bytes) }));
  return { before, after };
}

/** People may have changed the words; what the last line says decides whether they are still right. */
async function renew(
  publishing: Publishing,
  { number, title, body }: { readonly number: number; readonly title: string; readonly body: string },
  text: FixPullText,
): Promise<void> {
  const lastLine = (all: string): string => all.trimEnd().split(/\r?\n/).at(-1) ?? "";
  if (title === text.title && lastLine(body) === lastLine(text.body)) return;
  await publishing.updatePull(number, text);
}

/** Nothing is left to fix on a branch: its pull request is closed and the branch deleted, unless others committed to it. */
async function retire(publishing: Publishing, name: string, standing: Standing): Promise<void> {
  const { branch } = standing;
  const pull = openPull(standing);
  if (branch !== null && !isUntouched(branch)) {
    if (pull !== null) log(`${pull.url} has nothing left to fix, and is left as it is: others have committed to it.`);
    return;
  }
  if (pull !== null) {
    await publishing.updatePull(pull.number, { body: markDone(pull.body), state: "closed" });
    log(`Closed ${pull.url}: nothing is left to fix.`);
  }
  const foreign = standing.pulls.some(({ state, own }) => state === "open" && !own);
  if (branch !== null && !foreign) await publishing.deleteBranch(name, branch.head);
}
