import { expect, test } from "vitest";
import { detect } from "../../src/formats/detect.ts";

const head = "apiVersion: v1\nkind: ConfigMap\n";

function outcome(text: string, path = "a.yaml"): string {
  const found = detect(path, new TextEncoder().encode(text));
  return found.kind !== "skip"
    ? found.kind
    : `${found.silent ? "silent" : found.reason}${found.line ? ` ${found.line}` : ""}`;
}

test.each([
  ["plain", head, "yaml"],
  ["JSON on one line", '{"apiVersion":"v1","kind":"Pod"}', "yaml"],
  ["byte order mark", `\ufeff${head}`, "yaml"],
  ["values file", "image: x\nkind: y\n", "silent"],
  ["alert text", `${head}data:\n  x: |\n    {{ $labels.a }}\n  y: "{{ .Values.b }}"\n`, "yaml"],
  ["GitHub expression", `${head}data: {a: b}\nx: \${{ github.sha }}\n`, "yaml"],
  ["comment", `${head}# {{ .Values.x }}\n`, "yaml"],
  ["value", `${head}data: {{ .Values.x }}\n`, "a template: check its rendered output instead 3"],
  ["control line", `${head}{{- if .Values.x }}\na: b\n{{- end }}\n`, "a template: check its rendered output instead 3"],
  ["inside a name", `${head}name: x-{{ .Release.Name }}\n`, "a template: check its rendered output instead 3"],
  ["token between at signs", `${head}name: @@NAME@@\n`, "a template: check its rendered output instead 3"],
  ["token between single at signs", `${head}items:\n  - @NAME@\n`, "a template: check its rendered output instead 4"],
  ["token between percent signs", `${head}name: %{NAME}%\n`, "a template: check its rendered output instead 3"],
  ["line of ERB", `${head}<% if debug %>\na: b\n<% end %>\n`, "a template: check its rendered output instead 3"],
  ["ytt", `${head}data: #@ data.values.x\n`, "yaml"],
  ["line of ytt", `${head}#@ if data.values.x:\na: b\n#@ end\n`, "a template: check its rendered output instead 3"],
  ["token on its own line", `${head}  #{labels}#\n`, "a template: check its rendered output instead 3"],
  ["block of Octopus", `${head}#{if debug}\na: b\n#{/if}\n`, "a template: check its rendered output instead 3"],
  [
    "token of exclamation marks on its own line",
    `${head}#!labels!#\n`,
    "a template: check its rendered output instead 3",
  ],
  ["token behind a key", `${head}name: #{name}#\n`, "yaml"],
  ["token in a text", `${head}name: x-@NAME@\nmail: a@b.c\nd: "%a%"\ne: "<% x %>"\n`, "yaml"],
  ["marks in a block of text", `${head}data:\n  x: |\n    #@ if\n    <% if %>\n    @@a@@\n`, "yaml"],
  ["a flow map in a comment", `${head}#{name: x}\n#@author\n`, "yaml"],
  ["directive", `%YAML 1.2\n---\n${head}`, "yaml"],
  ["conflict", `${head}<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n`, "unreadable"],
])("tells manifests from other files: %s", (_, text, expected) => {
  expect(outcome(text)).toBe(expected);
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
