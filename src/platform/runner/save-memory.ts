import { setFlagsFromString } from "node:v8";

/** With fewer changed files, even the memory of a small runner suffices. */
const manyFiles = 500;

/**
 * Keeps the heap small in a review of many changed files, for a third more CPU time. If the machine has room, V8 lets
 * garbage grow to several times the used memory, and a runner in a container may have less than it seems. V8 reads both
 * flags at each garbage collection; a heap that has grown before does not shrink.
 */
export function saveMemory(changedFiles: number): void {
  if (changedFiles < manyFiles) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=40");
}
