import type { Config } from "../../config/config.ts";
import type { BaselineEntry } from "../../core/baseline.ts";
import type { Finding } from "../../core/finding.ts";
import type { Renderer } from "../../core/renderer.ts";
import { linkedUnits } from "../../model/builds/linked-units.ts";
import type { PlatformError, TreeEntry } from "../../platform/port.ts";
import type { DefaultBranch, Publishing } from "../../platform/publishing.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import { baselineBranch, writeBaselinePull } from "../../publish/baseline-pull.ts";
import type { OwnersOf } from "../../publish/code-owners.ts";
import type { FixOffer } from "../../publish/dashboard.ts";
import { type FixPullGroup, fixBranchPrefix, fixPullGroups, isSafelyFixable } from "../../publish/fix-groups.ts";
import { type BranchState, declinedFixes, openPull } from "../../publish/fix-plan.ts";
import { writeFixPull } from "../../publish/fix-pull-text.ts";
import type { Links } from "../../review/writing/words.ts";
import { fixSome } from "../../scan/fix-some.ts";
import type { ScannedTree } from "../../scan/scan.ts";
import type { CommitTree } from "../../scan/sources/commit-tree.ts";
import { catchFailure } from "./catch-failure.ts";
import { closeStale, noBranch, type Proposal, publishProposal } from "./publish-proposal.ts";

/** A commit as it was scanned. */
export type ScannedCommit = Pick<ScannedTree, "files" | "known"> &
  Pick<CommitTree, "entries" | "notices"> & { readonly renderer?: Renderer | null };

/** Everything needed to create the pull requests of a scan. */
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
  /** The baseline and its entries that no longer match anything; null if there are none to drop. */
  readonly stale: StaleBaseline | null;
  /**
   * The branches whose pull requests were explicitly requested: they ignore the limit, and declined fixes are offered
   * again.
   */
  readonly asked: ReadonlySet<string>;
}

/** A baseline without the entries that no longer match anything. */
export interface StaleBaseline {
  readonly path: string;
  readonly dropped: readonly BaselineEntry[];
  readonly bytes: Uint8Array;
}

/** The result of publishing the pull requests. */
export interface FixPulls {
  /** The URLs of the open pull requests. */
  readonly urls: readonly string[];
  /** Every group of fixes that can still be made, with or without a pull request. */
  readonly offers: readonly FixOffer[];
  readonly failures: readonly PlatformError[];
}

/**
 * Opens, updates and closes the pull requests that fix what a scan found. A failure only affects its own pull request.
 * Throws a PlatformError if the existing branches and pull requests can't be read.
 */
export async function publishFixPulls(job: FixPullJob): Promise<FixPulls> {
  const { publishing, tree, config, findings, ownersOf } = job;
  const mayFix = (finding: Finding): boolean => mayChange(tree.entries.get(finding.source.path));
  const fixable = findings.filter((finding) => isSafelyFixable(finding) && mayFix(finding));
  const groups = fixPullGroups(fixable, config.pullRequestsBy, ownersOf);
  const branches = [...groups.map(({ branch }) => branch), ...(job.stale === null ? [] : [baselineBranch])];
  const all = await publishing.fixBranches(fixBranchPrefix, branches);
  const proposals = [
    ...groups.map((group) => () => proposeFixes(job, group, all) ?? declinedOffer(job, group, all)),
    () => proposeBaseline(job, all),
  ];
  const failures: PlatformError[] = [];
  const offers: FixOffer[] = [];
  const open = new Set([...all].filter(([, existing]) => openPull(existing) !== null).map(([name]) => name));
  const wanted = new Set<string>();
  for (const propose of proposals) {
    const proposal = propose();
    if (proposal === null) continue;
    if (!("files" in proposal)) {
      offers.push(proposal);
      continue;
    }
    const { branch, text } = proposal;
    const asked = job.asked.has(branch);
    wanted.add(branch);
    const waits = !asked && !open.has(branch) && open.size >= config.maxPullRequests;
    const publish = (): Promise<string | null> => publishProposal(baseOf(job), proposal, all.get(branch) ?? noBranch);
    const url = waits ? null : await catchFailure(failures, publish);
    if (url !== null) open.add(branch);
    offers.push({ branch, title: text.title, pull: url === null ? null : { url, state: "open" }, asked });
  }
  const waiting = offers.filter(({ pull, asked }) => pull === null && !asked).length;
  if (waiting > 0) log(waitingText(waiting, config.maxPullRequests));
  for (const [name, existing] of all) {
    if (!wanted.has(name)) await catchFailure(failures, () => closeStale(publishing, name, existing));
  }
  return { urls: offers.flatMap(({ pull }) => (pull?.state === "open" ? [pull.url] : [])), offers, failures };
}

function waitingText(waiting: number, most: number): string {
  if (most === 0) return `${waiting} pull requests are opened only if somebody asks for them in the tracking issue.`;
  return `${waiting} more pull requests wait until fewer than ${most} are open.`;
}

function baseOf({ publishing, branch, commit, tree, config }: FixPullJob): Parameters<typeof publishProposal>[0] {
  return { publishing, branch, commit, entries: tree.entries, label: config.label };
}

/** The fixes of a group that nobody has declined; null if none are left. */
function proposeFixes(job: FixPullJob, group: FixPullGroup, all: ReadonlyMap<string, BranchState>): Proposal | null {
  const { tree, config, today, links, asked } = job;
  const { branch } = group;
  const declined = asked.has(branch) ? new Set() : declinedFixes(all.get(branch) ?? noBranch);
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
  return { branch, files, text: writeFixPull(group, config.pullRequestsBy, fixed, links) };
}

/** A group whose fixes were all declined, which people can still request; null for any other group. */
function declinedOffer(
  { config, links }: FixPullJob,
  group: FixPullGroup,
  all: ReadonlyMap<string, BranchState>,
): FixOffer | null {
  const { branch, findings } = group;
  const existing = all.get(branch) ?? noBranch;
  const declined = declinedFixes(existing);
  if (!findings.every(({ fingerprint }) => declined.has(fingerprint))) return null;
  const pull = existing.pulls.find(({ state, own }) => state === "closed" && own) ?? null;
  return { branch, title: writeFixPull(group, config.pullRequestsBy, findings, links).title, pull, asked: false };
}

function proposeBaseline({ stale, asked }: FixPullJob, all: ReadonlyMap<string, BranchState>): Proposal | null {
  if (stale === null) return null;
  const declined = asked.has(baselineBranch) ? new Set() : declinedFixes(all.get(baselineBranch) ?? noBranch);
  if (stale.dropped.every(({ fingerprint }) => declined.has(fingerprint))) return null;
  const { path, bytes, dropped } = stale;
  return { branch: baselineBranch, files: [{ path, bytes }], text: writeBaselinePull(path, dropped) };
}

/**
 * Whether a file can be changed through GitHub's API: its commits only support files without the executable mode, with
 * paths in UTF-8.
 */
function mayChange(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.executable !== true && !entry.path.includes("\ufffd");
}
