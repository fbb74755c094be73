import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuantities, oneUnit, parseQuantity } from "../../../../src/model/kubernetes/api/quantity.ts";

describe("parseQuantity", () => {
  it.each([
    ["0", 0n],
    ["1", oneUnit],
    ["+1", oneUnit],
    ["-1", -oneUnit],
    ["0.5", oneUnit / 2n],
    [".5", oneUnit / 2n],
    ["1.", oneUnit],
    ["007", 7n * oneUnit],
    ["100m", oneUnit / 10n],
    ["1n", 1n],
    ["1u", 1000n],
    ["1k", 1000n * oneUnit],
    ["1Ki", 1024n * oneUnit],
    ["1.5Gi", 3n * 2n ** 29n * oneUnit],
    ["1E", 10n ** 18n * oneUnit],
    ["1Ei", 2n ** 60n * oneUnit],
    ["1e3", 1000n * oneUnit],
    ["1E3", 1000n * oneUnit],
    ["1e+3", 1000n * oneUnit],
    ["12e-1", (12n * oneUnit) / 10n],
    [" 1Gi ", 2n ** 30n * oneUnit],
    [2, 2n * oneUnit],
    [0.1, oneUnit / 10n],
  ] as const)("reads %j", (text, expected) => {
    expect(parseQuantity(text)).toBe(expected);
  });

  it.each([
    "",
    "Gi",
    "1GB",
    "1gi",
    "1K",
    "1 Gi",
    "1mi",
    "1e",
    "1ee3",
    "1.2.3",
    "--1",
    "+",
    "1Gi2",
    "1m3",
    null,
    true,
    [],
    {},
  ] as const)("refuses %j", (value) => {
    expect(parseQuantity(value)).toBeNull();
  });

  it("rounds up what is finer than a billionth, and cuts off what is larger than an int64", () => {
    expect(parseQuantity("0.1n")).toBe(1n);
    expect(parseQuantity("-0.1n")).toBe(-1n);
    expect(parseQuantity("1e-99999999")).toBe(1n);
    expect(parseQuantity("1e99999999")).toBe((2n ** 63n - 1n) * oneUnit);
    expect(parseQuantity("100Ei")).toBe((2n ** 63n - 1n) * oneUnit);
    expect(parseQuantity("0e99999999")).toBe(0n);
  });

  it("reads or refuses any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+]?\d{0,5}\.?\d{0,5}[eEimukKMGTPn]{0,2}[-+]?\d{0,9}$/)),
        (text) => {
          const value = parseQuantity(text);
          expect(value === null || typeof value === "bigint").toBe(true);
        },
      ),
    );
  });
});

describe("compareQuantities", () => {
  it("compares amounts and not texts", () => {
    expect(compareQuantities("1", "1000m")).toBe(0);
    expect(compareQuantities("1000Mi", "1Gi")).toBe(-1);
    expect(compareQuantities("1G", "1000Mi")).toBe(-1);
    expect(compareQuantities(2, "1500m")).toBe(1);
    expect(compareQuantities("1GB", "1")).toBeNull();
  });
});
