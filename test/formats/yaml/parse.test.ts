import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { hasErrors, parseYaml } from "../../../src/formats/yaml/parse.ts";
import { runs } from "../../support/lane.ts";

const read = (text: string) => parseYaml(new SourceFile("a.yaml", text));

test.each<[string, Json]>([
  ["yes", true],
  ["off", false],
  ["0400", 256],
  ["0o400", 256],
  ["0x1F", 31],
  ["1_000", 1000],
  ["1e3", 1000],
  ["08", 8],
  ["12:30", "12:30"],
  ["2001-01-01", "2001-01-01"],
  ["~", null],
  ['"yes"', "yes"],
  ["!!str 1", "1"],
  [".inf", ".inf"],
])("reads %s as Kubernetes does", (text, value) => {
  expect(read(`a: ${text}`).documents[0]?.value).toEqual({ a: value });
});

test("keeps documents apart, empty and broken ones included", () => {
  const file = read("a: 1\n---\n---\nb: @\n---\nc: 3\n...\n");
  expect(file.documents.map(({ value }) => value)).toEqual([{ a: 1 }, null, null, { c: 3 }]);
  expect(file.documents.map(({ errors }) => errors.length)).toEqual([0, 0, 1, 0]);
});

test("reads the last of several equal keys, and says where they are", () => {
  const file = read("a:\n  - b: 1\n    c: {d: 2}\n    b: 1\n    b: 3\n");
  const [document] = file.documents;
  expect(document?.value).toEqual({ a: [{ b: 3, c: { d: 2 } }] });
  const repeated = document?.repeated.map(({ path, range, earlier, same }) => {
    const lineOf = ([offset]: readonly [number, number]): number => file.source.position(offset).line;
    return { path, line: lineOf(range), earlier: earlier.map(lineOf), same };
  });
  expect(repeated).toEqual([{ path: ["a", 0, "b"], line: 5, earlier: [2, 4], same: false }]);
  expect(document?.valueRange(["a", 0, "b"])).toEqual([42, 43]);
});

test.each([
  ["a lone CR", "\r"],
  ["a next line", "\u0085"],
  ["a line separator", "\u2028"],
  ["a paragraph separator", "\u2029"],
])("%s ends a line, and so a comment", (_, end) => {
  const { documents, source } = read(`a: 1 # x${end}b:${end}  - c: 2${end}    d: 3\n`);
  expect(documents.map(({ value }) => value)).toEqual([{ a: 1, b: [{ c: 2, d: 3 }] }]);
  expect(documents[0]?.keyRange(["b", 0, "d"])).toEqual([source.text.indexOf("d"), source.text.indexOf("d") + 1]);
  expect(source.position(source.text.indexOf("d")).line).toBe(1);
});

test("bounds aliases and nesting, and reads __proto__ as a key like any other", () => {
  const levels = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  expect(read(`a0: &a0 [x]\n${levels.join("\n")}`).documents[0]?.errors[0]?.message).toMatch(/expand/);
  expect(read("[".repeat(50_000)).documents.at(-1)?.errors).not.toEqual([]);
  expect(read("a: &a [*a]").documents[0]?.errors[0]?.message).toMatch(/itself/);
  expect(Object.keys(read("__proto__: {x: 1}").documents[0]?.value ?? {})).toEqual(["__proto__"]);
});

test("counts a long text as several values where aliases repeat it", () => {
  const aliases = (text: string): string => `a: &a ${text}\nb:\n${"- *a\n".repeat(1000)}`;
  expect(read(aliases("x".repeat(5000))).documents[0]?.errors).toEqual([]);
  expect(read(aliases("x".repeat(20_000))).documents[0]?.errors[0]?.message).toMatch(/expand/);
  expect(read(aliases(`{${"x".repeat(20_000)}: 1}`)).documents[0]?.errors[0]?.message).toMatch(/expand/);
});

test("names the obstacles to an edit", () => {
  const [document] = read("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\ne: 1\n").documents;
  expect(document?.obstacle(["a", "b"])).toMatch(/anchor/);
  expect(document?.obstacle(["c", "b"])).toMatch(/alias/);
  expect(document?.obstacle(["d", "b"])).toMatch(/merge/);
  expect(document?.obstacle(["e"])).toBeNull();
});

test("never throws, and its documents cover the text", { tags: "long" }, () => {
  const bits = fc.constantFrom(
    "a: ",
    "\n",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "&x ",
    "*x",
    "|\n",
    "  ",
    "\t",
    "---\n",
    "...\n",
    "'",
    '"',
    "#",
    "%YAML 1.1\n",
    "\r",
    "<<: ",
    "? ",
    "!!int ",
    "\u0000",
    "\ud800",
    "\u0085",
    "\u2028",
    "\ufeff",
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const { documents } = read(text);
      let end = 0;
      for (const document of documents) {
        expect(document.range[0]).toBe(end);
        [, end] = document.range;
        const paths = [[], ["a"], ["a", 0], [0, "a"]];
        for (const path of paths) {
          const [from, to] = document.anchor(path);
          expect(from <= to && to <= text.length).toBe(true);
          document.valueRange(path);
          document.keyRange(path);
          document.obstacle(path);
        }
        expect(document.value === undefined).toBe(false);
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: runs(3000) },
  );
});

test("tells of a file with errors without reading all of it", { tags: "long" }, () => {
  const signs = "[]{},:-?|>#&*!%@'\"a1".split("");
  const words = [
    "\n",
    "\n  ",
    "\n- ",
    "\na: ",
    "\n---\n",
    "\n...\n",
    "{{ x }}",
    "a: b",
    "*a",
    "&a ",
    "%YAML 1.2\n",
    "\t",
    "\r",
  ];
  const pieces = fc.constantFrom(...signs, ...words);
  const law = (text: string): void => {
    expect(hasErrors(new SourceFile("a.yaml", text))).toBe(
      read(text).documents.some(({ errors }) => errors.length > 0),
    );
  };
  for (const text of ["", "a: 1\n", "a: {{ x }}\n", "}", "--- }\n---\na: 1\n", `${"[".repeat(200)}1`]) law(text);
  fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 20 }), law), { numRuns: runs(5000) });
});

test.each([
  ["equal values", "a: 1\na: 1\n", true],
  ["other values", "a: 1\na: 2\n", false],
  ["another value than a merge in between", "a: 1\n<<: {a: 2}\na: 2\n", false],
  ["the value from before a merge in between", "a: 1\n<<: {a: 2}\na: 1\n", true],
])("tells whether a repeated key has %s", (_what, text, same) => {
  const [document] = parseYaml(new SourceFile("a.yaml", text)).documents;
  expect(document?.repeated.map((key) => key.same)).toEqual([same]);
});

test("reads brackets and braces over lines without indentation, as kubectl does", () => {
  const { documents, source } = read(
    "a:\n  b: [ 1,\n  2,\n3\n4, 'c\nd'\n]\n  e: {\n    f: 5,\n  g: 6 # x\n  }\n---\nh: [7\n",
  );
  expect(documents.map(({ value }) => value)).toEqual([{ a: { b: [1, 2, "3 4", "c d"], e: { f: 5, g: 6 } } }, null]);
  const at = source.text.indexOf("6 #");
  expect(documents[0]?.valueRange(["a", "e", "g"])).toEqual([at, at + 1]);
});

test("tells of a bracket that is never closed where the next line shows it", () => {
  const [document] = read("a: [b\nc: d\n").documents;
  expect(document?.errors[0]).toMatchObject({ code: "BAD_INDENT", offset: 6 });
});
