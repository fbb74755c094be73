import { expect, test } from "vitest";
import { SourceFile } from "../../src/core/source-file.ts";
import { detect } from "../../src/formats/detect.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { readManifests } from "../../src/model/kubernetes/read-manifests.ts";
import { dodges } from "./dodges.ts";

const head = "apiVersion: v1\nkind: ConfigMap\n";

function outcome(text: string, path = "a.yaml"): string {
  const found = detect(path, new TextEncoder().encode(text));
  if (found.kind === "skip") return found.silent ? "silent" : found.reason;
  if (found.kind !== "template") return found.kind;
  return `${found.plain ? "plain " : ""}template ${found.source.position(found.offset).line}`;
}

test.each([
  ["Dockerfile.yaml", "# a\nARG A\nFROM a\nRUN a\n", "dockerfile"],
  ["Dockerfile.json", "FROM a\nRUN a\n", "dockerfile"],
  ["web_dockerfile.txt", "from a\nrun a\n", "dockerfile"],
  ["docker-file", "FROM a\nRUN a\n", "dockerfile"],
  ["Dockerfile.yaml", "image: a\n", "silent"],
  ["Dockerfile.yaml", "FROM a\n", "silent"],
  ["Dockerfile.yaml", "FROM a\nthe registry\n", "silent"],
  ["Dockerfile.yaml", head, "yaml"],
  ["Dockerfile.md", "FROM a\nRUN a\n", "silent"],
  ["Dockerfile.yaml", "FROM a\n{{ if a }}\nRUN a\n{{ end }}\n", "silent"],
  ["web.yaml", "FROM a\nRUN a\n", "silent"],
])("has %s for a Dockerfile where its text is one: %j", (path, text, expected) => {
  expect(outcome(text, path)).toBe(expected);
});

test("says where the Dockerfile inside of another file begins", () => {
  const text = "services:\n  web:\n    build:\n      dockerfile_inline: FROM a\n";
  expect(detect("stack.yaml", new TextEncoder().encode(text))).toMatchObject({ kind: "skip", line: 4 });
});

