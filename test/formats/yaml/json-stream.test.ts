import { expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { jsonStarts } from "../../../src/formats/yaml/json-stream.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { analyse, only } from "../../support/analyse.ts";

test.each([
  ["lines", '{"a":1}\n{"b":2}\n', [0, 8]],
  ["one behind the other", '{"a":1}{"b":[{}]} {}', [0, 7, 18]],
  ["over several lines", '\ufeff\n{\n "a": 1\n}\r\n{\n}\n', [0, 15]],
  ["brackets in texts", '{"a":"}{"}\n{"b\\"}":"{"}', [0, 11]],
  ["one object", '{"a":{"b":"} {"}}\n', null],
  ["with a comma", '{"a":1},\n{"b":2}', null],
  ["a list", '[{"a":1}]\n{"b":2}', null],
  ["a list behind it", '{"a":{}}\n[1]\n{}\n{}', null],
  ["YAML in braces", '{"a":1}\n{b: 2}\n', null],
  ["what never ends", '{"a":1}\n{"b":2\n', null],
  ["a marker between", '{"a":1}\n---\n{"b":2}\n{}', null],
  ["YAML", "a: {}\nb: {}\n", null],
])("finds where JSON objects start: %s", (_what, text, expected) => {
  expect(jsonStarts(text)).toEqual(expected);
});

test("reads each object of a stream of JSON as a document at its place", () => {
  const source = new SourceFile("a.json", '{"a":{"b":1}}\n{"a":{"b":2}} {"a":{"b":3}}\n');
  const { documents } = parseYaml(source);
  expect(documents.map(({ errors }) => errors)).toEqual([[], [], []]);
  expect(documents.map(({ value }) => value)).toEqual([{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 3 } }]);
  expect(documents.map(({ range }) => source.text.slice(...range))).toEqual([
    '{"a":{"b":1}}\n',
    '{"a":{"b":2}} ',
    '{"a":{"b":3}}\n',
  ]);
  const texts = documents.map((document) => source.text.slice(...(document.valueRange(["a", "b"]) ?? [0, 0])));
  expect(texts).toEqual(["1", "2", "3"]);
});

test("finds and fixes what is wrong with an object of a stream of JSON", () => {
  const container = { name: "web", image: "registry.example.com/web:1.0.0" };
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { containers: [container] } };
  const text = `${JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } })}\n${JSON.stringify(pod)}\n`;
  const { findings } = analyse({ "a.json": text }, { config: only("privilege-escalation-allowed") });
  const [finding, ...others] = findings;
  expect(others).toEqual([]);
  expect(finding?.source.position(finding.range[0]).line).toBe(2);
  expect(finding?.fix?.proof).toMatchObject({ ok: true });
  const [edit] = finding?.fix?.edits ?? [];
  const fixed = text.slice(0, edit?.range[0]) + (edit?.text ?? "") + text.slice(edit?.range[1]);
  const settings = { allowPrivilegeEscalation: false };
  const expected = { ...pod, spec: { containers: [{ ...container, securityContext: settings }] } };
  expect(
    fixed
      .split("\n")
      .slice(1, 2)
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([expected]);
});
