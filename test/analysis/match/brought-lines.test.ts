import fc from "fast-check";
import { expect, test } from "vitest";
import { broughtLineTest } from "../../../src/analysis/match/brought-lines.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { inputsOf } from "../../support/analyse.ts";

/** The lines of the head, from 1, that a change from the base brings. */
function broughtBy(base: readonly string[], head: readonly string[]): readonly number[] {
  const isBrought = broughtLineTest(inputsOf({ "a.yaml": base.join("\n") }));
  const source = new SourceFile("a.yaml", head.join("\n"));
  return head.flatMap((_line, index) => {
    const offset = source.lineStarts[index] ?? 0;
    return isBrought({ source, range: [offset, offset] } as unknown as Finding) ? [index + 1] : [];
  });
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

test("knows nothing of a file that the base does not have", () => {
  const isBrought = broughtLineTest([]);
  expect(isBrought({ source: new SourceFile("a.yaml", "a"), range: [0, 0] } as unknown as Finding)).toBe(false);
});
