import fc from "fast-check";
import { expect, it } from "vitest";
import { applyEdits } from "../../../src/core/edit.ts";
import type { Json } from "../../../src/core/json.ts";
import type { YamlOperation } from "../../../src/core/operation.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { applyOperations } from "../../../src/formats/yaml/apply-operations.ts";
import { editYaml } from "../../../src/formats/yaml/edit-yaml.ts";
import { heldText } from "../../../src/formats/yaml/held-text.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";

const line = fc.constantFrom(
  "a: 1",
  "b:",
  "  c: x # why?",
  "  d: {e: 1}",
  "",
  "# said",
  "f:",
  "  - g: 1",
  "  - h",
  "i: 'j'",
);
const operation: fc.Arbitrary<YamlOperation> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    document: fc.constant(0),
    path: fc.constantFrom(["a"], ["b", "c"], ["b", "new"], ["k", "l"], ["f", 0, "g"], ["i"]),
    value: fc.constantFrom<Json>(2, "two\nlines\n", { m: 1, n: [1, 2] }, true),
  }),
  fc.record({
    kind: fc.constant("remove" as const),
    document: fc.constant(0),
    path: fc.constantFrom(["a"], ["b"], ["b", "c"], ["f", 0], ["f"], ["i"]),
  }),
);

it("holds a text of as many lines as a file can have", () => {
  const lines = Array.from({ length: 200_000 }, () => "a").join("\n  ");
  const file = parseYaml(new SourceFile("a.yaml", `t: |\n  ${lines}\n`));
  const [document] = file.documents;
  expect(document === undefined ? null : heldText(file, document, ["t"])?.file.source.lineCount).toBe(200_000);
});

it("holds a text with a gap of as many lines as a file can have", () => {
  const value = `a${"\n".repeat(400_000)}b`;
  const file = parseYaml(new SourceFile("a.yaml", `t: |-\n  ${value.replace("b", "  b")}\n`));
  const [document] = file.documents;
  expect(document === undefined ? null : heldText(file, document, ["t"])?.file.source.text === value).toBe(true);
});

it("edits of a held text do outside what they do inside, and leave all else alone", () => {
  let made = 0;
  const property = fc.property(
    fc.array(line, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("|", "|-", "|+", "| # held"),
    fc.constantFrom("", "\n", "\nrest: 1\n", "\n\n# last\nrest: 1\n"),
    fc.constantFrom("\n", "\r\n"),
    operation,
    (lines, header, tail, ending, change) => {
      const held = lines.map((text) => (text === "" ? "" : `      ${text}`)).join("\n");
      const text = `first: 1\nlist:\n  - key: ${header}\n${held}${tail}`.replaceAll("\n", ending);
      const outer = parseYaml(new SourceFile("k.yaml", text));
      const [document] = outer.documents;
      if (document === undefined || document.errors.length > 0) return;
      const inside = heldText(outer, document, ["list", 0, "key"]);
      const [inner] = inside?.file.documents ?? [];
      if (inside === null || inner === undefined || inner.errors.length + inner.repeated.length > 0) return;
      const result = editYaml(inside.file, [change]);
      if (!result.ok || result.edits.length === 0) return;
      made += 1;
      const after = applyEdits(text, inside.editsOutside(result.edits));
      const [now] = parseYaml(new SourceFile("k.yaml", after)).documents;
      const value = now?.value as { first: Json; list: readonly { key: string }[]; rest?: Json };
      const before = document.value as { rest?: Json };
      expect(parseYaml(new SourceFile("", value.list[0]?.key ?? "")).documents[0]?.value ?? null).toEqual(
        applyOperations(inner.value, [change]),
      );
      expect([value.first, value.rest]).toEqual([1, before.rest]);
      expect(after.replaceAll(ending, "")).not.toMatch(/[\r\n]/);
    },
  );
  fc.assert(property, { numRuns: 500 });
  expect(made).toBeGreaterThan(50);
});

it.each([
  ["'a: 1'", null],
  [">\n  a: 1\n", null],
  ["|2\n    a: 1\n", null],
  ["|\n  a: 1\n", "a: 1\n"],
  ["|-\n    a:\n      - 1\n\n", "a:\n  - 1"],
])("a text is held letter for letter, or it is none: %j", (written, text) => {
  const file = parseYaml(new SourceFile("k.yaml", `key: ${written}`));
  const [document] = file.documents;
  const held = document === undefined ? null : heldText(file, document, ["key"]);
  expect(held?.file.source.text ?? null).toBe(text);
});

it.each([
  ["|\n    a: 1\n    b: 2\n", ["b"], "|\n    a: 1\n"],
  ["|+\n    a: 1\n    b: 2\n\n", ["b"], "|+\n    a: 1\n\n"],
  ["|-\n    a: 1\n    b: 2\n", ["b"], "|-\n    a: 1\n"],
  ["|\n    a: 1\n    b: 2\n\n    c: 3\n", ["b"], "|\n    a: 1\n\n    c: 3\n"],
  ["|\n    a: 1\n\n    b: 2\n    c: 3\n", ["a"], "|\n\n    b: 2\n    c: 3\n"],
  ["|\n    a: 1\n    b:\n      c: 2\n      d: 3\n", ["b", "d"], "|\n    a: 1\n    b:\n      c: 2\n"],
])("lines that go leave no blanks behind in %j", (before, path, after) => {
  for (const ending of ["\n", "\r\n"]) {
    const [from, to] = [before, after].map((text) => `key: ${text}rest: 1\n`.replaceAll("\n", ending));
    const file = parseYaml(new SourceFile("k.yaml", from ?? ""));
    const [document] = file.documents;
    const held = document === undefined ? null : heldText(file, document, ["key"]);
    const result = held && editYaml(held.file, [{ kind: "remove", document: 0, path }]);
    expect(result?.ok === true && applyEdits(from ?? "", held?.editsOutside(result.edits) ?? [])).toBe(to);
  }
});

it.each(["rest: 1\n", "\nrest: 1\n", ""])(
  "a line that goes where another is added leaves that one, before %j",
  (rest) => {
    const text = `key: |\n  a:\n    b: 1\n  c: 2\n${rest}`;
    const file = parseYaml(new SourceFile("k.yaml", text));
    const [document] = file.documents;
    const held = document === undefined ? null : heldText(file, document, ["key"]);
    const edits = [
      { range: [9, 9], text: "\n  d: 3" },
      { range: [10, 15], text: "" },
    ] as const;
    expect(applyEdits(text, held?.editsOutside(edits) ?? [])).toBe(`key: |\n  a:\n    b: 1\n    d: 3\n${rest}`);
  },
);
