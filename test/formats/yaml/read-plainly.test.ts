import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseCarefully } from "../../../src/formats/yaml/parse.ts";
import { readPlainly } from "../../../src/formats/yaml/read-plainly.ts";
import { manifestText } from "../../fix/manifest-text.ts";
import { runs } from "../../support/lane.ts";

/** What the parser gives; null for a text with an error or a key that stands twice. */
function carefully(text: string): readonly Json[] | null {
  const { documents } = parseCarefully(new SourceFile("a.yaml", text));
  const isClean = documents.every(({ errors, repeated }) => errors.length === 0 && repeated.length === 0);
  return isClean ? documents.map(({ value }) => value) : null;
}

/** Pieces of which lines are made, so that all that a reader may mistake comes up. */
const piece = fc.constantFrom(
  ..."a b key k: key: 'q' \"d\" \"k\": 'k': - -- --- ... # #c | |- > {} [] {a: b} [a, b] [a,b] {a: [b]} {a: b, } & * ! ? : , 1 0x1 01 1_0 yes null ~ true << <<: .5 1e3 =".split(
    " ",
  ),
  " ",
  "  ",
  ": ",
  "- ",
  " #",
  "\t",
  "é",
  "\u2028",
);
const line = fc
  .tuple(fc.nat(4), fc.array(piece, { maxLength: 4 }), fc.boolean())
  .map(([indent, pieces, apart]) => " ".repeat(indent) + pieces.join(apart ? " " : ""));
const structured = fc
  .tuple(
    fc.nat(3),
    fc.constantFrom("", "- ", "- - "),
    fc.constantFrom("", "a:", "b: ", "c: x", "d: |", "'e': |-", "f: 'y' # z", "g: [1, x]", "---", "x y"),
  )
  .map(([indent, dash, rest]) => " ".repeat(indent * 2) + dash + rest);
const text = fc
  .tuple(fc.array(fc.oneof(line, structured, structured), { maxLength: 12 }), fc.boolean())
  .map(([lines, ended]) => lines.join("\n") + (ended ? "\n" : ""));

describe("readPlainly", () => {
  it("reads what the parser reads, or nothing", { tags: "long" }, () => {
    let read = 0;
    fc.assert(
      fc.property(text, (each) => {
        const values = readPlainly(each);
        if (values === null) return;
        read += 1;
        expect(values).toEqual(carefully(each));
      }),
      { numRuns: runs(20_000) },
    );
    expect(read).toBeGreaterThan(runs(1000));
  });

  it("reads manifests of any layout as the parser does", { tags: "long" }, () => {
    fc.assert(
      fc.property(manifestText, (each) => {
        const values = readPlainly(each);
        if (values !== null) expect(values).toEqual(carefully(each));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ["", [null]],
    ["# a comment\n", [null]],
    ["a: 1\n---\n", [{ a: 1 }, null]],
    ["---\n---\nb: yes\n", [null, { b: true }]],
    ["a:\n- b\n- c: d\n  e: |\n    f\n\n    g\nh:\n", [{ a: ["b", { c: "d", e: "f\n\ng\n" }], h: null }]],
    ["- 'x'\n-\n  - z\n", [["x", ["z"]]]],
    ['a: {b: [c, 1], d: "e"} # f\n', [{ a: { b: ["c", 1], d: "e" } }]],
  ])("reads %j", (each, values) => {
    expect(readPlainly(each)).toEqual(values);
    expect(carefully(each)).toEqual(values);
  });

  it.each([
    "a: &x b\n",
    "a: !t b\n",
    "a: b\na: c\n",
    "a: b\n  c\n",
    "a:\tb\n",
    "a: >\n  b\n",
    "1: a\n",
    "<<: a\n",
    "a: b: c\n",
  ])("leaves %j to the parser", (each) => {
    expect(readPlainly(each)).toBeNull();
  });
});
