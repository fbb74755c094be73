import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { linkedDirectories } from "./linked-directories.ts";

let count = 0;

/**
 * Replaces the content of a file in a tree atomically and keeps its mode: readers see either the old bytes or the new
 * ones. Links in its path are not followed. If the file is no longer what was read, returns a sentence that says so.
 * Throws errors of the file system.
 */
export function replaceFile(root: string, name: string, before: Uint8Array, after: Uint8Array): string | null {
  const file = path.join(root, name);
  const behindLink = "It is behind a symbolic link now, so nothing was written.";
  if (linkedDirectories(root)(name) !== null) return behindLink;
  const stats = lstatSync(file);
  if (!stats.isFile()) return "It is no longer a file, so nothing was written.";
  if (!readFileSync(file).equals(before)) return "It changed while it was analyzed, so nothing was written.";
  const swapped = swapIn(file, after, stats.mode & 0o7777, true, () => linkedDirectories(root)(name) === null);
  return swapped ? null : behindLink;
}

/**
 * Whether there is a symbolic link between a directory and a file below it. A tree must not be able to lead writes out
 * of it.
 */
export function isBehindLink(root: string, file: string): boolean {
  return linkedDirectories(root)(path.relative(root, file).split(path.sep).join("/")) !== null;
}

/** Creates a directory and its parents. Throws errors of the file system, which Node's recursive `mkdir` hides. */
export function makeDirectories(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectories(path.dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/**
 * Writes or replaces a file atomically and creates its directories. A `quick` file may be empty after a power failure.
 * Throws errors of the file system.
 */
export function writeWhole(file: string, content: Uint8Array, care: "quick" | "durable" = "durable"): void {
  makeDirectories(path.dirname(file));
  const stats = lstatSync(file, { throwIfNoEntry: false });
  swapIn(file, content, stats?.isFile() ? stats.mode & 0o7777 : null, care === "durable");
}

/**
 * Replaces a file with new content through a temporary file, unless `mayStill` says no. A mode of null gives a new file
 * the default mode. Returns whether it was replaced.
 */
function swapIn(
  file: string,
  content: Uint8Array,
  mode: number | null,
  durable: boolean,
  mayStill: () => boolean = () => true,
): boolean {
  count += 1;
  const temporary = path.join(path.dirname(file), `.${process.pid}-${Date.now().toString(36)}-${count}.kubesuggest`);
  const descriptor = openSync(temporary, "wx", mode === null ? 0o666 : mode & 0o777);
  try {
    try {
      for (let done = 0; done < content.length; ) done += writeSync(descriptor, content, done);
      if (durable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== null) chmodSync(temporary, mode);
    if (!mayStill()) {
      rmSync(temporary, { force: true });
      return false;
    }
    renameSync(temporary, file);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
