import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import type { FileError, Skipped } from "../../core/finding.ts";
import type { FileBytes, FilesRead } from "./tree-source.ts";

/** Far more than a manifest can be; the readers below set their own, smaller limits. */
const maximumBytes = 64 * 1024 * 1024;

/**
 * Reads the files that may hold manifests; what can't is dropped by a look at its bytes, without parsing. Links are
 * never followed: what they point to in the tree is listed under its own path, and what lies outside is no part of the scan.
 */
export function readFiles(root: string, paths: readonly string[]): FilesRead {
  const files: FileBytes[] = [];
  const skipped: Skipped[] = [];
  const errors: FileError[] = [];
  for (const file of paths) {
    const content = readFile(path.join(root, file));
    if (content === null) continue;
    if (typeof content !== "string") files.push({ path: file, bytes: content });
    else if (content === "link") skipped.push(...linkOutside(root, file));
    else errors.push({ file, message: content });
  }
  return { files, skipped, errors };
}

/** The bytes; `link`, or a sentence where they can't be had; null for what is no longer there. */
function readFile(file: string): Uint8Array | string | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size, ...stats } = fstatSync(descriptor);
    if ((stats.mode & constants.S_IFMT) !== constants.S_IFREG) return null;
    if (size > maximumBytes) return `The file has ${size} bytes; more than ${maximumBytes} are not read.`;
    // Its own buffer, not a part of a shared one: it is handed to another thread.
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const read = readSync(descriptor, bytes, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return length === size ? bytes : bytes.slice(0, length);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP" || code === "EMLINK") return "link";
    // Node shows the bytes of a name that are no UTF-8 as U+FFFD, by which the file can't be found again.
    if (code === "ENOENT" && file.includes("\ufffd")) return "Its name is not UTF-8, so it can't be opened.";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    return code === "EACCES" || code === "EPERM" ? "You may not read this file." : `It can't be read (${code}).`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function linkOutside(root: string, file: string): Skipped[] {
  try {
    const relative = path.relative(root, realpathSync.native(path.join(root, file)));
    const inside = relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
    return inside ? [] : [{ file, reason: "a symbolic link that leads out of the tree" }];
  } catch {
    return [{ file, reason: "a symbolic link that leads nowhere" }];
  }
}
