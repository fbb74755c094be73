import { buildFileKind } from "./build-file.ts";
import { statedBuilds } from "./read-builds.ts";

/**
 * The lines where a file states builds without a file as their Dockerfile: it is inside the file, or a program writes
 * it. Documents are left out, since they only show examples.
 */
export function inlineDockerfiles(path: string, bytes: Uint8Array): readonly number[] {
  if (buildFileKind(path) === "document") return [];
  const lines = statedBuilds(path, bytes).flatMap(({ inline, line }) => (inline === true ? [line] : []));
  return [...new Set(lines)].toSorted((a, b) => a - b);
}
