import { configPaths } from "../../config/read-config-file.ts";
import { nextBaseline, writeBaseline } from "../../core/baseline.ts";
import type { DefaultBranch, Publishing } from "../../platform/publishing.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import { isOnboardingDecided, onboardingBranch, writeOnboardingPull } from "../../publish/onboarding-pull.ts";
import { firstConfigOf } from "../../scan/first-config.ts";
import { closeStale, noBranch, type Proposal, type ProposalBase, publishProposal } from "./publish-proposal.ts";
import type { ScanToPublish } from "./scan-to-publish.ts";

/**
 * Proposes a first configuration and a baseline if the default branch has no configuration. Once it has one, removes
 * what is left of the proposal. Returns the URL of the open pull request; null if there is none. Throws a
 * PlatformError.
 */
export async function publishOnboarding(
  scan: ScanToPublish,
  publishing: Publishing,
  branch: DefaultBranch,
): Promise<string | null> {
  const { target, tree, config, inputs } = scan;
  if (tree === null) return null;
  const all = await publishing.fixBranches(onboardingBranch, [onboardingBranch]);
  const existing = all.get(onboardingBranch) ?? noBranch;
  if (inputs.config !== null || configPaths.some((path) => tree.entries.has(path))) {
    await closeStale(publishing, onboardingBranch, existing);
    return null;
  }
  if (isOnboardingDecided(existing)) {
    log("The pull request with a first configuration was declined: it is not proposed again.");
    return null;
  }
  const { commit } = target;
  const base: ProposalBase = { publishing, branch, commit, entries: tree.entries, label: config.label };
  return publishProposal(base, proposeOnboarding(scan, tree), existing);
}

function proposeOnboarding(
  { config, report, links }: ScanToPublish,
  { files, entries }: NonNullable<ScanToPublish["tree"]>,
): Proposal {
  const encoder = new TextEncoder();
  const [name = ""] = configPaths;
  const { findings } = report;
  const baseline = findings.length === 0 || entries.has(config.baseline) ? null : config.baseline;
  const added = [{ path: name, bytes: encoder.encode(firstConfigOf(files)) }];
  if (baseline !== null) {
    const known = nextBaseline(new Map(), findings, () => true, true).entries;
    added.push({ path: baseline, bytes: encoder.encode(writeBaseline(known.values())) });
  }
  return {
    branch: onboardingBranch,
    files: added,
    text: writeOnboardingPull({ config: name, baseline, findings }, links),
  };
}
