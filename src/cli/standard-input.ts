import { readFileSync } from "node:fs";
import { ConfigError } from "../config/config-error.ts";
import { systemReason } from "../core/system-error.ts";
import type { TreeSource } from "../scan/sources/tree-source.ts";

const defaultName = "stdin.yaml";
const maximumBytes = 64 * 1024 * 1024;

/**
 * Standard input as a tree with one file, which is called `name`. Throws a ConfigError if it can't be read, or for a
 * name outside of the tree.
 */
export function openStandardInput(name: string = defaultName): TreeSource {
  const file = { path: fileName(name), bytes: readAll() };
  return {
    targets: [file.path],
    paths: [file.path],
    complete: false,
    skipped: [],
    errors: [],
    notices: [],
    readBuildFiles: async () => [],
    readFiles: async (paths) => ({ files: paths.includes(file.path) ? [file] : [], skipped: [], errors: [] }),
  };
}

/** Checks and normalizes a path in the tree. It is only a name for the report and need not exist. */
function fileName(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
  if (path === "" || path.split("/").includes("..")) {
    throw new ConfigError(
      `--stdin-filename must be the path of a file in the repository, not ${JSON.stringify(name)}.`,
    );
  }
  return path;
}

function readAll(): Uint8Array {
  try {
    const bytes = readFileSync(0);
    if (bytes.length > maximumBytes) throw new ConfigError("Standard input has more than 64 MB.");
    return new Uint8Array(bytes);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`Standard input can't be read (${systemReason(error)}).`);
  }
}
