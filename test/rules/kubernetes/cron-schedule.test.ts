import fc from "fast-check";
import { expect, it } from "vitest";
import { neverComes } from "../../../src/rules/lib/kubernetes/cron-schedule.ts";

it("says that a day never comes where no date of four years has it", () => {
  const day = fc.integer({ min: 1, max: 31 });
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 3 }),
      fc.array(month, { minLength: 1, maxLength: 3 }),
      (days, months) => {
        const dates = Array.from({ length: 4 * 366 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)));
        const comes = dates.some((date) => days.includes(date.getUTCDate()) && months.includes(date.getUTCMonth() + 1));
        expect(neverComes(`0 0 ${days.join(",")} ${months.join(",")} *`)).toBe(!comes);
      },
    ),
  );
});

it("takes any text", () => {
  const field = fc.stringMatching(/^[-*?,/0-9a-z]{0,12}$/);
  fc.assert(
    fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
      expect(typeof neverComes(fields.join(" "))).toBe("boolean");
    }),
  );
});
