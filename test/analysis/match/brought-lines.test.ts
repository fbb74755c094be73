import fc from "fast-check";
import { expect, test } from "vitest";
import { broughtLineTest } from "../../../src/analysis/match/brought-lines.ts";
import { inputsOf } from "../../support/analyse.ts";

function at(file: string, line: number) {
  return { file, start: { line } };
}

/** The lines of the head, from 1, that a change from the base brings. */
function broughtBy(base: readonly string[], head: readonly string[]): readonly number[] {
  const [before, after] = [base, head].map((lines) => inputsOf({ "a.yaml": lines.join("\n") }));
  const brings = broughtLineTest(before ?? [], after ?? []);
  return head.flatMap((_line, index) => (brings(at("a.yaml", index + 1)) === true ? [index + 1] : []));
}

test.each([
  ["a new line at the end", ["a", "b"], ["a", "b", "c"], [3]],
  ["the same once more", ["a", "b"], ["a", "b", "a"], [3]],
  ["a line that is set right", ["a", "   b", "c"], ["a", " b", "c"], []],
  ["a changed line", ["a", "b", "c"], ["a", "x", "c"], [2]],
  ["lines in another order", ["a", "b", "c"], ["c", "b", "a"], []],
  ["all of it", [""], ["a", "b"], [1, 2]],
])("tells which lines a change brings: %s", (_what, base, head, expected) => {
  expect(broughtBy(base, head)).toEqual(expected);
});

const lines = fc.array(fc.constantFrom("a", "b", "c: d", "  c: d", "- e"), { minLength: 1, maxLength: 12 });

test("brings nothing where all lines are there before, and all that is put between them", () => {
  fc.assert(
    fc.property(lines, lines, fc.nat(12), (base, added, place) => {
      expect(broughtBy(base, base)).toEqual([]);
      const at = place % (base.length + 1);
      const own = added.map((line) => `new ${line}`);
      const head = [...base.slice(0, at), ...own, ...base.slice(at)];
      expect(broughtBy(base, head)).toEqual(own.map((_line, index) => at + index + 1));
      expect(broughtBy(head, base)).toEqual([]);
    }),
  );
});

test("knows nothing of a file that the base or the head does not have", () => {
  const files = inputsOf({ "a.yaml": "a" });
  expect(broughtLineTest([], files)(at("a.yaml", 1))).toBeNull();
  expect(broughtLineTest(files, [])(at("a.yaml", 1))).toBeNull();
});
