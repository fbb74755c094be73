import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonMistake } from "../../src/formats/json-mistake.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it.each([
  ["", 0],
  [" \n", 2],
  ['{"a": 1,}', 8],
  ['{"a": 1 "b": 2}', 8],
  ["[1, 2", 5],
  ["{} {}", 3],
  ["// a\n{}", 0],
  ['{"a": 01}', 7],
  ["{'a': 1}", 1],
  ['["a\nb"]', 1],
  ["[1}", 2],
  ["{1: 2}", 1],
])("a text stops being JSON: %j", (text, offset) => {
  expect(jsonMistake(text)).toBe(offset);
});

it("a text is JSON if the runtime reads it", () => {
  const pieces = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    "1",
    "-0.5e3",
    "true",
    "null",
    " ",
    "\n",
    "01",
    "+",
    '"\\u00zz"',
  ];
  const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(mixed, fc.json(), fc.string()), (text) => {
      expect(jsonMistake(text) === null).toBe(isJson(text));
    }),
  );
});

it("a change of JSON is told where it is, or before", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, seed) => {
      const at = seed % (text.length + 1);
      const mistake = jsonMistake(`${text.slice(0, at)}@${text.slice(at)}`);
      if (mistake !== null) expect(mistake).toBeLessThanOrEqual(at);
    }),
  );
});
