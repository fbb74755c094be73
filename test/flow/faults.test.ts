import { expect, test } from "vitest";
import { columnsOf } from "../support/lane.ts";
import { expectSurvival, garbled, startFaultBench, troubles } from "./fault-bench.ts";

const names = Object.keys(troubles);
const bench = await startFaultBench();
const { normal } = bench;

test("a normal run is what the faults are put into", () => {
  expect(normal.requests.length).toBeGreaterThan(8);
  expect(normal.comments.length).toBeGreaterThan(1);
});

test.for(names)("%s at single requests", { tags: "long" }, async (name) => {
  const places = [...normal.requests.keys()];
  for (const at of columnsOf(names.indexOf(name), names.length, places)) await expectSurvival(bench, [[at, name]]);
});

test.for(Object.keys(garbled))("%s instead of an answer", { tags: "long" }, async (name) => {
  const all = Object.keys(garbled);
  const places = [...normal.requests.keys()];
  for (const at of columnsOf(all.indexOf(name), all.length, places)) await expectSurvival(bench, [[at, name]]);
});
