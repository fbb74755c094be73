import { buildFileKind } from "./build-file.ts";
import { statedBuilds } from "./read-builds.ts";

/**
 * The lines of a file on which it states builds whose Dockerfiles are in no file of their own: texts in it, or what
 * programs write. What documents show is an example.
 */
export function inlineDockerfiles(path: string, bytes: Uint8Array): readonly number[] {
  if (buildFileKind(path) === "document") return [];
  const lines = statedBuilds(path, bytes).flatMap(({ inline, line }) => (inline === true ? [line] : []));
  return [...new Set(lines)].toSorted((a, b) => a - b);
}
