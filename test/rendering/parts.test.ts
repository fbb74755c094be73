import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/core/source-file.ts";
import { readHelmIgnore } from "../../src/model/charts/helm-ignore.ts";
import { withSourceLabels } from "../../src/rendering/copy-labels.ts";
import { guardStack } from "../../src/rendering/guard-stack.ts";
import { changePattern, isChecksum, leafChanges } from "../../src/rendering/leaf-changes.ts";
import { joinObjects } from "../../src/rendering/rendered-file.ts";

describe("a .helmignore", () => {
  it.each([
    ["*.md", "README.md", true],
    ["*.md", "docs/a.md", true],
    ["/a.yaml", "a.yaml", true],
    ["/a.yaml", "b/a.yaml", false],
    ["docs/", "docs/a.yaml", true],
    ["docs/", "docs", false],
    ["b/*.yaml", "b/a.yaml", true],
    ["b/*.yaml", "b/c/a.yaml", false],
    ["a?.yaml", "ab.yaml", true],
    ["[ab].yaml", "a.yaml", true],
    ["# a.yaml", "a.yaml", false],
    ["!a.yaml", "b.yaml", true],
    ["!a.yaml", "a.yaml", false],
    ["", "templates/.hidden.yaml", true],
    ["a/**/b", "a/c/b", false],
    ["[", "[", false],
  ])("%j leaves %s out: %s", (text, path, expected) => {
    expect(readHelmIgnore(text)(path)).toBe(expected);
  });
});

it("branches of a template are told apart", () => {
  const text = "A{{ if .x }}B{{ else }}C{{ with .y }}D{{ end }}{{- end -}}E{{/* if */}}F";
  const stack = (letter: string): string => guardStack(text, text.lastIndexOf(letter));
  expect(stack("A")).toBe("");
  expect(stack("B")).not.toBe(stack("C"));
  expect(stack("D").startsWith(`${stack("C")} `)).toBe(true);
  expect(stack("E")).toBe("");
  expect(stack("F")).toBe("");
});

it("changes are told leaf by leaf, the same for each item of a list", () => {
  const before = { a: [{ name: "x" }, { name: "y" }], b: 1, c: {} };
  const after = {
    a: [
      { name: "x", on: true },
      { name: "y", on: true },
    ],
    b: 1,
    c: {},
  };
  const changes = leafChanges(before, after);
  expect(changes).toEqual([
    { path: ["a", 0, "on"], value: true },
    { path: ["a", 1, "on"], value: true },
  ]);
  expect(new Set(changes.map(changePattern)).size).toBe(1);
  expect(leafChanges({ a: 1 }, {})).toEqual([{ path: ["a"], value: undefined }]);
  expect(leafChanges({ a: null }, { a: { b: 1 } })).toEqual([{ path: ["a"], value: { b: 1 } }]);
  expect(isChecksum({ path: ["metadata", "annotations", "checksum/config"], value: "a" })).toBe(true);
  expect(isChecksum({ path: ["metadata", "labels", "checksum/config"], value: "a" })).toBe(false);
});

it("what a template glues to a marker belongs to the document behind it, as in Helm", () => {
  const printed = "a: 1\n---# one\nb: 1\n---c: 1\n";
  expect(joinObjects(new Map([["shop/templates/a.yaml", printed]])).text).toBe("---\na: 1\n---\n\nb: 1\n---\nc: 1\n");
});

it("objects of templates become one text, without what tests make, what is empty and long definitions", () => {
  const definition = `kind: CustomResourceDefinition\n${"# long\n".repeat(4000)}`;
  const test = "kind: Pod\nmetadata:\n  annotations:\n    helm.sh/hook: pre-install,test\n";
  const files = new Map([
    ["shop/templates/b.yaml", `---\nkind: B\n---\n# nothing\n---\n${test}`],
    ["shop/templates/a.yaml", `kind: A\n--- # second\nkind: C\n---\n${definition}`],
  ]);
  const { text, documents } = joinObjects(files);
  expect(text).toBe("---\nkind: A\n---\n\nkind: C\n---\n\nkind: B\n");
  expect(documents.map(({ template, start, from }) => [template, start, from])).toEqual([
    ["templates/a.yaml", 4, 0],
    ["templates/a.yaml", 16, 20],
    ["templates/b.yaml", 29, 3],
  ]);
});

describe("labels that are to be written", () => {
  const lines = ["- labelSelector:", "    matchLabels:", "      app: release-name"];
  const written = (text: string) => ({ rendered: ["  app: release-name"], source: new SourceFile("a", text), line: 1 });

  it("are those of the template", () => {
    const block = 'matchLabels:\n  {{- include "a" . | nindent 2 }}\nother: b\n';
    expect(withSourceLabels(lines, written(block))).toEqual([
      ...lines.slice(0, 2),
      '      {{- include "a" . | nindent 6 }}',
    ]);
    expect(withSourceLabels(lines, written("matchLabels:\n  app: {{ .Release.Name }}\n"))).toEqual([
      ...lines.slice(0, 2),
      "      app: {{ .Release.Name }}",
    ]);
  });

  it("stay as they are where they are others, or where the template decides which there are", () => {
    const others = [...lines.slice(0, 2), "      app: other"];
    expect(withSourceLabels(others, written("matchLabels:\n  app: {{ .Release.Name }}\n"))).toEqual(others);
    expect(withSourceLabels(lines, written("matchLabels:\n  {{- if .a }}\n  app: b\n  {{- end }}\n"))).toEqual(lines);
    expect(withSourceLabels(lines, written("matchLabels: {app: b}\n"))).toEqual(lines);
  });
});
