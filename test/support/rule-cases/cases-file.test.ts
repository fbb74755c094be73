import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, hiddenLine, joinLines, printBlock, showLine, splitLines, unifiedDiff } from "./case-text.ts";
import { type CaseInput, parseCases, printCases } from "./cases-file.ts";

const line = fc.string({ unit: fc.constantFrom("a", "#", "=", " ", "-", "+", "@", "\t", "\r", "\u{FEFF}", "\\") });
const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "")), { maxLength: 6 }).map((lines) => {
  return lines.flat().join("");
});

function inputOf(path: string, content: string): CaseInput {
  const { lines, endings } = splitLines(content);
  return { path, text: content, like: null, endings, block: printBlock(lines) };
}

describe("a cases file", () => {
  it("holds any text to the byte, and is printed as it was read", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const inputs = texts.map((content, index) => inputOf(`${index}.yaml`, content));
        const one = { name: "a case", comments: ["# why"], config: ["preset: all"], inputs, expectation: ["silent"] };
        const file = {
          comments: ["# of the file"],
          beside: ["other-rule"],
          samples: [],
          cases: [one, { ...one, name: "another" }],
        };
        const printed = printCases(file);
        expect(printed).not.toMatch(/[\t\r\u{FEFF}]| $/mu);
        expect(parseCases(printed, [])).toEqual(file);
      }),
    );
  });

  it.each([
    ["file app.yaml like none.yaml\n", "there is no sample none.yaml"],
    ["file app.yaml\n  a\n", "indent this with four spaces:   a"],
    ["file app.yaml\n    a\tb\n", "write ␉ ␍ ␂ ␠ for what can't be seen"],
    ["fil app.yaml\n", "neither a file of the case nor something recorded of it: fil app.yaml"],
    ["silent\n\n== a case\n", "there are two of this name: a case"],
  ])("says what is wrong with %j", (part, message) => {
    expect(() => parseCases(`== a case\n${part}`, [])).toThrow(message);
  });
});

describe("a change of a sample", () => {
  const sample = ["a:", "  x: 1", "b:", "  x: 1", ""];

  it("is placed by its lines", () => {
    expect(applyChanges(sample, ["@@", " b:", "-  x: 1", "+  x: 2", ""])).toEqual(["a:", "  x: 1", "b:", "  x: 2", ""]);
    expect(applyChanges(sample, ["@@", "-a:", "@@", "-b:"])).toEqual(["  x: 1", "  x: 1", ""]);
  });

  it.each([
    [["@@", "-  x: 1"], "more than once"],
    [["@@", "-c:"], "no such lines"],
    [["@@", "-b:", "@@", "-a:"], "no such lines"],
    [["@@", "+c:"], "needs lines that say where it is"],
    [["a:"], "begins with @@"],
    [["@@", "a:"], "neither kept, taken away nor added"],
  ])("is refused where its place is not clear: %j", (block, message) => {
    expect(() => applyChanges(sample, block)).toThrow(message);
  });
});

describe("a unified diff", () => {
  it("tells all that changed", () => {
    const [first, second] = [
      "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c",
      "@@ -5,2 +5,2 @@\n d\n-e\n\\ No newline at end of file\n+e",
    ];
    expect(unifiedDiff("a\nb\nc\n\nd\ne", "a\nB\nc\n\nd\ne\n").join("\n")).toBe(`${first}\n${second}`);
    expect(unifiedDiff("a\n", "")).toEqual(["@@ -1 +0,0 @@", "-a"]);
    expect(unifiedDiff("", "a\n")).toEqual(["@@ -0,0 +1 @@", "+a"]);
  });
});

it("lines and texts keep what can't be seen", () => {
  fc.assert(
    fc.property(line, (some) => {
      expect(hiddenLine(showLine(some))).toBe(some);
    }),
  );
  fc.assert(
    fc.property(text, (some) => {
      const { lines, endings } = splitLines(some);
      expect(joinLines(lines, endings)).toBe(some);
    }),
  );
});
