import { describe, expect, it } from "vitest";
import { fixBudget, reviewBudget, timeBudget } from "../../src/scan/time-budget.ts";

/** A clock that stands until it is set. */
function testClock(): { now: () => number; at: number } {
  const clock = { at: 5000, now: (): number => clock.at };
  return clock;
}

describe("timeBudget", () => {
  it("is spent for every file when the run's time is over", () => {
    const clock = testClock();
    const { spent } = timeBudget(10, clock.now);
    expect(spent("a.yaml")).toBe(false);
    expect(spent("b.yaml")).toBe(false);
    clock.at += 10_000;
    expect(spent("c.yaml")).toBe(true);
    expect(spent("a.yaml")).toBe(true);
  });

  it("is spent for a file that took a quarter of it, and not for others", () => {
    const clock = testClock();
    const { spent } = timeBudget(10, clock.now);
    spent("slow.yaml");
    clock.at += 2000;
    expect(spent("slow.yaml")).toBe(false);
    clock.at += 500;
    expect(spent("slow.yaml")).toBe(true);
    expect(spent("b.yaml")).toBe(false);
    expect(spent("slow.yaml")).toBe(true);
  });

  it("adds up what a file took at different times", () => {
    const clock = testClock();
    const { spent } = timeBudget(10, clock.now);
    for (let round = 0; round < 2; round += 1) {
      spent("a.yaml");
      clock.at += 1250;
      spent("b.yaml");
    }
    expect(spent("a.yaml")).toBe(true);
    expect(spent("b.yaml")).toBe(false);
  });
});

describe("reviewBudget", () => {
  it("leaves the head time when the base has spent its own", () => {
    const clock = testClock();
    const { base, head } = reviewBudget(10, clock.now);
    clock.at += 4000;
    expect(base.spent("a.yaml")).toBe(true);
    expect(head.spent("a.yaml")).toBe(false);
    clock.at += 6000;
    expect(head.spent("a.yaml")).toBe(true);
  });
});

describe("fixBudget", () => {
  it("leaves time to prove the outcome", () => {
    const clock = testClock();
    const { base, head, outcome } = fixBudget(10, clock.now);
    clock.at += 2800;
    expect([base.spent("a"), head.spent("a"), outcome.spent("a")]).toEqual([true, false, false]);
    clock.at += 4200;
    expect([head.spent("b"), outcome.spent("b")]).toEqual([true, false]);
    clock.at += 3000;
    expect(outcome.spent("c")).toBe(true);
  });
});
