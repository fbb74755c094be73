import { readSync } from "node:fs";
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
    isUnseen: () => false,
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
    const chunks: Buffer[] = [];
    let size = 0;
    for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
      size += chunk.length;
      if (size > maximumBytes) throw new ConfigError("Standard input has more than 64 MB.");
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`Standard input can't be read (${systemReason(error)}).`);
  }
}

const chunkBytes = 64 * 1024;

/** The milliseconds between two attempts to read. */
const pause = 10;

/** The next bytes of standard input; none at its end, which Windows reports as an error. */
function readChunk(): Buffer {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  for (;;) {
    try {
      return chunk.subarray(0, readSync(0, chunk));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return chunk.subarray(0, 0);
      if (code !== "EAGAIN") throw error;
      // The program that writes is slower, and the pipe does not block, as some programs set it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
