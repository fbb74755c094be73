import { expect, test } from "vitest";
import { columnsOf } from "../support/lane.ts";
import { expectSurvival, startFaultBench, troubles } from "./fault-bench.ts";

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
