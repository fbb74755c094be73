import { expect, test } from "vitest";
import { columnsOf } from "../support/lane.ts";
import { expectSurvival, type FaultAt, startFaultBench, troubles } from "./fault-bench.ts";

const bench = await startFaultBench();
const { normal } = bench;
const count = normal.requests.length;
const names = Object.keys(troubles).toSorted();
const kinds = names.flatMap((first) => names.map((second) => [first, second] as const));
/** The second may be a request that only the first fault makes necessary. */
const places = [...normal.requests.keys()].flatMap((first) => {
  return Array.from({ length: count + 2 - first }, (_, at) => [first, first + 1 + at] as const);
});
const stride = coprimeTo(places.length);
const pairs = kinds.map(([one, other], at): readonly [FaultAt, FaultAt] => {
  const [first, second] = places[(at * stride) % places.length] ?? [0, 1];
  // Without its token a run soon ends, and would not get to the second fault.
  const start = one === "401" || one === "expired token" ? Math.max(first, count - 3) : first;
  return [
    [start, one],
    [Math.max(second, start + 1), other],
  ];
});

test("every kind of fault meets every other, and most pairs of places come up", () => {
  expect(pairs).toHaveLength(names.length ** 2);
  const hit = new Set(pairs.map(([[first], [second]]) => `${first} ${second}`));
  expect(hit.size).toBeGreaterThan(places.length * 0.8);
});

test.for(names)("%s, then another fault", { tags: "long" }, async (name) => {
  const own = pairs.filter(([[, first]]) => first === name);
  for (const pair of columnsOf(names.indexOf(name) + 1, names.length, own)) await expectSurvival(bench, pair);
});

function coprimeTo(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = 29;
  while (divisor(stride, length) !== 1) stride += 1;
  return stride;
}
