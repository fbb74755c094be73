import { constants, type Stats } from "node:fs";
import { lstat, open, readlink, realpath } from "node:fs/promises";
import path from "node:path";
import { systemReason } from "../../core/system-error.ts";
import type { FileContent, TreeEntry } from "../port.ts";
import { splitZero } from "./objects.ts";
import { runGit } from "./run-git.ts";

/** Larger files are not read: they are not manifests and would only fill the memory. */
const maximumBytes = 64 * 1024 * 1024;

/**
 * The files of the working tree that git tracks or would add. Their object ids are unknown, so they are empty, except for
 * files that a sparse checkout leaves out: those are in the index only.
 */
export async function listWorkingTree(root: string): Promise<TreeEntry[]> {
  const output = await runGit(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  const entries: TreeEntry[] = [];
  const missing = new Set<string>();
  for (const file of splitZero(output)) {
    const name = file.replace(/\/$/, "");
    const stats = await lstat(path.join(root, name)).catch(() => null);
    if (stats === null) missing.add(name);
    else entries.push({ path: name, type: typeOf(stats), size: stats.size, oid: "" });
  }
  if (missing.size === 0) return entries;
  return [...entries, ...(await listSparse(root)).filter((entry) => missing.has(entry.path))];
}

function typeOf(stats: Stats): TreeEntry["type"] {
  if (stats.isSymbolicLink()) return "symlink";
  return stats.isDirectory() ? "submodule" : "file";
}

/** The files of the index that a sparse checkout leaves out. */
async function listSparse(root: string): Promise<TreeEntry[]> {
  const rows = splitZero(await runGit(root, ["ls-files", "-z", "-t", "--stage"]));
  return rows.flatMap((row): TreeEntry[] => {
    const [, mode = "", oid = "", file = ""] = /^S (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(row) ?? [];
    if (file === "") return [];
    const type = mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
    return [{ path: file, type, size: null, oid }];
  });
}

/** The paths of files that git does not track yet but would add. */
export async function listUntracked(root: string): Promise<string[]> {
  return splitZero(await runGit(root, ["ls-files", "-z", "--others", "--exclude-standard"]));
}

/** The targets of symbolic links in the working tree, by the path of the link. */
export async function readWorkingLinks(
  root: string,
  links: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path: file } of links) {
    try {
      if (!(await isBehindLink(root, file))) texts.set(file, await readlink(path.join(root, file)));
    } catch {
      // It is not a link any more.
    }
  }
  return texts;
}

/** Reads a file of the working tree with at most `most` bytes. Never follows symbolic links, nor leaves the tree. */
export async function readWorkingFile(root: string, file: string, most: number = maximumBytes): Promise<FileContent> {
  const full = path.join(root, file);
  if (file.split("/").includes("..")) return { missing: "a file outside of the tree" };
  try {
    if (await isBehindLink(root, file)) return { missing: "a file behind a symbolic link, which is not followed" };
    const handle = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { missing: "not a regular file" };
      if (stats.size > most) return { missing: `too large (${stats.size} bytes)` };
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
