import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, type Json } from "../../src/core/json.ts";
import { canonicalText, sameJson } from "../../src/core/same-json.ts";

/** The same data with the keys of every map the other way round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

const data = fc.jsonValue().map((value) => value as Json);

test("the order of keys does not count", () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(sameJson(value, reversed(value))).toBe(true);
      expect(canonicalText(reversed(value))).toBe(canonicalText(value));
    }),
  );
});

test("two values are the same where their texts are", () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(sameJson(one, other)).toBe(canonicalText(one) === canonicalText(other));
    }),
  );
});

test("the order of items counts, and what is absent is not null", () => {
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson({ a: null }, {})).toBe(false);
  expect(sameJson(null, undefined)).toBe(false);
});
