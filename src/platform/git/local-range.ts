import type { ChangedFile } from "../../review/change.ts";
import { linkTexts } from "../link-texts.ts";
import { type Platform, PlatformError, type PullRequest, type TreeEntry } from "../port.ts";
import { listChanges } from "./changes.ts";
import { defaultBranch, findRoot, mergeBase, resolveCommit } from "./commits.ts";
import { listCommit, readObjects } from "./objects.ts";
import { listUntracked, listWorkingTree, readWorkingFile, readWorkingLinks } from "./working-tree.ts";

/** What the user wants to compare. A null base means the default branch, a null head the working tree. */
export interface RangeNames {
  readonly base: string | null;
  readonly head: string | null;
}

/** A range in a local repository, in the form of a pull request, so that it can be reviewed like one. */
export interface LocalRange {
  readonly root: string;
  readonly platform: Platform;
  readonly pull: PullRequest;
}

/**
 * The largest untracked file, in bytes, that gets a patch, as GitHub has none for large files either. Logs and data that
 * git does not ignore would fill the memory.
 */
const patchLimit = 4 * 1024 * 1024;

/** Used in place of a commit id for the files on disk. */
const workingTree = "working tree";

/** Opens the range from the merge base of both to the head. Throws a PlatformError for names that git does not know. */
export async function openLocalRange(directory: string, names: RangeNames): Promise<LocalRange> {
  const root = await findRoot(directory);
  const baseBranch = names.base ?? (await defaultBranch(root));
  const base = await resolveCommit(root, baseBranch);
  const headCommit = await resolveCommit(root, names.head ?? "HEAD");
  const start = await mergeBase(root, base, headCommit);
  const head = names.head === null ? workingTree : headCommit;
  const pull = { number: 0, head, mergeBase: start, baseBranch, draft: false, open: true, fork: false };
  return { root, platform: localPlatform(root), pull };
}

/** A local repository as a read-only platform. */
export function localPlatform(root: string): Platform {
  return {
    pullRequest: nowhere,
    pullRequestsOf: nowhere,
    changedFiles: (pull) =>
      pull.head === workingTree ? changesOnDisk(root, pull) : listChanges(root, pull.mergeBase, pull.head),
    async listFiles(commit) {
      const entries = commit === workingTree ? await listWorkingTree(root) : await listCommit(root, commit);
      return { entries, complete: true };
    },
    async readFiles(commit, entries) {
      if (commit !== workingTree) return readObjects(root, entries);
      const isStored = ({ oid }: TreeEntry): boolean => oid !== "";
      const contents = new Map(await readObjects(root, entries.filter(isStored)));
      for (const entry of entries) {
        if (!isStored(entry)) contents.set(entry.path, await readWorkingFile(root, entry.path));
      }
      return contents;
    },
    async readLinks(commit, links) {
      if (commit !== workingTree) return linkTexts(links, (entries) => readObjects(root, entries));
      return readWorkingLinks(root, links);
    },
    earlierReview: nowhere,
    submitReview: nowhere,
    changeThreads: nowhere,
    publishCheck: nowhere,
  };
}

/** The changes in the working tree. Files that git does not track yet are part of them. */
async function changesOnDisk(root: string, pull: PullRequest): Promise<ChangedFile[]> {
  const tracked = await listChanges(root, pull.mergeBase, null);
  const untracked: ChangedFile[] = [];
  for (const path of await listUntracked(root)) {
    const content = await readWorkingFile(root, path, patchLimit);
    const patch = "bytes" in content ? additionPatch(content.bytes) : null;
    untracked.push({ path, previousPath: null, status: "added", patch });
  }
  return [...tracked, ...untracked];
}

function additionPatch(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (text === "") return "";
  const lines = text.replace(/\n$/, "").split("\n");
  const end = text.endsWith("\n") ? [] : ["\\ No newline at end of file"];
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`), ...end].join("\n");
}

function nowhere(): Promise<never> {
  return Promise.reject(new PlatformError("A local repository has no pull requests."));
}
