import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleFault } from "../../../../../src/model/kubernetes/api/validation/cron.ts";

describe("scheduleFault", () => {
  it.each([
    "* * * * *",
    "0 5 * * 0-6",
    "0,30 0-23/2 1-31 jan-DEC SUN-sat",
    "*/5 ? * * ?",
    "5/15 * * * *",
    "1,,2, * * * *",
    "+5 * * * *",
    "  0\t5  * * * ",
    "*-5 * * * *",
    "@yearly",
    "@every 1h30m",
    "@every 1.5h",
    "@every -0",
  ])("takes %j", (schedule) => {
    expect(scheduleFault(schedule)).toBeNull();
  });

  it.each([
    ["", "it has 0 fields instead of five"],
    ["0 5 * *", "it has 4 fields instead of five"],
    ["60 * * * *", 'its minute is "60", which is not a valid value or range from 0 to 59'],
    ["* 24 * * *", 'its hour is "24", which is not a valid value or range from 0 to 23'],
    ["* * 0 * *", 'its day of the month is "0", which is not a valid value or range from 1 to 31'],
    ["* * * 13 *", 'its month is "13", which is not a valid value or range from 1 to 12'],
    ["* * * * 7", 'its day of the week is "7", which is not a valid value or range from 0 to 6'],
    ["* * * * mon-fr", 'its day of the week is "mon-fr", which is not a valid value or range from 0 to 6'],
    ["5-1 * * * *", 'its minute is "5-1", which is not a valid value or range from 0 to 59'],
    ["1-2-3 * * * *", 'its minute is "1-2-3", which is not a valid value or range from 0 to 59'],
    ["*/5/5 * * * *", 'its minute is "*/5/5", which is not a valid value or range from 0 to 59'],
    ["*/ * * * *", 'its minute is "*/", which is not a valid value or range from 0 to 59'],
    ["@Daily", "it is not a known macro"],
    ["@every 5", "it is not a known macro"],
    ["@every", "it is not a known macro"],
  ])("refuses %j", (schedule, fault) => {
    expect(scheduleFault(schedule)).toBe(fault);
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d*,/?@ a-z-]{0,30}$/)), (schedule) => {
        const fault = scheduleFault(schedule);
        expect(fault === null || fault !== "").toBe(true);
      }),
    );
  });
});
