import { expect, test } from "vitest";
import { formatPath } from "../../../src/core/path.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";

function unfilled(text: string): readonly string[] {
  return parseYaml(new SourceFile("a.yaml", text)).documents.flatMap((document) => document.unfilled.map(formatPath));
}

test.each([
  ["a: #{x}#", ["a"]],
  ["a: #{x}", ["a"]],
  ["a:\t#{x | ToLower}#\r\nb: 1", ["a"]],
  ["a: #!x!#", ["a"]],
  ["a: #%x%", ["a"]],
  ["a: #@ data.values.x", ["a"]],
  ["a: #X#", ["a"]],
  ["a:\n  - #{x}#\n  - b: #{y}#\n    c: 1\n", ["a[0]", "a[1].b"]],
  ["a: 1\n---\nb: #{x}#\n", ["b"]],
  ["a: &a {b: 1}\nc: *a\nd: #{x}#\n", ["d", "c"]],
  ["a: &a\n  b: #{x}#\nc:\n  <<: *a\n", ["a.b", "c"]],
])("%j leaves values to a later step", (text, paths) => {
  expect(unfilled(text)).toEqual(paths);
});

test.each([
  "a: # a note",
  "a: #note",
  "a: ## note",
  "a: # {x}",
  "a: #{x}#\n  b: 1\n",
  "a: 1 #{x}#",
  'a: "" #{x}#',
  "# a: #{x}#",
  "a: |\n  b: #{x}#\n",
  'a: "b: #{x}#"',
  "a: *b #{x}#\n",
])("%j leaves none", (text) => {
  expect(unfilled(text)).toEqual([]);
});
