import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, quoteShort } from "../../src/core/cut-text.ts";

test("cuts a long text after a whole character", () => {
  expect(cutText("abc", 3)).toBe("abc");
  expect(cutText("abcd", 3)).toBe("abc…");
  expect(cutText("ab😀d", 3)).toBe("ab…");
  expect(cutText("ab😀d", 4)).toBe("ab😀…");
  expect(quoteShort('a "b"\n')).toBe('"a \\"b\\"\\n"');
  expect(quoteShort("😀".repeat(40))).toBe(`"${"😀".repeat(30)}…"`);
});

test("keeps a text well formed, and makes it at most one character longer than the limit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most + 1);
      expect(text.startsWith(cut.replace(/…$/, "")) || text === cut).toBe(true);
    }),
  );
});
