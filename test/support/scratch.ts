import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that one run of the tests shares, and that is removed in the end. */
    scratch: string;
  }
}

/** Makes the folder before the first test and removes it after the last. */
export function setup(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), "kubesuggest-tests-"));
  project.provide("scratch", directory);
  return () => rmSync(directory, { recursive: true, force: true });
}
