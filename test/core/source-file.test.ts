import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/core/source-file.ts";

const texts = fc.string({
  unit: fc.constantFrom("a", "é", "😀", "\r", "\n", "\r\n", "\u2028", "\ufeff"),
  maxLength: 20,
});

describe("a source file", () => {
  it("leads each offset to a place and back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceFile("a.yaml", text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(source.offset(source.position(offset))).toBe(offset);
        }
      }),
    );
  });

  it("knows no place that it does not have", () => {
    const source = new SourceFile("a.yaml", "ab\nc\n");
    for (const place of [
      { line: 1, column: 4 },
      { line: 2, column: 0 },
      { line: 0, column: 1 },
      { line: 4, column: 1 },
      { line: 3, column: 2 },
      { line: 1.5, column: 1 },
    ]) {
      expect(source.offset(place), JSON.stringify(place)).toBeNull();
    }
  });
});
