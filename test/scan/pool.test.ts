import path from "node:path";
import { expect, test } from "vitest";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { analyzeInWorkers } from "../../src/scan/pool.ts";
import { makeTree, podManifest, workerEntry } from "../cli/run-cli.ts";
import { inputOf } from "../support/analyse.ts";

const order = { settings: defaultConfig.settings, fix: "none", today: null } as const;

function unitOf(...paths: string[]): InputFile[] {
  return paths.map((file) => inputOf(file, podManifest(file[0] ?? "")));
}

test("workers find what one thread finds, in the order of the batches", async () => {
  const batches = Array.from({ length: 7 }, (_, index) => [
    unitOf(`a${index}.yaml`, `b${index}.yaml`),
    unitOf(`c${index}.yaml`),
  ]);
  let done = 0;
  const results = await analyzeInWorkers(
    batches,
    order,
    { entry: workerEntry, workers: 3 },
    (batch) => (done += batch.length),
  );
  expect(results).toEqual(batches.flat().map((unit) => analyzeUnit(unit, order.settings, order.fix)));
  expect(results.flatMap(({ findings }) => findings).every(({ source }) => source.lineCount > 3)).toBe(true);
  expect(done).toBe(14);
});

test.each([
  ["stops", "process.exit(3);", "it stopped with status 3"],
  ["throws at its start", 'throw new Error("no way\\nat some place");', "no way"],
  [
    "throws at work",
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw new Error("no way"); });',
    "no way",
  ],
  ["can't be loaded", 'import "./nowhere.mjs";', "Cannot find module"],
])("a worker that %s costs its files an error entry, never a hang", async (_, code, reason) => {
  const worker = path.join(makeTree({ "worker.mjs": code }), "worker.mjs");
  const context = { ...(unitOf("c.yaml")[0] as InputFile), role: "context" } as const;
  const lost: unknown[] = [];
  const results = await analyzeInWorkers(
    [[unitOf("a.yaml")], [[...unitOf("b.yaml"), context], unitOf("d.yaml")]],
    order,
    { entry: worker, workers: 2 },
    (_batch, found) => lost.push(found),
  );
  expect(lost).toEqual([null, null]);
  expect(results.map(({ errors }) => errors.map(({ file }) => file))).toEqual([["a.yaml"], ["b.yaml"], ["d.yaml"]]);
  for (const { message } of results.flatMap(({ errors }) => errors)) expect(message).toContain(reason);
});

test("a worker that dies loses the batch that it was at, and no other", async () => {
  const code = `import { parentPort } from "node:worker_threads";
const nothing = { findings: [], sources: [], skipped: [], errors: [], stats: {}, fixed: [] };
parentPort.on("message", (batch) => {
  if (batch.flat().some(({ path }) => path === "bad.yaml")) process.exit(3);
  parentPort.postMessage({ results: batch.map(() => nothing) });
});`;
  const entry = path.join(makeTree({ "worker.mjs": code }), "worker.mjs");
  const batches = ["a", "bad", "c", "d", "bad", "e"].map((name) => [unitOf(`${name}.yaml`)]);
  const results = await analyzeInWorkers(batches, order, { entry, workers: 1 }, () => undefined);
  expect(results.map(({ errors }) => errors.map(({ file }) => file))).toEqual([
    [],
    ["bad.yaml"],
    [],
    [],
    ["bad.yaml"],
    [],
  ]);
});

test("this thread does its share of the work, and the result is the same", async () => {
  const batches = Array.from({ length: 8 }, (_, index) => [unitOf(`a${index}.yaml`)]);
  const alone = batches.flat().map((unit) => analyzeUnit(unit, order.settings, order.fix));
  let own = 0;
  const here = (unit: readonly InputFile[]): (typeof alone)[number] => {
    own += 1;
    return analyzeUnit(unit, order.settings, order.fix);
  };
  const done: string[] = [];
  const crew = { entry: workerEntry, workers: 1, here };
  const results = await analyzeInWorkers(batches, order, crew, (batch) => done.push(batch[0]?.[0]?.path ?? ""));
  expect(results).toEqual(alone);
  expect(own).toBeGreaterThan(0);
  expect(done.toSorted()).toEqual(batches.map(([unit]) => unit?.[0]?.path));
});
