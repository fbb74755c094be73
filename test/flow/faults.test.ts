import { expect, test } from "vitest";
import { expectSurvival, normal, troubles } from "./fault-bench.ts";

test("a normal run is what the faults are put into", () => {
  expect(normal.requests.length).toBeGreaterThan(8);
  expect(normal.comments.length).toBeGreaterThan(1);
});

test.for(Object.keys(troubles))("%s at every single request", { timeout: 60_000 }, async (name) => {
  for (const at of normal.requests.keys()) await expectSurvival([[at, name]]);
});
