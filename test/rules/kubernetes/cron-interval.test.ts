import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsOf } from "../../../src/rules/lib/reliability/cron-interval.ts";

/** The shortest time between two of some minutes that come each hour. */
function shortestGap(minutes: readonly number[]): number {
  const day = Array.from({ length: 120 }, (_, minute) => minute).filter((minute) => minutes.includes(minute % 60));
  return Math.min(...day.slice(1).map((minute, index) => minute - (day[index] ?? 0)));
}

describe("gapsOf", () => {
  const minute = fc.integer({ min: 0, max: 59 });

  it("is the shortest gap between the minutes of a list", () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 8 }), (minutes) => {
        expect(gapsOf(`${minutes.join(",")} * * * *`)?.shortest).toBe(shortestGap(minutes));
      }),
    );
  });

  it("is the step for steps that divide the hour, and less at the end of the hour for all others", () => {
    for (let step = 1; step < 60; step += 1) {
      const minutes = Array.from({ length: Math.ceil(60 / step) }, (_, index) => index * step);
      const divides = 60 % step === 0;
      const gaps = gapsOf(`*/${step} * * * *`);
      expect(gaps?.shortest).toBe(shortestGap(minutes));
      expect(gaps?.shortest === gaps?.longest).toBe(divides || step > 59);
      if (divides) expect(gaps?.shortest).toBe(step);
    }
  });

  it.each([
    ["*/45 * * * *", 15, 45],
    ["0-10/5,30 * * * *", 5, 30],
    ["50/3 * * * *", 3, 51],
    ["20-22 * * * *", 1, 58],
    ["@every 1m30s", 1.5, 1.5],
    ["@every 1h", 60, 60],
    ["@every 0s", 1 / 60, 1 / 60],
  ])("reads %s", (schedule, shortest, longest) => {
    expect(gapsOf(schedule)).toEqual({ shortest, longest });
  });

  it.each(["*/0 * * * *", "30-20 * * * *", "*/5 */2 * * *", "60 * * * *", "*-5 * * * *", "@every 500ms", "5, * * * *"])(
    "does not read %s",
    (schedule) => {
      expect(gapsOf(schedule)).toBeNull();
    },
  );

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d*/, @a-z-]{0,30}$/)), (text) => {
        const gaps = gapsOf(text);
        expect(gaps === null || (gaps.shortest > 0 && gaps.shortest <= gaps.longest)).toBe(true);
      }),
    );
  });
});
