import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { programDigest, programFiles } from "../../src/scan/program.ts";
import { makeTree, workerEntry } from "../cli/run-cli.ts";

test("the program is all of its sources, and as built all parts of its bundle", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const sources = programFiles(workerEntry).map((file) => path.relative(root, file));
  expect(sources.every((file) => file.startsWith("src"))).toBe(true);
  expect(sources).toContain(path.join("src", "scan", "worker.ts"));
  const built = makeTree({ "parts/worker.js": "", "parts/1.index.js": "", "index.js": "" });
  const parts = programFiles(path.join(built, "parts/worker.js")).map((file) => path.relative(built, file));
  expect(parts).toEqual([path.join("parts", "1.index.js"), path.join("parts", "worker.js")]);
});

test("a part that differs makes another program", () => {
  const digests = ["a", "b", "a"].map((part) =>
    programDigest(path.join(makeTree({ "worker.js": "", "1.index.js": part }), "worker.js")),
  );
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[1]).not.toBe(digests[0]);
  expect(digests[2]).toBe(digests[0]);
});

test("another renderer makes another program", () => {
  const digests = ["a", "b", "a"].map((module) => {
    const built = makeTree({
      "parts/worker.js": "",
      "renderer/helm.wasm.br": module,
      "renderer/kustomize.wasm.br": "",
    });
    return programDigest(path.join(built, "parts/worker.js"));
  });
  expect(digests[1]).not.toBe(digests[0]);
  expect(digests[2]).toBe(digests[0]);
});
