import type { FileError, Skipped } from "../core/finding.ts";
import { detect, pointerWords } from "../formats/detect.ts";
import type { InputFile } from "./input-file.ts";

/** Files that are now in Git LFS and were manifests in the base, where they would be checked. */
export function hiddenManifests(skipped: readonly Skipped[], base: readonly InputFile[]): FileError[] {
  const pointers = new Set(skipped.filter(({ reason }) => reason === pointerWords).map(({ file }) => file));
  return base
    .filter(({ path, bytes }) => pointers.has(path) && detect(path, bytes).kind !== "skip")
    .map(({ path }) => ({ file: path, message: `it is ${pointerWords}, and was a manifest before` }));
}