test.each([
  ["plain", head, "yaml"],
  ["JSON on one line", '{"apiVersion":"v1","kind":"Pod"}', "yaml"],
  ["byte order mark", `\ufeff${head}`, "yaml"],
  ["values file", "image: x\nkind: y\n", "silent"],
  [
    "a Dockerfile inside of a Compose file",
    "services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM a\n",
    "the Dockerfile inside of it is not checked",
  ],
  ["alert text", `${head}data:\n  x: |\n    {{ $labels.a }}\n  y: "{{ .Values.b }}"\n`, "yaml"],
  ["GitHub expression", `${head}data: {a: b}\nx: \${{ github.sha }}\n`, "yaml"],
  ["comment", `${head}# {{ .Values.x }}\n`, "yaml"],
  [
    "a Dockerfile inside of a Bake file on one line",
    '{"target":{"a":{"dockerfile-inline":"FROM a"}}}',
    "the Dockerfile inside of it is not checked",
  ],
  ["a key in other letters", "apiVersion: v1\nKind: ConfigMap\n", "yaml"],
  ["a key in other letters in JSON", '{"apiversion":"v1","kind":"Pod"}', "yaml"],
  ["other keys", "apiVersions: v1\nkind: a\n", "silent"],
  [
    "template of a program's configuration",
    "apiVersion: krew.googlecontainertools.github.com/v1alpha2\nkind: Plugin\nspec:\n  version: {{ .TagName }}\n",
    "silent",
  ],
  [
    "template of that and of an object",
    `apiVersion: krew.googlecontainertools.github.com/v1alpha2\nkind: Plugin\nspec:\n  version: {{ .TagName }}\n---\n${head}`,
    "template 4",
  ],
  [
    "template of that and of an object that is indented",
    ` apiVersion: v1\n kind: ConfigMap\n---\napiVersion: krew.googlecontainertools.github.com/v1alpha2\nkind: Plugin\nversion: {{ .TagName }}\n`,
    "template 6",
  ],
  [
    "template of that and of an object in JSON",
    `apiVersion: krew.googlecontainertools.github.com/v1alpha2\nkind: Plugin\nversion: {{ .TagName }}\n---\n{"apiVersion": "v1", "kind": "Pod"}\n`,
    "template 3",
  ],
  ["value", `${head}data: {{ .Values.x }}\n`, "template 3"],
  ["control line", `${head}{{- if .Values.x }}\na: b\n{{- end }}\n`, "template 3"],
  ["inside a name", `${head}name: x-{{ .Release.Name }}\n`, "plain template 3"],
  ["inside a name, with a mistake", `${head}name: x-{{ .Release.Name }}\n- a\n`, "template 3"],
  ["inside a name, beside a line of ytt", `${head}name: x-{{ .Release.Name }}\n#@ if x:\n`, "template 4"],
  ["token between at signs", `${head}name: @@NAME@@\n`, "template 3"],
  ["token between single at signs", `${head}items:\n  - @NAME@\n`, "template 4"],
  ["token between percent signs", `${head}name: %{NAME}%\n`, "template 3"],
  ["token between doubled percent signs", `${head}name: %%NAME%%\n`, "template 3"],
  ["token between exclamation marks", `${head}name: !NAME!\n`, "template 3"],
  ["tags", `${head}name: !!str a\ndata: !x\n  a: !local b\n  c: d!e!\n`, "yaml"],
  ["line of ERB", `${head}<% if debug %>\na: b\n<% end %>\n`, "template 3"],
  ["ytt", `${head}data: #@ data.values.x\n`, "yaml"],
  ["line of ytt", `${head}#@ if data.values.x:\na: b\n#@ end\n`, "template 3"],
  ["token on its own line", `${head}  #{labels}#\n`, "template 3"],
  ["block of Octopus", `${head}#{if debug}\na: b\n#{/if}\n`, "template 3"],
  ["token of exclamation marks on its own line", `${head}#!labels!#\n`, "template 3"],
  ["token behind a key", `${head}name: #{name}#\n`, "yaml"],
  ["name in angle brackets on its own line", `${head}metadata:\n  <LABELS>\n  name: a\n`, "template 4"],
  ["expression on its own line", `${head}data:\n  a: b\n\${indent(yaml(data), 2)}\n`, "template 5"],
  ["condition on its own line", `${head}%{ if debug }\na: b\n%{ endif }\n`, "template 3"],
  ["name in capitals on its own line", `${head}metadata:\n  name: a\n  APP_LABELS\n`, "template 5"],
  ["variable of a shell on its own line", `${head}metadata:\n$APP_LABELS\n  name: a\n`, "template 4"],
  ["name in capitals that is a key without a colon", `${head}data:\n  LOG_LEVEL: info\n  DATABASE_URL\n`, "yaml"],
  ["name in capitals that goes on with a text", `${head}a: for example,\n  APP_LABELS\n`, "yaml"],
  ["name in capitals in a block of a broken file", `${head}data:\n  a: |\n    APP_LABELS\n - b: c\n`, "yaml"],
  ["name in angle brackets that goes on with a text", `${head}a: for example,\n  <NAME>\n  \${X}\n`, "yaml"],
  ["name in angle brackets in a block", `${head}data:\n  a: |\n    <NAME>\n  b: "\n    <NAME>\n    "\n`, "yaml"],
  ["name in angle brackets in a block of a broken file", `${head}data:\n  a: |\n    <NAME>\n - b: c\n`, "yaml"],
  ["token in a text", `${head}name: x-@NAME@\nmail: a@b.c\nd: "%a%"\ne: "<% x %>"\n`, "yaml"],
  ["percent signs behind a comma in a text", `${head}a: for example,\n  such as, %Y-%m-%d\n`, "yaml"],
  ["marks in a block of text", `${head}data:\n  x: |\n    #@ if\n    <% if %>\n    @@a@@\n`, "yaml"],
  ["a flow map in a comment", `${head}#{name: x}\n#@author\n`, "yaml"],
  ["directive", `%YAML 1.2\n---\n${head}`, "yaml"],
  ["conflict", `${head}<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n`, "unreadable"],
])("tells manifests from other files: %s", (_, text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test.each([
  ["explicit keys", "? apiVersion\n: v1\n? kind\n: ConfigMap\n"],
  ["an explicit key with a comment", "apiVersion: v1\n? kind # of object\n: ConfigMap\n"],
  ["an explicit key as a block", "apiVersion: v1\n? >-\n  kind\n: ConfigMap\n"],
  ["an escaped key", '"apiVersio\\u006e": v1\nkind: ConfigMap\n'],
  ["short and long escapes", '"\\x61piVersion": v1\n"\\U0000006bind": ConfigMap\n'],
  ["a key that is joined from two lines", 'apiVersion: v1\n? "ki\\\n  nd"\n: ConfigMap\n'],
  ["escapes in JSON", '{"\\u0061piVersion":"v1","\\u006bind":"ConfigMap"}'],
  ["JSON with colons on lines of their own", '{"apiVersion"\n:"v1","kind"\n\n: "ConfigMap"}'],
  ["tagged keys", "!!str apiVersion: v1\n!!str kind: ConfigMap\n"],
  ["tags of one's own", "! apiVersion: v1\n!<tag:yaml.org,2002:str> kind: ConfigMap\n"],
  ["anchored keys", "&a apiVersion: v1\n&b kind: ConfigMap\n"],
  ["aliases as keys", "apiVersion: v1\nmetadata: {labels: {x: &k kind}}\n*k : ConfigMap\n"],
  ["aliases as keys and values", "x: [&a apiVersion, &k kind, &v v1]\n*a : *v\n*k : ConfigMap\n"],
  ["a merge key that brings both", "x: &x {apiVersion: v1, kind: ConfigMap}\n<<: *x\n"],
  ["a merge key with explicit keys", "x: &x\n  ? apiVersion\n  : v1\n  ? kind\n  : ConfigMap\n<<: *x\n"],
  ["binary keys", "!!binary YXBpVmVyc2lvbg==: v1\n!!binary a2luZA==: ConfigMap\n"],
  [
    "binary keys by a tag of another name",
    "%TAG !b! tag:yaml.org,2002:bin\n---\n!b!ary YXBpVmVyc2lvbg==: v1\n!b!ary a2luZA==: ConfigMap\n",
  ],
])("a manifest is found by its structure, and the model takes it for an object: %s", (_, text) => {
  expect(outcome(text)).toBe("yaml");
  const { manifests } = readManifests(parseYaml(new SourceFile("a.yaml", text)));
  expect(manifests.map(({ object: { apiVersion, kind } }) => ({ apiVersion, kind }))).toEqual([
    { apiVersion: "v1", kind: "ConfigMap" },
  ]);
});

test.each(dodges)("what kubectl takes for a manifest is one: $name", ({ bytes, readable }) => {
  const found = detect("a.yaml", bytes);
  if (found.kind !== "yaml") return expect([found.kind, readable]).toEqual(["unreadable", false]);
  const { documents } = parseYaml(found.source);
  const values = documents.map(({ value }) => value);
  const errors = documents.flatMap((document) => document.errors);
  if (!readable) return expect(errors).not.toEqual([]);
  expect(values).toContainEqual(expect.objectContaining({ apiVersion: "v1", kind: "ConfigMap", data: { a: "b" } }));
});

test("a document of UTF-16 behind one of UTF-8 is found, which kubectl 1.32 reads", () => {
  const wide = Buffer.from(`\ufeff${head}`, "utf16le");
  const bytes = new Uint8Array(Buffer.concat([Buffer.from("a: b\n---\n"), wide]));
  expect(detect("a.yaml", bytes)).toMatchObject({ kind: "unreadable", why: "it is UTF-16, and only UTF-8 is checked" });
});

test("other files that hold the text of one are none", () => {
  const bytes = new TextEncoder().encode(`\0\n${head}`);
  expect(detect("chart.tar", bytes)).toMatchObject({ kind: "skip", silent: true });
  expect(outcome("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 5\n")).toMatch(/LFS pointer/);
  const encrypted = new TextEncoder().encode(`\0GITCRYPT\0${head}`);
  expect(detect("a.yaml", encrypted)).toEqual({ kind: "skip", reason: "encrypted with git-crypt", silent: false });
  expect(detect("a.key", encrypted)).toMatchObject({ kind: "skip", silent: true });
});

test.each([
  ["words in texts", "a: the apiVersion and the kind?\nb: 'kind: no'\n"],
  ["words in a list", "- apiVersion\n- kind!\n"],
  ["escapes in texts", '{"text": "\\u006bind of apiVersion"}'],
  ["escaped backslashes", '{"\\\\u006bind": "apiVersion"}'],
  ["keys below others", "a:\n  ? apiVersion\n  : v1\n  ? kind\n  : b\n"],
  ["binary data", "a: !!binary YXBpVmVyc2lvbg==\nb: kind\n"],
])("what only has the words is none: %s", (_, text) => {
  expect(outcome(text)).toBe("silent");
});

test("names what it can't decode, where it looks like a manifest", () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${head}`, "utf16le"));
  expect(detect("a.yaml", utf16)).toMatchObject({
    kind: "unreadable",
    why: "it is UTF-16, and only UTF-8 is checked",
  });
  const nul = new TextEncoder().encode(`${head}name: a\0b\n`);
  expect(detect("a.yaml", nul)).toMatchObject({ kind: "unreadable", why: "it contains NUL bytes" });
  const latin1 = new Uint8Array(Buffer.from(`${head}name: é\n`, "latin1"));
  expect(detect("a.yaml", latin1)).toMatchObject({ kind: "unreadable", why: "it is not UTF-8" });
  expect(detect("a.png", Uint8Array.of(0, 1, 2, 255))).toMatchObject({ kind: "skip", silent: true });
});

test("a manifest that is too large is named, wherever it says that it is one, and other files are not", () => {
  const kind = (text: string, path = "a.yaml"): string =>
    detect(path, new TextEncoder().encode(text), false, 2 ** 17).kind;
  const padding = `# ${"x".repeat(998)}\n`.repeat(200);
  expect(kind(head + padding)).toBe("unreadable");
  expect(kind(padding + head)).toBe("unreadable");
  expect(kind(`${padding}? apiVersion\n: v1\nkind: Pod\n`)).toBe("unreadable");
  expect(kind(`${padding}"apiVersio\\u006e": v1\nkind: Pod\n`)).toBe("unreadable");
  expect(kind(`${padding}   apiVersion: v1\n   kind: Pod\n`)).toBe("unreadable");
  expect(kind(`${padding}x: [&a apiVersion, &k kind]\n*a : v1\n*k : Pod\n`)).toBe("unreadable");
  expect(kind(`${padding}x: &x {apiVersion: v1, kind: Pod}\n<<: *x\n`)).toBe("unreadable");
  expect(kind(`${padding}!!binary YXBpVmVyc2lvbg==: v1\n!!binary a2luZA==: Pod\n`)).toBe("unreadable");
  expect(kind(`${padding}a: 1\n---\n{apiVersion: v1, kind: Pod}\n`)).toBe("unreadable");
  expect(kind(`{"a": "${padding.trim()}", "apiVersion": "v1", "kind": "Pod"}`.replaceAll("\n", ""))).toBe("unreadable");
  expect(kind(`{"a": "${padding.trim()}", "b": {"apiVersion": "", "kind": ""}}`.replaceAll("\n", ""))).toBe("skip");
  expect(kind(`${padding}a:\n  apiVersion: v1\n  kind: Pod\n`)).toBe("skip");
  expect(kind(padding + head, "a.txt")).toBe("skip");
});

test("goes through any number of blank lines", () => {
  expect(outcome(`kind: Pod\n${"\n".repeat(400_000)}a: b\n`)).toBe("silent");
});
