import type { TreeEntry } from "../../platform/port.ts";
import type { DefaultBranch, Publishing } from "../../platform/publishing.ts";
import { log } from "../../platform/runner/workflow-commands.ts";
import { blobId } from "../../publish/blob-id.ts";
import { writeFixCommit } from "../../publish/fix-commit.ts";
import { type BranchState, isUntouched, openPull, planFix } from "../../publish/fix-plan.ts";
import { type FixPullText, markDone } from "../../publish/fix-pull-text.ts";

/** The content of a pull request that Kubesuggest opens. */
export interface Proposal {
  readonly branch: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly text: FixPullText;
}

/** What a proposal is based on. */
export interface ProposalBase {
  readonly publishing: Publishing;
  readonly branch: DefaultBranch;
  /** The scanned commit, and its files by path. */
  readonly commit: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** The label for its pull request; null for none. */
  readonly label: string | null;
}

/** The state of a branch that does not exist. */
export const noBranch: BranchState = { branch: null, pulls: [] };

/**
 * Updates a branch and its pull request to match a proposal. Returns the URL of the open pull request; null if the
 * branch was left alone and has none. Throws a PlatformError.
 */
export async function publishProposal(
  base: ProposalBase,
  { branch, files, text }: Proposal,
  existing: BranchState,
): Promise<string | null> {
  const { publishing, label } = base;
  const ids = idsOf(files, base);
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
      const request = { name: branch, before: step.before, base: base.commit, ...commit, files };
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
  const { url } = await publishing.openPull({ branch, base: base.branch.name, label, ...text });
  log(`Opened ${url}: ${text.title}.`);
  return url;
}

/** Closes the pull request and deletes the branch if nothing is left to propose, unless others have committed to it. */
export async function closeStale(publishing: Publishing, name: string, existing: BranchState): Promise<void> {
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

function idsOf(files: Proposal["files"], { entries }: ProposalBase): Parameters<typeof planFix>[0] {
  // A new file has no id before.
  const before = files.map(({ path }) => ({ path, oid: entries.get(path)?.oid ?? "" }));
  const after = files.map(({ path, bytes }) => ({ path, oid: blobId(bytes) }));
  return { before, after };
}

/**
 * Updates the text of a pull request only if the title or the hidden last line differs, since people may have edited
 * it.
 */
async function updateText(
  publishing: Publishing,
  { number, title, body }: { readonly number: number; readonly title: string; readonly body: string },
  text: FixPullText,
): Promise<void> {
  const lastLine = (all: string): string => all.trimEnd().split(/\r?\n/).at(-1) ?? "";
  if (title === text.title && lastLine(body) === lastLine(text.body)) return;
  await publishing.updatePull(number, text);
}
