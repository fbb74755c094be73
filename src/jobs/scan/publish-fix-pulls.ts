import type { Config } from "../../config/config.ts";
import type { BaselineEntry } from "../../core/baseline.ts";
import type { Finding } from "../../core/finding.ts";
import type { Renderer } from "../../core/renderer.ts";
import { linkedUnits } from "../../model/builds/linked-units.ts";
import type { PlatformError, TreeEntry } from "../../platform/port.ts";
import type { DefaultBranch, Publishing } from "../../platform/publishing.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import { baselineBranch, writeBaselinePull } from "../../publish/baseline-pull.ts";
import { blobId } from "../../publish/blob-id.ts";
import type { OwnersOf } from "../../publish/code-owners.ts";
import { writeFixCommit } from "../../publish/fix-commit.ts";
import { type FixPullGroup, fixBranchPrefix, fixPullGroups, isSafelyFixable } from "../../publish/fix-groups.ts";
import { type BranchState, declinedFixes, isUntouched, openPull, planFix } from "../../publish/fix-plan.ts";
import { type FixPullText, markDone, writeFixPull } from "../../publish/fix-pull-text.ts";
import type { Links } from "../../review/writing/words.ts";
import { fixSome } from "../../scan/fix-some.ts";
import type { ScannedTree } from "../../scan/scan.ts";
import type { CommitTree } from "../../scan/sources/commit-tree.ts";
import { catchFailure } from "./catch-failure.ts";

/** A commit as it was scanned. */
export type ScannedCommit = Pick<ScannedTree, "files" | "known"> &
  Pick<CommitTree, "entries" | "notices"> & { readonly renderer?: Renderer | null };

/** All that the pull requests of a scan rest on. */
export interface FixPullJob {
  readonly publishing: Publishing;
  readonly branch: DefaultBranch;
  /** The scanned commit. */
  readonly commit: string;
  readonly tree: ScannedCommit;
  readonly findings: readonly Finding[];
  readonly config: Config;
  readonly today: string;
  readonly ownersOf: OwnersOf;
  readonly links: Links;
  /** The baseline and its entries that match nothing any more; null where there is nothing to drop. */
  readonly stale: StaleBaseline | null;
}

/** A baseline without the entries that match nothing any more. */
export interface StaleBaseline {
  readonly path: string;
  readonly dropped: readonly BaselineEntry[];
  readonly bytes: Uint8Array;
}

/** The result of publishing them. */
export interface FixPulls {
  /** The addresses of the open pull requests. */
  readonly urls: readonly string[];
  readonly failures: readonly PlatformError[];
}

const noBranch: BranchState = { branch: null, pulls: [] };

/**
 * Opens, renews and closes the pull requests that fix what a scan found. What fails costs its own pull request only.
 * Throws a PlatformError where the branches and pull requests there are can't be read.
 */
export async function publishFixPulls(job: FixPullJob): Promise<FixPulls> {
  const { publishing, tree, config, findings, ownersOf } = job;
  const mayFix = (finding: Finding): boolean => mayChange(tree.entries.get(finding.source.path));
  const fixable = findings.filter((finding) => isSafelyFixable(finding) && mayFix(finding));
  const groups = fixPullGroups(fixable, config.pullRequestsBy, ownersOf);
  const branches = [...groups.map(({ branch }) => branch), ...(job.stale === null ? [] : [baselineBranch])];
  const all = await publishing.fixBranches(fixBranchPrefix, branches);
  const proposals = [...groups.map((group) => () => proposeFixes(job, group, all)), () => proposeBaseline(job, all)];
  const failures: PlatformError[] = [];
  const urls: string[] = [];
  const open = new Set([...all].filter(([, existing]) => openPull(existing) !== null).map(([name]) => name));
  const wanted = new Set<string>();
  let waiting = 0;
  for (const propose of proposals) {
    const proposal = propose();
    if (proposal === null) continue;
    const { branch } = proposal;
    wanted.add(branch);
    if (!open.has(branch) && open.size >= config.maxPullRequests) {
      waiting += 1;
      continue;
    }
    const url = await catchFailure(failures, () => publishProposal(job, proposal, all.get(branch) ?? noBranch));
    if (typeof url === "string") {
      open.add(branch);
      urls.push(url);
    }
  }
  if (waiting > 0) log(`${waiting} more pull requests wait until fewer than ${config.maxPullRequests} are open.`);
  for (const [name, existing] of all) {
    if (!wanted.has(name)) await catchFailure(failures, () => closeStale(publishing, name, existing));
  }
  return { urls, failures };
}

