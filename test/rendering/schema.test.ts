import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Json } from "../../src/core/json.ts";
import type { RenderedChart } from "../../src/core/renderer.ts";
import { type Files, only } from "../support/analyse.ts";
import { hasKubectl, helm } from "../support/kubectl.ts";
import { analyseRendered, renderer } from "../support/renderer.ts";

const manifest = "apiVersion: v2\nname: shop\nversion: 0.1.0\n";
const map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

function chart(schema: unknown, values: string, more: Files = {}): Files {
  return {
    "shop/Chart.yaml": manifest,
    "shop/templates/a.yaml": map,
    "shop/values.schema.json": JSON.stringify(schema),
    "shop/values.yaml": values,
    ...more,
  };
}

/** What Helm would say of the chart, each with its place. */
function told(files: Files): readonly string[] {
  const { findings } = analyseRendered(files, only("manifest-unreadable"));
  return findings.map(({ source, range, message }) => `${source.path}:${source.position(range[0]).line} ${message}`);
}

const about = (properties: Readonly<Record<string, unknown>>, more: object = {}): object => ({ properties, ...more });
const ports = { type: "array", items: { type: "object", properties: { number: { type: "integer", maximum: 65535 } } } };

describe("the values of a chart that its schema does not allow", () => {
  it.each([
    ["a type", about({ count: { type: "integer" } }), "count: two\n", 1, '"count" is a string, and must be an integer'],
    ["types", about({ a: { type: ["null", "object"] } }), "a: [b]\n", 1, '"a" is a list, and must be null or a map'],
    [
      "a choice of types",
      about({ a: { anyOf: [{ type: "string" }, { type: "number" }] } }),
      "b: 1\na: true\n",
      2,
      '"a" is a boolean, and must be a string or a number',
    ],
    [
      "a choice",
      about({ a: { oneOf: [{ minimum: 5 }, { const: 1 }] } }),
      "a: 2\n",
      1,
      '"a" is none of the values that are allowed there',
    ],
    [
      "one choice only",
      about({ a: { oneOf: [{ minimum: 5 }, { minimum: 6 }] } }),
      "a: 7\n",
      1,
      '"a" matches several alternatives, of which the schema allows only one',
    ],
    [
      "an item",
      about({ ports }),
      "ports:\n  - number: 1\n  - number: 70000\n",
      3,
      '"ports.1.number" must be at most 65535',
    ],
    ["a list of values", about({ type: { enum: ["A", "B"] } }), "type: C\n", 1, "\"type\" must be one of 'A', 'B'"],
    [
      "no such key",
      about({ a: {} }, { additionalProperties: false }),
      "a: 1\nbb: 2\n",
      2,
      '"bb" is a key that the schema does not allow',
    ],
    ["a pattern", about({ a: { pattern: "^x" } }), "a: b\n", 1, '"a" does not match the pattern ^x'],
    [
      "a format",
      { $schema: "http://json-schema.org/draft-07/schema#", ...about({ a: { format: "ipv4" } }) },
      "a: secret\n",
      1,
      '"a" is no valid ipv4',
    ],
    ["a length", about({ a: { maxLength: 1 } }), "a: bb\n", 1, '"a" is longer than 1 character'],
    ["fewer items", about({ a: { maxItems: 2 } }), "a: [1, 2, 3]\n", 1, '"a" has more than 2 items'],
    [
      "another form by a reference",
      { $defs: { a: { type: "string" } }, ...about({ a: { $ref: "#/$defs/a" } }) },
      "a: 1\n",
      1,
      '"a" is a number, and must be a string',
    ],
    [
      "another form by its own name",
      {
        $id: "https://example.com/a.json",
        $defs: { a: { type: "string" } },
        ...about({ a: { $ref: "https://example.com/a.json#/$defs/a" } }),
      },
      "a: 1\n",
      1,
      '"a" is a number, and must be a string',
    ],
  ])("are told where they are, and why: %s", (_what, schema, values, line, why) => {
    const message = `shop/values.yaml:${line} Helm refuses the values of this chart: ${why}.`;
    expect(told(chart(schema, values))).toEqual([message]);
  });

  it.each([
    ["what users are to give", about({ a: { minLength: 1 } }, { required: ["a", "b"] }), 'a: ""\n'],
    ["a list that users are to fill", about({ a: { minItems: 1 } }), "a: []\n"],
    ["a choice of what users are to give", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, "c: 1\n"],
    ["what another program puts something else for", about({ a: { type: "integer" } }), "a: ${COUNT}\n"],
    ["what a schema of another place would say", about({ a: { $ref: "https://example.com/a.json#/a" } }), "a: 1\n"],
    [
      "what a kind of schema from another place would say",
      { $schema: "https://example.com/schema", ...about({ a: { type: "string" } }) },
      "a: 1\n",
    ],
  ])("are not told for %s", (_what, schema, values) => {
    expect(told(chart(schema, values))).toEqual([]);
  });

  it("are told of a chart in it with the path to it, and not where that is off", () => {
    const files = (enabled: boolean): Files =>
      chart({}, `db:\n  enabled: ${enabled}\n  count: two\n`, {
        "shop/Chart.yaml": `${manifest}dependencies: [{name: sql, alias: db, version: 1.0.0, condition: db.enabled}]\n`,
        "shop/charts/sql/Chart.yaml": "apiVersion: v2\nname: sql\nversion: 1.0.0\n",
        "shop/charts/sql/values.schema.json": JSON.stringify(about({ count: { type: "integer" } })),
        "shop/charts/sql/templates/b.yaml": map,
      });
    expect(told(files(true))).toEqual([
      'shop/values.yaml:3 Helm refuses the values of this chart: "db.count" is a string, and must be an integer.',
    ]);
    expect(told(files(false))).toEqual([]);
  });

  const typed = about({ count: { type: "integer" }, name: { type: "string" } }, { required: ["count"] });
  const wrongCount = 'count" is a string, and must be an integer.';

  it("are told of an environment where its file says them, once where they are the chart's own", () => {
    const files = chart(typed, "count: 1\n", {
      "shop/values-prod.yaml": "name: a\ncount: two\n",
      "shop/values-dev.yaml": "name: b\n",
    });
    expect(told(files)).toEqual([
      `shop/values-prod.yaml:2 Helm refuses this chart with values-prod.yaml: "${wrongCount}`,
    ]);
    expect(told({ ...files, "shop/values.yaml": "count: two\n" })).toEqual([
      `shop/values.yaml:1 Helm refuses the values of this chart: "${wrongCount}`,
    ]);
  });

  it("are not told where each environment, or a test, sets others", () => {
    const own = chart(typed, "count: two\n");
    expect(told({ ...own, "shop/values-prod.yaml": "count: 2\n" })).toEqual([]);
    expect(told({ ...own, "shop/ci/a-values.yaml": "count: 2\n" })).toEqual([]);
    expect(told({ ...own, "shop/ci/a-values.yaml": "name: a\n" })).toHaveLength(1);
  });

  it("are not told where they are encrypted", () => {
    const secret =
      "name: ENC[AES256_GCM,data:a,type:str]\ncount: ENC[AES256_GCM,data:b,type:int]\nsops: {version: 3.9.0}\n";
    const closed = { ...typed, additionalProperties: false };
    expect(told(chart(closed, "count: 1\n", { "shop/values-prod.yaml": secret }))).toEqual([]);
  });

  const application = (helm: string): Files => ({
    "argo/app.yaml": `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec: {source: {path: shop, helm: ${helm}}}\n`,
  });
  const release = (spec: string): Files => ({
    "flux/web.yaml": `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec: {chart: {spec: {chart: ./shop}}, ${spec}}\n`,
  });

  it.each([
    [
      "an Application sets them",
      application("{valuesObject: {count: two}}"),
      `argo/app.yaml:4 Helm refuses this chart with Application web: "${wrongCount}`,
    ],
    [
      "an Application names a file with them",
      { ...application("{valueFiles: [/env/a.yaml]}"), "env/a.yaml": "name: a\ncount: two\n" },
      `env/a.yaml:2 Helm refuses this chart with Application web: "${wrongCount}`,
    ],
    [
      "an Application leaves out what it has to set",
      application("{valuesObject: {count: null}}"),
      'shop/Chart.yaml:1 Helm refuses this chart with Application web: the top level lacks the key "count".',
    ],
    [
      "an Application may set it in a way that is not read",
      application("{valuesObject: {count: null}, parameters: [{name: 'a[0]', value: b}]}"),
      null,
    ],
    [
      "an Application names a file that is not here",
      application("{valueFiles: [/env/a.yaml], valuesObject: {count: null}}"),
      null,
    ],
    ["an Application skips the schema", application("{skipSchemaValidation: true, valuesObject: {count: two}}"), null],
    [
      "a HelmRelease leaves out what it has to set",
      release("values: {count: null}"),
      'shop/Chart.yaml:1 Helm refuses this chart with HelmRelease web: the top level lacks the key "count".',
    ],
    ["a HelmRelease has a Secret", release("valuesFrom: [{kind: Secret, name: a}], values: {count: null}"), null],
    ["a HelmRelease skips the schema", release("install: {disableSchemaValidation: true}, values: {count: two}"), null],
  ])("where %s", (_what, more, message) => {
    expect(told(chart(typed, "count: 1\n", more))).toEqual(message === null ? [] : [message]);
  });

  it("are not compared with a schema that is too large to read in time", () => {
    const large = about({ count: { type: "integer" } }, { description: "a".repeat(500_000) });
    const { findings, skipped } = analyseRendered(chart(large, "count: two\n"), only("manifest-unreadable"));
    expect(findings).toEqual([]);
    expect(skipped).toEqual([
      { file: "shop/values.schema.json", reason: "values are not compared with it, since it is larger than 500 kB" },
    ]);
  });

  it("keep nothing else from being checked", () => {
    const pod =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a, securityContext: {privileged: true}}]}\n";
    const files = chart(typed, "count: two\n", { "shop/templates/pod.yaml": pod });
    const { findings } = analyseRendered(files, {});
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["manifest-unreadable", "container-privileged"]),
    );
  });
});

