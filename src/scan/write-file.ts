import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/**
 * Replaces a file's content in one step, keeping its mode: readers see the old bytes or the new ones, never a part.
 * Returns why not, in one sentence, when the file is no longer what was read; throws what the file system throws.
 */
export function replaceFile(file: string, before: Uint8Array, after: Uint8Array): string | null {
  const stats = lstatSync(file);
  if (!stats.isFile()) return "It is no longer a file, so nothing was written.";
  if (!readFileSync(file).equals(before)) return "It has changed while it was analysed, so nothing was written.";
  const temporary = path.join(path.dirname(file), `.${process.pid}-${Date.now().toString(36)}.kubesuggest`);
  const descriptor = openSync(temporary, "wx", stats.mode & 0o777);
  try {
    try {
      for (let done = 0; done < after.length; ) done += writeSync(descriptor, after, done);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    chmodSync(temporary, stats.mode & 0o7777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return null;
}
