import type { FileError, Skipped } from "../core/finding.ts";
import { detect, pointerWords } from "../formats/detect.ts";
import type { InputFile } from "./input-file.ts";

/** Files that Git LFS keeps elsewhere now and that the base has as manifests: what they hold would be checked there. */
export function hiddenManifests(skipped: readonly Skipped[], base: readonly InputFile[]): FileError[] {
  const pointers = new Set(skipped.filter(({ reason }) => reason === pointerWords).map(({ file }) => file));
  return base
    .filter(({ path, bytes }) => pointers.has(path) && detect(path, bytes).kind !== "skip")
    .map(({ path }) => ({ file: path, message: `it is ${pointerWords}, and was a manifest before` }));
}
