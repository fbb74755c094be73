import { expect, test } from "vitest";
import { otherwiseNamed } from "../../src/jobs/collect/otherwise-named.ts";
import type { CommitFiles } from "../../src/jobs/collect/read-commit.ts";
import type { ChangedFile } from "../../src/review/change.ts";

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

const change = (path: string, text: string): ChangedFile => {
  const lines = text.split("\n").map((line) => `+${line}`);
  return { path, previousPath: null, status: "added", patch: ["@@ -0,0 +1 @@", ...lines].join("\n") };
};
const manifestWords = /^it looks like a manifest and is not checked/;
const dockerfileWords = /^it looks like a Dockerfile and is not checked/;

test.each<[path: string, text: string, words: RegExp | null]>([
  ["a.yaml.txt", manifest, manifestWords],
  ["a.yml.j2", template, manifestWords],
  ["a.yaml ", manifest, manifestWords],
  ["deploy/web", manifest, manifestWords],
  ["a.txt", manifest, manifestWords],
  ["a.txt", `Apply this:\n\n${manifest}`, null],
  ["values.yaml.gotmpl", "image: {{ a }}\n", null],
  ["a.sh", `echo '{"apiVersion":"v1","kind":"Pod"}' | kubectl apply -f -\n`, /^the Pod inside of it is not checked$/],
  ["a.sh", `echo "{\\"kind\\":\\"Pod\\",\\"apiVersion\\":\\"v1\\"}"\n`, /^the Pod inside of it is not checked$/],
  ["a.sh", `echo ${btoa(manifest)} | base64 -d\n`, /^the Pod inside of it is not checked$/],
  ["a.sh", `echo '{"apiVersion":"v1","kind":"Shop"}'\n`, null],
  ["a.conf", manifest, manifestWords],
  ["a.md", manifest, manifestWords],
  ["a.conf", `a: b\n---\n${manifest}`, manifestWords],
  ["a.conf", `Some words\n---\n${manifest}`, null],
  ["a.json5", "{apiVersion: 'v1', kind: 'Pod', metadata: {name: 'a'}}\n", manifestWords],
  ["a.ndjson", '{"apiVersion": "v1", "kind": "Pod"}\n{"apiVersion": "v1", "kind": "Pod"}\n', manifestWords],
  ["a.go", `package a\n${manifest}`, null],
  ["testdata/a.yaml.golden", manifest, null],
  ["Dockerfile.j2", "{% if a %}\nFROM a\n{% endif %}\n", dockerfileWords],
  ["Dockerfile.md", dockerfile, dockerfileWords],
  ["dockerfile.md", "# Images\n\nThey are built.\n", null],
  ["dockerfile_test.go", "package a\n", null],
  ["images/web.docker", dockerfile, dockerfileWords],
  ["images/web", "from a\nrun a\n", dockerfileWords],
  ["a.txt", "FROM a\nis not what is built\n", null],
  ["a.sh", "docker build - <<EOF\nFROM a\nEOF\n", /^the Dockerfile of a build in it is not checked$/],
  ["a.sh", `kubectl apply -f - <<EOF\n${manifest}EOF\n`, /^the Pod inside of it is not checked$/],
  ["a.go", `const pod = \`${manifest}\`\n`, null],
  ["a.tf", 'resource "helm_release" "a" {}\n', /^what Terraform makes of it is not checked$/],
  ["a.ts", "import '@pulumi/kubernetes';\n", /^what Pulumi makes of it is not checked$/],
])("says of %j what it is and that it is not checked: %j", async (path, text, words) => {
  const { left, dockerfiles } = await otherwiseNamed(commitOf({ [path]: text }), [change(path, text)]);
  expect(left.map(({ file, reason }) => [file, reason])).toEqual(
    words === null ? [] : [[path, expect.stringMatching(words)]],
  );
  expect([...dockerfiles]).toEqual([]);
});

test.each([
  ["web-Dockerfile", dockerfile],
  ["Dockerfile.tmpl", dockerfile],
  ["DockerfileProd", dockerfile],
  ["build/Docker-file", dockerfile],
])("has a file for a Dockerfile by its text where its name speaks of them: %s", async (path, text) => {
  const { left, dockerfiles } = await otherwiseNamed(commitOf({ [path]: text }), [change(path, text)]);
  expect([...dockerfiles]).toEqual([path]);
  expect(left).toEqual([]);
});

test("says what it did not read, since there is too much", async () => {
  const files = Object.fromEntries(Array.from({ length: 302 }, (_, index) => [`a/${index}`, manifest]));
  const named = { ...files, "z/web-Dockerfile": dockerfile };
  const { left, dockerfiles } = await otherwiseNamed(
    commitOf(named),
    Object.entries(named).map(([path, text]) => change(path, text)),
  );
  expect([...dockerfiles]).toEqual(["z/web-Dockerfile"]);
  expect(left).toHaveLength(300);
  expect(left.at(-1)).toEqual({
    file: "a/299",
    reason: "not read, since there is too much to read: it may be a manifest or a Dockerfile, as may 2 others",
  });
});

test("says that packed charts are not checked", async () => {
  const paths = ["docs/shop-1.2.3.tgz", "docs/shop-v2.0.0-rc.1.tgz", "docs/shop.tgz", "docs/gone-1.0.0.tgz"];
  const { left } = await otherwiseNamed(
    commitOf(Object.fromEntries(paths.slice(0, 3).map((path) => [path, "a"]))),
    paths.map((path) => change(path, "a")),
  );
  expect(left).toEqual([
    { file: "docs/shop-1.2.3.tgz", reason: "it looks like a packed chart and is not checked, nor is 1 other" },
  ]);
});