/** What a pull request is to hold. */
interface Proposal {
  readonly branch: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly text: FixPullText;
}

/** The fixes of a group that nobody has declined; null where nothing is left of them. */
function proposeFixes(job: FixPullJob, group: FixPullGroup, all: ReadonlyMap<string, BranchState>): Proposal | null {
  const { tree, config, today, links } = job;
  const declined = declinedFixes(all.get(group.branch) ?? noBranch);
  const findings = group.findings.filter(({ fingerprint }) => !declined.has(fingerprint));
  if (findings.length === 0) return null;
  const units = linkedUnits(tree.files, tree.known);
  const { files, fixed } = fixSome(units, findings, {
    settings: config.settings,
    today,
    known: tree.known,
    renderer: tree.renderer ?? null,
  });
  if (files.length === 0) return null;
  return { branch: group.branch, files, text: writeFixPull(group, config.pullRequestsBy, fixed, links) };
}

function proposeBaseline({ stale }: FixPullJob, all: ReadonlyMap<string, BranchState>): Proposal | null {
  if (stale === null) return null;
  const declined = declinedFixes(all.get(baselineBranch) ?? noBranch);
  if (stale.dropped.every(({ fingerprint }) => declined.has(fingerprint))) return null;
  const { path, bytes, dropped } = stale;
  return { branch: baselineBranch, files: [{ path, bytes }], text: writeBaselinePull(path, dropped) };
}

/** GitHub's commits know files of the plain mode only, and paths of UTF-8. */
function mayChange(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.executable !== true && !entry.path.includes("\ufffd");
}

/** Gives the address of the open pull request; null where the branch is another's. */
async function publishProposal(job: FixPullJob, proposal: Proposal, existing: BranchState): Promise<string | null> {
  const { publishing, tree } = job;
  const { branch, files, text } = proposal;
  const ids = idsOf(files, tree);
  const step = planFix(ids, existing);
  switch (step.kind) {
    case "leave":
      log(`The branch ${branch} was not changed: ${step.reason}.`);
      return step.pull?.url ?? null;
    case "keep":
      await updateText(publishing, step.pull, text);
      return step.pull.url;
    case "open":
      break;
    case "move": {
      const commit = writeFixCommit(text.title, ids);
      const request = { name: branch, before: step.before, base: job.commit, ...commit, files };
      if ((await publishing.moveBranch(request)) === "moved") {
        log(`The branch ${branch} got a push in the meantime and was not changed.`);
        return openPull(existing)?.url ?? null;
      }
      if (step.pull === null) break;
      await updateText(publishing, step.pull, text);
      log(`Updated ${step.pull.url}.`);
      return step.pull.url;
    }
  }
  const { url } = await publishing.openPull({ branch, base: job.branch.name, ...text });
  log(`Opened ${url}: ${text.title}.`);
  return url;
}

function idsOf(files: Proposal["files"], { entries }: ScannedCommit): Parameters<typeof planFix>[0] {
  const before = files.map(({ path }) => ({ path, oid: entries.get(path)?.oid ?? "" }));
  const after = files.map(({ path, bytes }) => ({ path, oid: blobId(bytes) }));
  return { before, after };
}

/** People may have changed the text: it is written anew only where the title or the hidden last line differs. */
async function updateText(
  publishing: Publishing,
  { number, title, body }: { readonly number: number; readonly title: string; readonly body: string },
  text: FixPullText,
): Promise<void> {
  const lastLine = (all: string): string => all.trimEnd().split(/\r?\n/).at(-1) ?? "";
  if (title === text.title && lastLine(body) === lastLine(text.body)) return;
  await publishing.updatePull(number, text);
}

/** Nothing is left to fix on a branch: its pull request is closed and the branch deleted, unless others committed to it. */
async function closeStale(publishing: Publishing, name: string, existing: BranchState): Promise<void> {
  const { branch } = existing;
  const pull = openPull(existing);
  if (branch !== null && !isUntouched(branch)) {
    if (pull !== null) log(`${pull.url} has nothing left to fix, but stays open: others have committed to it.`);
    return;
  }
  if (pull !== null) {
    await publishing.updatePull(pull.number, { body: markDone(pull.body), state: "closed" });
    log(`Closed ${pull.url}: nothing is left to fix.`);
  }
  const others = existing.pulls.some(({ state, own }) => state === "open" && !own);
  if (branch !== null && !others) await publishing.deleteBranch(name, branch.head);
}
