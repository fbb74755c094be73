import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLength, pack, type Section, shorten } from "../../src/review/writing/size.ts";

function section(rows: readonly string[]): Section {
  return { head: "<open>\n", rows, tail: "</open>\n", more: (count) => `${count} more` };
}

const rows = fc.array(
  fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `- ${text.replaceAll(/[<>]/g, "")}\n`),
  {
    maxLength: 20,
  },
);

describe("pack", () => {
  it("never passes its limit, closes what it opens, and counts what it leaves out", () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), fc.integer({ min: 60, max: 1500 }), (groups, limit) => {
        const text = pack(groups.map(section), limit);
        expect(byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text.split("<open>").length).toBe(text.split("</open>").length);
        const shown =
          groups.flat().length - [...text.matchAll(/^(\d+) more$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
        expect(text.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThanOrEqual(shown);
      }),
    );
  });

  it("leaves out sections without rows", () => {
    expect(pack([section([]), section(["- a\n"])], 1000)).toBe("<open>\n- a\n</open>\n");
  });

  it("serves the first sections first", () => {
    const text = pack([section(["- one\n", "- two\n"]), section(["- three\n"])], 55);
    expect(text).toBe("<open>\n- one\n- two\n</open>\n\n1 more\n");
  });
});

describe("shorten", () => {
  it("fits any text into the bytes and never splits a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 3, max: 60 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(byteLength(short)).toBeLessThanOrEqual(limit);
        if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
