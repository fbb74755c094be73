import { globSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Equivalent } from "../../src/core/rule.ts";
import { isDockerfilePath } from "../../src/formats/dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "../../src/formats/dockerfile/limits.ts";

/** The Dockerfiles below a directory, sorted. */
export function dockerfilesBelow(directory: string): string[] {
  const exclude = (name: string): boolean => name === ".git" || name === "node_modules";
  const files = globSync("**", { cwd: directory, exclude }).filter(isDockerfilePath);
  return files
    .map((file) => join(resolve(directory), file))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= maxDockerfileSize)
    .toSorted();
}

/** The findings in a Dockerfile on its own, with all rules on. */
export function findingsIn(file: string): readonly Finding[] {
  const values = { preset: "all", "third-party-suppressions": false, fixtures: "normal" } as const;
  const input = { path: file.slice(1), bytes: readFileSync(file), role: "reviewed" } as const;
  return analyze([input], resolveConfig(values).settings, { fix: () => false }).findings;
}

/** Whether a finding is one that an equivalent check is about. */
export function isAbout({ at, step }: Equivalent, { source, range, path }: Finding): boolean {
  if (at !== undefined && !source.text.slice(range[0]).toUpperCase().startsWith(at)) return false;
  return step === undefined || path.slice(-2).some((one) => String(one).startsWith(step));
}
