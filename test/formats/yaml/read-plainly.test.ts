import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Json } from "../../../src/core/json.ts";
import type { Range } from "../../../src/core/range.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { commentsOf, lexedComments } from "../../../src/formats/yaml/comments.ts";
import { contentEnd, type NodePair } from "../../../src/formats/yaml/locate.ts";
import { parseCarefully, parseYaml } from "../../../src/formats/yaml/parse.ts";
import { parsedOf } from "../../../src/formats/yaml/parsed-document.ts";
import { readPlainly } from "../../../src/formats/yaml/read-plainly.ts";
import type { RepeatedKey, YamlDocument } from "../../../src/formats/yaml/yaml-file.ts";
import { manifestText } from "../../fix/manifest-text.ts";
import { runs } from "../../support/lane.ts";
import { readCases, rulesWithCases } from "../../support/rule-cases/rule-cases.ts";

/** A document as it is compared: where it stands, what it says, and all of its nodes. */
interface Read {
  readonly range: Range;
  readonly value: Json;
  readonly repeated: readonly RepeatedKey[];
  readonly nodes: unknown;
}

/** What the parser gives; null for a text with an error. */
function carefully(text: string): readonly Read[] | null {
  const { documents } = parseCarefully(new SourceFile("a.yaml", text));
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  return documents.map(readOf);
}

function plainly(text: string): readonly Read[] | null {
  return readPlainly(text) && parseYaml(new SourceFile("a.yaml", text)).documents.map(readOf);
}

function readOf(document: YamlDocument): Read {
  const { range, value, repeated } = document;
  return { range, value, repeated, nodes: shapeOf(parsedOf(document)?.root ?? null) };
}

/** All that is looked at of a node. */
function shapeOf(node: Node | null): unknown {
  if (node === null) return null;
  const { range } = node;
  if (isScalar(node)) return { type: node.type, value: node.value, range: range?.slice(0, 2), anchor: node.anchor };
  if (!isMap(node) && !isSeq(node)) return node;
  const items = isMap(node)
    ? (node.items as NodePair[]).map(({ key, value }) => [shapeOf(key), shapeOf(value)])
    : (node.items as Node[]).map(shapeOf);
  return { flow: node.flow === true, start: range?.[0], end: contentEnd(node), items };
}

