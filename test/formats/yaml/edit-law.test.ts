import fc from "fast-check";
import { loadAll, YAML11_SCHEMA } from "js-yaml";
import { expect, test } from "vitest";
import { applyEdits } from "../../../src/core/edit.ts";
import { type Json, valueAt } from "../../../src/core/json.ts";
import type { YamlOperation } from "../../../src/core/operation.ts";
import { SourceFile, withPlainBreaks } from "../../../src/core/source-file.ts";
import { applyOperations } from "../../../src/formats/yaml/apply-operations.ts";
import { editYaml } from "../../../src/formats/yaml/edit-yaml.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { runs } from "../../support/lane.ts";

interface Layout {
  readonly step: number;
  readonly dash: number;
  readonly ending: string;
  readonly comments: boolean;
  readonly lastNewline: boolean;
  readonly documents: number;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  step: fc.constantFrom(1, 2, 3, 4),
  dash: fc.constantFrom(0, 2, 4),
  ending: fc.constantFrom("\n", "\r\n", "\r"),
  comments: fc.boolean(),
  lastNewline: fc.boolean(),
  documents: fc.integer({ min: 1, max: 3 }),
});

const keys = fc.constantFrom(
  "a",
  "b",
  "c",
  "name",
  "image",
  "spec",
  "securityContext",
  "metadata",
  "on-off",
  "__proto__",
  "größe",
);
const scalars: fc.Arbitrary<string> = fc.constantFrom(
  "x",
  "1",
  "true",
  "'it''s'",
  '"q # no"',
  "",
  "",
  "",
  "",
  "null",
  "~",
  "{}",
  "[]",
  "{ }",
  "{x: 1}",
  "{x: {y: [1, 2]}, }",
  '{"x":1}',
  "[1, two]",
  "plain text: no".replace(":", ";"),
  "|BLOCK",
  "|-BLOCK",
  "|+BLOCK",
  ">BLOCK",
  "PLAINLINES",
  "FLOWLINES",
  "FLOWNOTES",
  "&x",
  "&y 1",
  "&z [1, 2]",
  "!!str",
  "!!str 1",
  "!!null",
);

type Tree = string | { readonly map: readonly (readonly [string, Tree])[] } | { readonly list: readonly Tree[] };

const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; map: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    tie("map"),
    fc.record({ list: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
  ),
  map: fc.record({
    map: fc.uniqueArray(fc.tuple(keys, tie("tree")), { minLength: 1, maxLength: 4, selector: ([key]) => key }),
  }),
})).map;

/** Writes a tree as YAML lines, with comments and blank lines where `noise` says so. */
function write(tree: Tree, indent: number, layout: Layout, noise: () => number): string[] {
  if (typeof tree === "string") return [];
  const pad = " ".repeat(indent);
  const lines: string[] = [];
  const entries = "map" in tree ? tree.map : tree.list.map((item) => [null, item] as const);
  for (const [key, value] of entries) {
    if (layout.comments && noise() === 0) lines.push(`${pad}# above ${lines.length}`);
    const head = key === null ? `${pad}-` : `${pad}${key}:`;
    const column = key === null ? indent + 2 : indent + layout.step;
    if (typeof value === "string") lines.push(...scalarLines(head, value, indent, layout, noise));
    else if (key === null) {
      const [first = "", ...others] = write(
        value,
        column,
        { ...layout, comments: layout.comments && noise() === 5 },
        noise,
      );
      if (first.startsWith(`${" ".repeat(column)}#`)) lines.push(`${head} # item`, first, ...others);
      else lines.push(`${head} ${first.slice(column)}`, ...others);
    } else {
      const deeper = "list" in value ? indent + layout.dash : column;
      lines.push(layout.comments && noise() === 1 ? `${head} # holds` : head, ...write(value, deeper, layout, noise));
    }
    if (layout.comments && noise() === 2) lines.push("");
    if (layout.comments && noise() === 3) lines.push("      # stray");
  }
  return lines;
}

function scalarLines(head: string, value: string, indent: number, layout: Layout, noise: () => number): string[] {
  const pad = " ".repeat(indent + 3);
  if (value.endsWith("BLOCK")) {
    return [
      `${head} ${value.replace("BLOCK", "")}`,
      `${pad}line: 1`,
      "",
      `${pad}  # two`,
      ...(noise() < 2 ? ["", ""] : []),
    ];
  }
  if (value === "PLAINLINES") return [`${head} some`, `${pad}words`];
  if (value === "FLOWLINES") return [`${head} {`, `${pad}x: 1, # one`, `${pad}y: "2"`, `${" ".repeat(indent + 1)}}`];
  if (value === "FLOWNOTES")
    return [`${head} [ # none`, `${pad}one,\t# one`, `${pad}{a: # inner`, `${pad}2} # last`, `${pad}]`];
  const text = value === "" ? head : `${head} ${value}`;
  const gap = [" ", " ", "  ", "\t", " \t "][noise()] ?? " ";
  return [layout.comments && noise() >= 4 ? `${text}${gap}# behind` : text];
}

