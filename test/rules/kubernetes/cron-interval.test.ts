import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesBetween } from "../../../src/rules/lib/reliability/cron-interval.ts";

/** The shortest time between two of some minutes that come each hour. */
function shortestGap(minutes: readonly number[]): number {
  const day = Array.from({ length: 120 }, (_, minute) => minute).filter((minute) => minutes.includes(minute % 60));
  return Math.min(...day.slice(1).map((minute, index) => minute - (day[index] ?? 0)));
}

describe("minutesBetween", () => {
  const minute = fc.integer({ min: 0, max: 59 });

  it("is the shortest gap between the minutes of a list", () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 8 }), (minutes) => {
        expect(minutesBetween(`${minutes.join(",")} * * * *`)).toBe(shortestGap(minutes));
      }),
    );
  });

  it("is the step for steps that divide the hour", () => {
    for (const step of [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30]) {
      const minutes = Array.from({ length: 60 / step }, (_, index) => index * step);
      expect(minutesBetween(`*/${step} * * * *`)).toBe(shortestGap(minutes));
    }
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d*/, @a-z-]{0,30}$/)), (text) => {
        const minutes = minutesBetween(text);
        expect(minutes === null || (minutes > 0 && minutes <= 10_000)).toBe(true);
      }),
    );
  });
});
