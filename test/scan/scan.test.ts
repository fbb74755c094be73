import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { scanWorkTree } from "../../src/scan/scan-work-tree.ts";
import { findWorkTree } from "../../src/scan/sources/work-tree.ts";
import { makeTree, podManifest, workerEntry } from "../cli/run-cli.ts";

test("a large tree gives the same report on one thread and on several", async () => {
  const filler = `# ${"x".repeat(98)}\n`.repeat(60);
  const files = Array.from({ length: 250 }, (_, index) => {
    return [`team${index % 60}/pod${index}.yaml`, podManifest(`pod${index}`, String(index % 3 === 0)) + filler];
  });
  const root = makeTree(Object.fromEntries(files) as Record<string, string>);
  const seen: number[] = [];
  const run = (threads: number) =>
    scanWorkTree(findWorkTree(root, []), defaultConfig, {
      fix: "none",
      workerEntry,
      threads,
      onProgress: (done) => seen.push(done),
    });
  const alone = await run(1);
  const steps = seen.length;
  expect(alone.findings.length).toBeGreaterThan(50);
  expect(steps).toBeGreaterThan(2);
  expect(jsonReport(await run(3))).toBe(jsonReport(alone));
  expect(seen.slice(steps).at(-1)).toBe(250);
});
