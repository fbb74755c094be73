import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import type { FileError, Skipped } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { isWithin } from "../is-within.ts";
import { linkedDirectories } from "../linked-directories.ts";
import type { FileBytes, FilesRead } from "./tree-source.ts";

/** Far more than a manifest can have; the parsers have their own, smaller limits. A larger file is an error. */
const maximumBytes = 64 * 1024 * 1024;

/**
 * Reads the files that may hold manifests and drops others after a look at their bytes, without parsing. Links are
 * never followed: what they point to inside the tree is listed under its own path, and what is outside is not part of
 * the scan.
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

/**
 * Reads a file. Returns `link` for a symbolic link, a sentence if it can't be read, and null if it no longer exists.
 */
function readFile(file: string): Omit<FileBytes, "path"> | string | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size, ...stats } = fstatSync(descriptor);
    if ((stats.mode & constants.S_IFMT) !== constants.S_IFREG) return null;
    if (size > maximumBytes) return `The file has ${size} bytes, more than the limit of ${maximumBytes}.`;
    // A buffer of its own, not a part of a shared one, since it is transferred to another thread.
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
    // Node shows bytes of a name that are not UTF-8 as U+FFFD, so the file can't be found by that name.
    if (code === "ENOENT" && file.includes("\ufffd")) return "Its name is not UTF-8, so it can't be opened.";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    return code === "EACCES" || code === "EPERM"
      ? "You don't have permission to read this file."
      : `It can't be read (${code}).`;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * A tracked file in a directory that is now a symbolic link. If the link leads to a place in the tree, the files there
 * are read instead.
 */
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

/** Reports a link that leads out of the tree, or to a manifest or Dockerfile that is named differently. */
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