const folder = mkdtempSync(path.join(tmpdir(), "kubesuggest-schema-"));
afterAll(() => rmSync(folder, { recursive: true }));

const name = fc.constantFrom("a", "b", "c");
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json[]>(0, 7, "", "x", true),
    fc.array(tie("value"), { minLength: 1, maxLength: 2 }),
    fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 3 }),
  ),
}));
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constantFrom("string", "integer", "boolean", "array", "object") }),
    fc.record({ enum: fc.array(fc.constantFrom<Json[]>(7, "x", true), { minLength: 1, maxLength: 2 }) }),
    fc.record(
      { properties: fc.dictionary(name, tie("schema"), { maxKeys: 3 }), additionalProperties: tie("schema") },
      { requiredKeys: ["properties"] },
    ),
    fc.record({ required: fc.uniqueArray(name, { maxLength: 2 }) }),
    fc.record({ items: tie("schema"), maxItems: fc.nat(2) }, { requiredKeys: [] }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("schema") }),
    fc.boolean(),
  ),
}));

describe.skipIf(!hasKubectl)("the schema of values", () => {
  it("has as much against them as with Helm", () => {
    const law = fc.property(schema, fc.dictionary(name, value, { maxKeys: 3 }), (given, values) => {
      const files = {
        "Chart.yaml": manifest,
        "templates/a.yaml": map,
        "values.yaml": JSON.stringify(values),
        "values.schema.json": JSON.stringify(given),
      };
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      }
      const asked = {
        files: Object.entries(files).map(([file, data]) => ({ name: file, data })),
        values: [],
        kubernetes: "v1.35.0",
        apiVersions: [],
        release: "a",
        namespace: "b",
      };
      const { refused } = renderer.renderChart(asked) as RenderedChart;
      expect(refused.length > 0).toBe(isRefusedByHelm());
      expect(refused.every(({ schema: of }) => of === null)).toBe(true);
    });
    fc.assert(law, { numRuns: 60 });
  });

  function isRefusedByHelm(): boolean {
    try {
      helm("template", "a", folder);
      return false;
    } catch (error) {
      expect(String(error)).toContain("values don't meet the specifications of the schema");
      return true;
    }
  }
});
