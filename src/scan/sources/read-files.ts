import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import type { FileError, Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { isWithin } from "../is-within.ts";
import { linkedDirectories } from "../linked-directories.ts";
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
  const linkedDirectory = linkedDirectories(root);
  for (const file of paths) {
    const link = linkedDirectory(file);
    if (link !== null) {
      skipped.push(...behindLink(root, file, link));
      continue;
    }
    const content = readFile(path.join(root, file));
    if (content === null) continue;
    if (typeof content !== "string") files.push({ path: file, ...content });
    else if (content === "link") skipped.push(...uncheckedLink(root, file));
    else errors.push({ file, message: content });
  }
  return { files, skipped, errors };
}

/** What is in a file; `link`, or a sentence where it can't be had; null for what is no longer there. */
function readFile(file: string): Omit<FileBytes, "path"> | string | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size, ...stats } = fstatSync(descriptor);
    if ((stats.mode & constants.S_IFMT) !== constants.S_IFREG) return null;
    if (size > maximumBytes) return `The file has ${size} bytes, more than the limit of ${maximumBytes}.`;
    // Its own buffer, not a part of a shared one: it is handed to another thread.
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const read = readSync(descriptor, bytes, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    const mode = process.platform === "win32" ? {} : { executable: (stats.mode & constants.S_IXUSR) !== 0 };
    return { bytes: length === size ? bytes : bytes.slice(0, length), ...mode };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP" || code === "EMLINK") return "link";
    // Node shows the bytes of a name that are no UTF-8 as U+FFFD, by which the file can't be found again.
    if (code === "ENOENT" && file.includes("\ufffd")) return "Its name is not UTF-8, so it can't be opened.";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    return code === "EACCES" || code === "EPERM"
      ? "You don't have permission to read this file."
      : `It can't be read (${code}).`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A file that git knows in a directory which is a link now: what that leads to in the tree is read in its place. */
function behindLink(root: string, file: string, link: string): Skipped[] {
  return linkOutside(root, link).map(({ reason }) => ({ file, reason: `behind ${reason}` }));
}

function linkOutside(root: string, file: string): Skipped[] {
  try {
    const inside = isWithin(root, realpathSync.native(path.join(root, file)));
    return inside ? [] : [{ file, reason: "a symbolic link to a place outside the tree" }];
  } catch {
    return [{ file, reason: "a broken symbolic link" }];
  }
}

/** A link out of the tree, or to a manifest or Dockerfile in it that has another name. */
function uncheckedLink(root: string, file: string): Skipped[] {
  const outside = linkOutside(root, file);
  if (outside.length > 0) return outside;
  const real = realpathSync.native(path.join(root, file));
  const target = path.relative(root, real).replaceAll(path.sep, "/");
  if (isReviewable(target) && isDockerfilePath(target) === isDockerfilePath(file)) return [];
  const content = readFile(real);
  if (content === null || typeof content === "string" || detect(file, content.bytes).kind === "skip") return [];
  return [{ file, reason: `a symbolic link to ${JSON.stringify(target)}, which is not checked in its place` }];
}
