import type { TestProject } from "vitest/node";
import { fetchPackageFiles } from "./package-files.ts";

/** Fetches, before the first test, what `npm ci` fetches unless scripts are switched off. */
export function setup(project: TestProject): void {
  if (project.getProvidedContext().lane !== "unit") fetchPackageFiles();
}