/** Pieces of which lines are made, so that all that a reader may mistake comes up. */
const piece = fc.constantFrom(
  ..."a b key k: key: 'q' \"d\" \"k\": 'k': - -- --- ... # #c | |- > {} [] {a: b} [a, b] [a,b] {a: [b]} {a: b, } & * ! ? : :1 :: :- , 1 0x1 01 1_0 yes null ~ true << <<: .5 1e3 =".split(
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
    fc.constantFrom(
      "",
      "a:",
      "b: ",
      "c: x",
      "h: 'x",
      'i: "x',
      "y'",
      'y"',
      'y\\n\\"',
      "\\ # y",
      "''y",
      "d: |",
      "'e': |-",
      "k: |+",
      "l: >",
      "m: >-",
      "f: 'y' # z",
      'j: "y\\n\\"\\\\ z" # z',
      '["\\t", "y\\"]',
      "g: [1, x]",
      "---",
      "x y",
      "z.",
      "'x y'",
      '"x y"',
      "|-",
      ":80",
      "{}",
      "[]",
      "{a: [b]} # z",
    ),
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
        const values = plainly(each);
        if (values === null) return;
        read += 1;
        expect(values).toEqual(carefully(each));
        expect(commentsOf(each)).toEqual(lexedComments(each));
      }),
      { numRuns: runs(20_000) },
    );
    expect(read).toBeGreaterThan(runs(1000));
  });

  it("reads keys that stand twice as the parser does", { tags: "long" }, () => {
    const key = fc.constantFrom("a", "b", "'a'", '"b"');
    const value = fc.constantFrom(
      "",
      " x",
      " 'x' # c",
      " 1",
      " |\n    y",
      " |-\n    y\n\n",
      " >\n    y\n    z",
      " |",
      " z\n     y",
      "\n    a: x",
      " []",
      "\n    {}",
    );
    const entry = fc
      .tuple(fc.constantFrom("", "", "  ", "- "), key, value)
      .map(([start, name, rest]) => `${start}${name}:${rest}`);
    let repeating = 0;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (lines) => {
        const each = `${lines.join("\n")}\n`;
        const values = plainly(each);
        if (values === null) return;
        if (values.some(({ repeated }) => repeated.length > 0)) repeating += 1;
        expect(values).toEqual(carefully(each));
      }),
      { numRuns: runs(10_000) },
    );
    expect(repeating).toBeGreaterThan(runs(200));
  });

  it("reads manifests of any layout as the parser does", { tags: "long" }, () => {
    fc.assert(
      fc.property(manifestText, (each) => {
        const values = plainly(each);
        if (values !== null) expect(values).toEqual(carefully(each));
        expect(commentsOf(each)).toEqual(lexedComments(each));
      }),
      { numRuns: runs(500) },
    );
  });

  it("reads the files of all cases of rules as the parser does, and most of them", () => {
    const texts = rulesWithCases().flatMap((rule) => {
      return readCases(rule).cases.flatMap(({ inputs }) => inputs.filter(({ path }) => path.endsWith(".yaml")));
    });
    const read = texts.filter(({ text: each }) => {
      const documents = plainly(each);
      if (documents !== null) expect(documents).toEqual(carefully(each));
      expect(commentsOf(each)).toEqual(lexedComments(each));
      return documents !== null;
    });
    expect(read.length).toBeGreaterThan(texts.length * 0.9);
  });

  it.each([
    ["", [null]],
    ["# a comment\n", [null]],
    ["a: 1\n---\n", [{ a: 1 }, null]],
    ["---\n---\nb: yes\n", [null, { b: true }]],
    ["a:\n- b\n- c: d\n  e: |\n    f\n\n    g\nh:\n", [{ a: ["b", { c: "d", e: "f\n\ng\n" }], h: null }]],
    ["- 'x'\n-\n  - z\n", [["x", ["z"]]]],
    ["a: b\u00a0\nc: d\u3000 # e\n", [{ a: "b\u00a0", c: "d\u3000" }]],
    ["a: |-\n  b\n\n  c\n \n---\n- |\n d\n", [{ a: "b\n\nc" }, ["d\n"]]],
    ["a: b \n   c\n\n  - 'd'\n\n\n - [e\nf: g", [{ a: "b c\n- 'd'\n\n- [e", f: "g" }]],
    ["- it's\n  1\n- b: 'it''s\n    ''c''\n\n    d '\n- 'it''s'", [["it's 1", { b: "it's 'c'\nd " }, "it's"]]],
    ['a:\n  b: "c\\n\n    \\"d\\" \\\\ e"\n', [{ a: { b: 'c\n "d" \\ e' } }]],
    ['a: "b\n\n  \\ # c\\ d\n  e"\n', [{ a: "b\n # c d e" }]],
    ["a:\n  # b\n  {}\nc:\n- d:\n\n    [e, 1] # f\n-\n  {}\n", [{ a: {}, c: [{ d: ["e", 1] }, {}] }]],
    ["a: |\n\n  b\nc: |+\n  d\n\n\ne: |\n\nf: |-\n# g\nh: 1\n", [{ a: "\nb\n", c: "d\n\n\n", e: "", f: "", h: 1 }]],
    ["a: >\n  b \n  c\n\n\n  d\n\ne:\n- >-\n\n  f\n  \n", [{ a: "b  c\n\nd\n", e: ["\nf"] }]],
    ["a: b\nc: |\n  d\n'a': e\nc: 1\na:\n", [{ a: null, c: 1 }]],
    ["a:\n  b c\n\n  d\ne:\n- f:\n    'g'\n-\n  |-\n  h\n- :80\n", [{ a: "b c\nd", e: [{ f: "g" }, "h", ":80"] }]],
    ['a: "b\\n\\t\\"c\\"\\\\" # d\n', [{ a: 'b\n\t"c"\\' }]],
    ['a: {b: [c, 1], d: "e"} # f\n', [{ a: { b: ["c", 1], d: "e" } }]],
  ])("reads %j", (each, values) => {
    const read = plainly(each);
    expect(read?.map(({ value }) => value)).toEqual(values);
    expect(read).toEqual(carefully(each));
  });

  it.each([
    'a: "\\u0041"\n',
    "a:\n  b: c: d\n",
    "a:\n  b\n  c: d\n",
    "a:\n  (b): c\n",
    "a: : b\n",
    "a: &x b\n",
    "a: !t b\n",
    "a: b\na:\n  c: d\n",
    "a: {b: c, b: d}\n",
    "a: b\n  c: d\n",
    "a: b\n  # c\n  d\n",
    "a: b # c\n  d\n",
    'a: "b\\\n  c"\n',
    "a: 'b\n  # c'\n",
    "a: 'b\nc'\n",
    "a:\tb\n",
    "a: >\n  b\n   c\n",
    "a: >+\n  b\n",
    "a: |2\n  b\n",
    "a: |\n   \n  b\n",
    "a: |\n  b\n   \n",
    "a: |+\n  b\n  \nc: d\n",
    "a: |",
    "a: >\nb: c\n",
    "1: a\n",
    "<<: a\n",
    "a: b: c\n",
    "a:\n  {}\n  b: c\n",
    "a:\n  {b:\n  c}\n",
    "a:\n  []: b\n",
  ])("leaves %j to the parser", (each) => {
    expect(readPlainly(each)).toBeNull();
  });
});
