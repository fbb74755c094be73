import { applyPatch, parsePatch } from "diff";
import fc from "fast-check";
import { expect, it } from "vitest";
import { patchOf } from "../../src/reporters/patch.ts";

function hunksOf(before: string, after: string) {
  return parsePatch(patchOf([{ path: "a.yaml", before, after }]))[0]?.hunks ?? [];
}

it("a patch gives the new text, and shows three lines around each change", () => {
  // Few different lines, so that many are repeated, beside some that a text has once.
  const line = fc.oneof(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 99 }).map(String));
  const block = fc.array(line, { maxLength: 12 });
  const part = fc.record({ kept: fc.array(line, { minLength: 4, maxLength: 12 }), old: block, now: block });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.boolean(), (parts, hasEnd) => {
      const textOf = (side: "old" | "now"): string => {
        return parts.flatMap((one) => [...one.kept, ...one[side]]).join("\n") + (hasEnd ? "\n" : "");
      };
      const [before, after] = [textOf("old"), textOf("now")];
      const patch = patchOf([{ path: "a.yaml", before, after }]);
      if (before === after) expect(patch).toBe("");
      else expect(applyPatch(before, patch)).toBe(after);
      const count = before.split("\n").length;
      for (const { oldStart, oldLines, lines } of hunksOf(before, after)) {
        const isWhole = (some: readonly string[]): boolean => some.every((one) => one.startsWith(" "));
        if (oldStart > 1) expect(isWhole(lines.slice(0, 3))).toBe(true);
        if (oldStart + oldLines < count) expect(isWhole(lines.slice(-3))).toBe(true);
      }
    }),
  );
});

it("a file with many changes is compared in parts, with the same hunks", () => {
  const podOf = (name: number, more: string): string =>
    `---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web-${name}\nspec:\n  containers:\n    - name: web\n${more}`;
  const podsWith = (more: string): string =>
    Array.from({ length: 5_000 }, (_one, index) => podOf(index, more)).join("");
  // With all changes at once, the time grows with the square of their number.
  const hunks = hunksOf(podsWith(""), podsWith("      image: web:1\n"));
  expect(hunks.map(({ oldStart, newStart, lines }) => [oldStart, newStart, lines.length])).toEqual(
    hunks.map((_hunk, index) => [8 * index + 6, 9 * index + 6, index === 4_999 ? 4 : 7]),
  );
  expect(hunks).toHaveLength(5_000);
});
