import { constants } from "node:fs";
import { lstat, open, readlink, realpath } from "node:fs/promises";
import path from "node:path";
import { systemReason } from "../../core/system-error.ts";
import type { FileContent, TreeEntry } from "../port.ts";
import { splitZero } from "./objects.ts";
import { runGit } from "./run-git.ts";

/** Larger files are no manifests, and would only fill the memory. */
const maximumBytes = 64 * 1024 * 1024;

/** Files of the working tree: tracked ones and those that git would add. Their object ids are unknown and empty. */
export async function listWorkingTree(root: string): Promise<TreeEntry[]> {
  const output = await runGit(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  const entries: TreeEntry[] = [];
  for (const file of splitZero(output)) {
    const name = file.replace(/\/$/, "");
    const stats = await lstat(path.join(root, name)).catch(() => null);
    if (stats === null) continue;
    const type = stats.isSymbolicLink() ? "symlink" : stats.isDirectory() ? "submodule" : "file";
    entries.push({ path: name, type, size: stats.size, oid: "" });
  }
  return entries;
}

/** The paths that git would add but does not track yet. */
export async function listUntracked(root: string): Promise<string[]> {
  return splitZero(await runGit(root, ["ls-files", "-z", "--others", "--exclude-standard"]));
}

/** The paths that links of the working tree hold. */
export async function readWorkingLinks(
  root: string,
  links: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path: file } of links) {
    try {
      if (!(await isBehindLink(root, file))) texts.set(file, await readlink(path.join(root, file)));
    } catch {
      // It is no link any more.
    }
  }
  return texts;
}

/** Reads a file of the working tree, and never one that a link leads to. */
export async function readWorkingFile(root: string, file: string): Promise<FileContent> {
  const full = path.join(root, file);
  try {
    if (await isBehindLink(root, file)) return { missing: "a file behind a symbolic link, which is not followed" };
    const handle = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { missing: "not a regular file" };
      if (stats.size > maximumBytes) return { missing: `too large (${stats.size} bytes)` };
      return { bytes: new Uint8Array(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP" || code === "EMLINK") return { missing: "a symbolic link, which is not followed" };
    if (code === "ENOENT" || code === "ENOTDIR") return { missing: "no longer there" };
    return { missing: `it can't be read (${systemReason(error)})` };
  }
}

async function isBehindLink(root: string, file: string): Promise<boolean> {
  const directory = await realpath(path.dirname(path.join(root, file)));
  return directory !== path.join(await realpath(root), path.dirname(file));
}