const texts: fc.Arbitrary<string> = fc
  .tuple(fc.array(trees, { minLength: 3, maxLength: 3 }), layouts, fc.infiniteStream(fc.nat({ max: 8 })), fc.boolean())
  .map(([roots, layout, stream, mark]) => {
    const noise = (): number => stream.next().value as number;
    const parts = roots.slice(0, layout.documents).map((root) => write(root, 0, layout, noise));
    const lines = parts.flatMap((part, index) => (index === 0 ? part : ["---", ...part]));
    return (mark ? "\ufeff" : "") + lines.join(layout.ending) + (layout.lastNewline ? layout.ending : "");
  });

const values: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  false,
  1995,
  null,
  "x",
  "true",
  "0123",
  "a: b # c",
  "",
  "é\n\u2028",
  [],
  {},
  ["ALL", "no"],
  [{ name: "n", list: [[1, "2"]] }],
  { drop: ["ALL"], map: { deep: "~" } },
);

function pathsOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

interface Choice {
  readonly kind: YamlOperation["kind"];
  readonly place: number;
  readonly tail: readonly string[];
  readonly value: Json;
  /** Whether what is set holds the present value. */
  readonly wraps: boolean;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom<YamlOperation["kind"][]>("set", "set", "set", "append", "remove", "rename"),
  // With a bias, most would be at the root.
  place: fc.noBias(fc.nat()),
  tail: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(keys, { maxLength: 2 })),
  value: values,
  wraps: fc.boolean(),
});

const choices: fc.Arbitrary<Choice[]> = fc.oneof(
  choice.map((one) => [one]),
  fc.array(choice, { minLength: 2, maxLength: 4 }),
);

/** A new value that holds the present one or each of its items. */
function wrappedIn({ tail, value }: Choice, kept: Json): Json {
  if (Array.isArray(kept) && typeof value === "string") return (kept as readonly Json[]).map((item) => ({ item }));
  return tail.length === 0 ? [{ a: value, kept }] : { kept };
}

function operationOf(choice: Choice, document: number, value: Json): YamlOperation {
  const paths = pathsOf(value);
  const here = paths[choice.place % paths.length] ?? [];
  if (choice.kind === "set") {
    const path = [...here, ...choice.tail];
    const kept = valueAt(value, path);
    const wrapped = kept === undefined ? choice.value : wrappedIn(choice, kept);
    return { kind: "set", document, path, value: choice.wraps ? wrapped : choice.value };
  }
  if (choice.kind === "append") return { kind: "append", document, path: here, value: choice.value };
  if (choice.kind === "remove") return { kind: "remove", document, path: here };
  return { kind: "rename", document, path: here, key: choice.tail[0] ?? "renamed" };
}

function read(text: string): Json[] {
  const lines = withPlainBreaks(text.replace(/^\ufeff/, ""));
  return loadAll(lines, { schema: YAML11_SCHEMA }) as Json[];
}

function comments(text: string): string[] {
  return (text.match(/# (?:above \d+|holds|item|behind|stray|none|one|inner|last)/g) ?? []).toSorted();
}

test("edits amount to what the operations say, by an independent reader, or are refused", { tags: "long" }, () => {
  let made = 0;
  fc.assert(
    fc.property(texts, choices, fc.nat(), (text, wishes, at) => {
      const file = parseYaml(new SourceFile("x.yaml", text));
      if (file.documents.some((document) => document.errors.length > 0)) return;
      const before = read(text);
      const index = at % before.length;
      const operations = wishes.map((wish) => operationOf(wish, index, before[index] ?? null));
      const result = editYaml(file, operations);
      if (!result.ok) return;
      const after = applyEdits(text, result.edits);
      const expected = before.map((value, place) => (place === index ? applyOperations(value, operations) : value));
      expect(read(after)).toEqual(expected);
      made += 1;
      if (operations.every((operation) => operation.kind === "set")) {
        expect(comments(after)).toEqual(comments(text));
        const again = editYaml(parseYaml(new SourceFile("x.yaml", after)), operations);
        expect(again).toEqual({ ok: true, edits: [] });
      }
      const fresh = result.edits.map((edit) => edit.text).join("");
      if (/\r/.test(fresh.replace(/\r\n/g, ""))) expect(text).toMatch(/\r(?!\n)/);
      if (/(?<!\r)\n/.test(fresh)) expect(text).not.toMatch(/\r\n/);
    }),
    { numRuns: runs(1500) },
  );
  expect(made).toBeGreaterThan(runs(100));
});
