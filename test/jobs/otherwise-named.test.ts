import { expect, test } from "vitest";
import { otherwiseNamed } from "../../src/jobs/collect/otherwise-named.ts";
import type { CommitFiles } from "../../src/jobs/collect/read-commit.ts";

const manifest = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";
const template = "{{ if a }}\napiVersion: v1\nkind: Pod\n{{ end }}\n";
const dockerfile = "# syntax=a\nFROM a\nUSER root\n";

function commitOf(files: Readonly<Record<string, string>>): CommitFiles {
  const entries = Object.entries(files).map(([path, text]) => {
    return [path, { path, type: "file" as const, mode: "100644", oid: "", size: text.length }] as const;
  });
  const bytes = (path: string): Uint8Array => new TextEncoder().encode(files[path]);
  return {
    entries: new Map(entries),
    read: async (paths) => paths.map((path) => ({ path, bytes: bytes(path), role: "context" })),
    configured: [],
    charts: [],
  };
}

test.each([
  ["a.yaml.txt", manifest, "manifest"],
  ["a.yml.j2", template, "manifest"],
  ["a.yaml ", manifest, "manifest"],
  ["deploy/web", manifest, "manifest"],
  ["a.txt", manifest, "manifest"],
  ["a.txt", `Apply this:\n\n${manifest}`, null],
  ["values.yaml.gotmpl", "image: {{ a }}\n", null],
  ["a.go", manifest, null],
  ["testdata/a.yaml.golden", manifest, null],
  ["web-Dockerfile", dockerfile, "Dockerfile"],
  ["Dockerfile.j2", "{% if a %}\nFROM a\n{% endif %}\n", "Dockerfile"],
  ["dockerfile.md", "# Images\n\nThey are built.\n", null],
  ["dockerfile_test.go", "package a\n", null],
])("says of %j what it is and that it is not checked: %j", async (path, text, what) => {
  const found = await otherwiseNamed(commitOf({ [path]: text }), [path]);
  const expected = expect.stringMatching(new RegExp(`^it looks like a ${what} and is not checked`)) as string;
  expect(found).toEqual(what === null ? [] : [{ file: path, reason: expected }]);
});
