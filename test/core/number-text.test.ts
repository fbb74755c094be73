import { describe, expect, it } from "vitest";
import { isExact, numberText } from "../../src/core/number-text.ts";

describe("numberText", () => {
  it.each([
    [0, "0"],
    [-1.5, "-1.5"],
    [0.1, "0.1"],
    [9007199254740991, "9007199254740991"],
    [9007199254740992, "about 9.00720e+15"],
    [-123456789012345680, "about -1.23457e+17"],
    [1e21, "about 1.00000e+21"],
  ])("shows of %d only the digits that are certain", (number, text) => {
    expect(numberText(number)).toBe(text);
    expect(isExact(number)).toBe(!text.startsWith("about"));
  });
});
