import { expect, it } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import { typedValue } from "../../../src/model/charts/set-values.ts";

it.each<[text: string, value: Json]>([
  ["true", true],
  ["False", false],
  ["0", 0],
  ["-0", 0],
  ["12", 12],
  ["+5", 5],
  ["-05", -5],
  ["05", "05"],
  ["1.5", "1.5"],
  ["", ""],
  ["null", null],
  ["NULL", null],
  ["{a,b}", null],
  ["12345678901234567890", null],
])("a value %j of --set is %j, as in Helm", (text, value) => {
  expect(Object.is(typedValue(text), value)).toBe(true);
});
