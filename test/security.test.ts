import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { maxDockerfileSize, maxInstructions, maxVariables } from "../src/formats/dockerfile/limits.ts";
import { maxAliasedValues, maxDepth, maxFileSize } from "../src/formats/yaml/limits.ts";
import { limits } from "../src/jobs/collect/limits.ts";
import { chartLimits } from "../src/model/charts/chart.ts";
import { rateLimitPatience } from "../src/platform/github/client.ts";
import { mostMemoryPages } from "../src/renderer/limits.ts";
import { renderLimits } from "../src/renderer/render-thread.ts";
import { kustomizationLimits } from "../src/rendering/kustomizations/build-kustomization.ts";
import { defaultCacheBounds } from "../src/scan/cache.ts";

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;
const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
const thousands = (count: number): string => count.toLocaleString("en-US");

test("SECURITY.md states the bounds that there are", () => {
  const text = readFileSync(new URL("../SECURITY.md", import.meta.url), "utf8");
  const rows = [...text.matchAll(/^\| (.*?) \| (.*?) \|$/gm)].map(([, what, bound]) => [what, bound]);
  const { work, wait } = renderLimits;
  const time = `${work / 1000} seconds of work (${wait / 1000} in all)`;
  const rendering = `${time}, ${mebibytes(mostMemoryPages * 64 * 1024)} of memory`;
  expect(Object.fromEntries(rows.slice(2))).toEqual({
    "changed manifests and Dockerfiles of a pull request": thousands(limits.reviewed),
    "a YAML or JSON file": `${mebibytes(maxFileSize)}, or less by \`max-file-size\``,
    "a Dockerfile": `${mebibytes(maxDockerfileSize)}, ${thousands(maxInstructions)} instructions, ${thousands(maxVariables)} variables`,
    "all changed files of a review together": megabytes(limits.totalBytes),
    "a chart": `${thousands(chartLimits.files)} files, ${megabytes(chartLimits.bytes)}, ${rendering}`,
    "a kustomization": `${thousands(kustomizationLimits.files)} files, ${megabytes(kustomizationLimits.bytes)}, ${rendering}`,
    "a file that templates read": mebibytes(limits.contextBytes),
    "nesting of a document": `${maxDepth} levels`,
    "values that aliases and merge keys add to a document": thousands(maxAliasedValues),
    "waiting for GitHub's rate limits": `${rateLimitPatience} seconds a run`,
    "a cache of results": mebibytes(defaultCacheBounds.bytes),
  });
});
