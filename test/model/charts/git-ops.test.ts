import { describe, expect, test } from "vitest";
import { countSteps } from "../../../scripts/bench/count-steps.ts";
import { exponentOf } from "../../../scripts/bench/exponent.ts";
import { deployedValues, deployingFiles } from "../../../src/model/charts/git-ops.ts";

const charts = new Set(["shop"]);

function treeOf(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** What charts are deployed with: the name, the texts of all values, and the files. */
function deployed(files: Readonly<Record<string, string>>) {
  return deployedValues(treeOf(files), charts).map(({ values, sources }) => [
    values.name,
    values.texts,
    [...values.files, ...sources],
  ]);
}

const application = (source: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec: {source: ${source}}\n`;
const release = (spec: string, chart = "chart: ./shop"): string =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec: {chart: {spec: {${chart}}}, ${spec}}\n`;

describe("Argo CD", () => {
  test("takes parameters as --set does, and as text where it is told to", () => {
    const parameters =
      '[{name: up, value: "false"}, {name: count, value: "3"}, {name: tag, value: "007"}, {name: image.tag, value: "1.2"},' +
      ' {name: text, value: "true", forceString: true}, {name: "list[0]", value: a}, {name: many, value: "a,b"}]';
    expect(deployed({ "a.yaml": application(`{path: shop, helm: {parameters: ${parameters}}}`) })).toEqual([
      ["Application web", ['{"up":false,"count":3,"tag":"007","image":{"tag":"1.2"},"text":"true"}'], []],
    ]);
  });

  test("takes an object instead of a text of values, below parameters and above files", () => {
    const helm = "{valueFiles: [prod.yaml], values: 'a: 1', valuesObject: {a: 2}, parameters: [{name: a, value: b}]}";
    const files = { "a.yaml": application(`{path: shop, helm: ${helm}}`), "shop/prod.yaml": "a: 0" };
    expect(deployed(files)).toEqual([["Application web", ["a: 0", '{"a":2}', '{"a":"b"}'], ["shop/prod.yaml"]]]);
  });

  test("reads the files of parameters, and the files that wildcards stand for in their order", () => {
    const helm = "{valueFiles: [/env/*.yaml], fileParameters: [{name: script, path: run.sh}]}";
    const files = {
      "a.yaml": application(`{path: shop, helm: ${helm}}`),
      "shop/run.sh": "echo\n",
      "env/b.yaml": "b: 1",
      "env/a.yaml": "a: 1",
      "env/more/c.yaml": "c: 1",
    };
    const named = ["env/a.yaml", "env/b.yaml", "shop/run.sh"];
    expect(deployed(files)).toEqual([["Application web", ["a: 1", "b: 1", '{"script":"echo\\n"}'], named]]);
    expect(deployingFiles(treeOf(files), charts)).toEqual([{ path: "a.yaml", charts: ["shop"], values: named }]);
  });

  test("makes what an ApplicationSet makes of a list, and of a template without gaps", () => {
    const set = (source: string, generators: string): string =>
      "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\n" +
      `spec: {generators: ${generators}, template: {metadata: {name: 'web-{{ .env }}'}, spec: {source: ${source}}}}\n`;
    const list = "[{list: {elements: [{env: dev, size: 1}, {env: prod, size: 2}]}}, {clusters: {}}]";
    const source =
      "{path: shop, targetRevision: '{{rev}}', helm: {valuesObject: {env: '{{env}}', size: '{{ .size }}'}}}";
    expect(deployed({ "a.yaml": set(source, list) })).toEqual([
      ["Application web-dev", ['{"env":"dev","size":"1"}'], []],
      ["Application web-prod", ['{"env":"prod","size":"2"}'], []],
    ]);
    const unknown = "{path: shop, helm: {valuesObject: {env: '{{cluster}}'}}}";
    expect(deployed({ "a.yaml": set(unknown, list) })).toEqual([]);
    const plain = set("{path: shop, helm: {values: 'a: 1'}}", "[{clusters: {}}]").replace("-{{ .env }}", "");
    expect(deployed({ "a.yaml": plain })).toEqual([["Application web", ["a: 1"], []]]);
  });
});

describe("an ApplicationSet of folders", () => {
  const set = (source: string, directories: string, more = ""): string =>
    "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\n" +
    `spec: {${more}generators: [{git: {directories: ${directories}}}], template: {metadata: {name: web}, spec: {source: ${source}}}}\n`;
  const tree = {
    "env/prod/values.yaml": "a: prod",
    "env/Test_1/values.yaml": "a: test",
    "env/.hidden/values.yaml": "a: hidden",
    "env/old/values.yaml": "a: old",
    "env/prod/more/values.yaml": "a: more",
  };
  const folders = "[{path: 'env/*'}, {path: env/old, exclude: true}]";

  test.each([
    ["of Argo CD", "/{{path}}/values.yaml", "{{path.basename}}", ""],
    ["of Go", "/{{ .path.path }}/values.yaml", "{{ .path.basename }}", "goTemplate: true, "],
  ])("deploys a chart with the values in each, in templates %s", (_whose, file, name, more) => {
    const source = `{path: shop, helm: {valueFiles: ['${file}'], valuesObject: {name: '${name}'}}}`;
    expect(deployed({ "a.yaml": set(source, folders, more), ...tree })).toEqual([
      ["Application web", ["a: test", '{"name":"Test_1"}'], ["env/Test_1/values.yaml"]],
      ["Application web", ["a: prod", '{"name":"prod"}'], ["env/prod/values.yaml"]],
    ]);
  });

  test("deploys the chart in each", () => {
    const files = { "a.yaml": set("{path: '{{path}}', helm: {valueFiles: [prod.yaml]}}", "[{path: sho*}]") };
    expect(deployed({ ...files, "shop/prod.yaml": "a: 1" })).toEqual([
      ["Application web", ["a: 1"], ["shop/prod.yaml"]],
    ]);
  });

  test("deploys nothing for a glob that is too long, or with what is not known of a folder", () => {
    const source = "{path: shop, helm: {valueFiles: ['/{{path}}/values.yaml']}}";
    expect(deployed({ "a.yaml": set(source, `[{path: '${"*".repeat(5000)}'}]`), ...tree })).toEqual([]);
    const other = "{path: shop, helm: {valueFiles: ['/{{path[0]}}/values.yaml']}}";
    expect(deployed({ "a.yaml": set(other, folders), ...tree })).toEqual([]);
  });
});

describe("Flux", () => {
  const map = (data: string): string => `kind: ConfigMap\nmetadata: {name: values}\ndata: ${data}\n`;

  test("takes values files beside the chart's own, and leaves them where those stand in its place", () => {
    const files = { "env/prod.yaml": "a: 1", "shop/values.yaml": "a: 0" };
    const own = "chart: ./shop, valuesFiles: [./shop/values.yaml, env/prod.yaml]";
    const named = release("interval: 1m", own);
    expect(deployed({ "a.yaml": named, ...files })).toEqual([["HelmRelease web", ["a: 1"], ["env/prod.yaml"]]]);
    expect(deployingFiles(treeOf({ "a.yaml": named }), charts)).toEqual([
      { path: "a.yaml", charts: ["shop"], values: ["env/prod.yaml"] },
    ]);
    const other = release("interval: 1m", "chart: ./shop, valuesFiles: [env/prod.yaml]");
    expect(deployed({ "a.yaml": other, ...files })).toEqual([]);
  });

  test.each([
    ["all its values", "chart: ./shop, valuesFiles: [./shop/values.yaml, env/prod.yaml]", true],
    ["files in the place of the chart's own values", "chart: ./shop, valuesFiles: [env/prod.yaml]", false],
    ["a file that is not here", "chart: ./shop, valuesFiles: [./shop/values.yaml, env/test.yaml]", false],
  ])("knows whether it has %s", (_what, chart, whole) => {
    const files = { "a.yaml": release("values: {b: 1}", chart), "env/prod.yaml": "a: 1", "shop/values.yaml": "a: 0" };
    expect(deployedValues(treeOf(files), charts).map(({ values }) => values.whole)).toEqual([whole]);
  });

  test.each([
    ["a yes or no", "'true'", '{"image":{"up":true}}'],
    ["a number", "'3'", '{"image":{"up":3}}'],
    ["a text in quotes", `'"true"'`, '{"image":{"up":"true"}}'],
  ])("sets one key to %s", (_what, text, expected) => {
    const from = release("valuesFrom: [{kind: ConfigMap, name: values, valuesKey: up, targetPath: image.up}]");
    const values = map(`{up: ${text}}`);
    expect(deployed({ "a.yaml": from, "values.yaml": values })).toEqual([
      ["HelmRelease web", [expected], ["values.yaml"]],
    ]);
  });
});

describe("kustomize", () => {
  const kustomization = (entry: string, more = ""): string => `${more}helmCharts:\n  - ${entry}\n`;
  const home = "helmGlobals: {chartHome: ..}\n";

  test("takes a file and what is in the kustomization, which comes last", () => {
    const entry = "{name: shop, valuesFile: a.yaml, valuesInline: {b: 2}}";
    const files = { "prod/kustomization.yaml": kustomization(entry, home), "prod/a.yaml": "a: 1" };
    expect(deployed(files)).toEqual([["helmCharts in prod", ["a: 1", '{"b":2}'], ["prod/a.yaml"]]]);
    expect(deployingFiles(treeOf(files), charts)).toEqual([
      { path: "prod/kustomization.yaml", charts: ["shop"], values: ["prod/a.yaml"] },
    ]);
  });

  test("takes more files, and charts in the usual folder or in one with their version", () => {
    const named = new Set(["k/charts/a", "k/charts/b-1.2.3/b"]);
    const text =
      "helmCharts:\n- {name: a, valuesFile: one.yaml, additionalValuesFiles: [two.yaml, no.yaml]}\n- {name: b, version: 1.2.3, valuesInline: {c: d}}\n- {name: e, valuesFile: one.yaml}\n";
    const files = treeOf({ "k/kustomization.yml": text, "k/one.yaml": "a: 1", "k/two.yaml": "b: 1" });
    expect(
      deployedValues(files, named).map(({ chart, values }) => [chart, values.files, values.texts, values.whole]),
    ).toEqual([
      ["k/charts/a", ["k/one.yaml", "k/two.yaml"], ["a: 1", "b: 1"], false],
      ["k/charts/b-1.2.3/b", [], ['{"c":"d"}'], true],
    ]);
  });

  test.each([
    ["replace, without the file", "valuesMerge: replace, valuesFile: a.yaml, valuesInline: {b: 2}", ['{"b":2}']],
    [
      "merge, which puts the file last, is left out",
      "valuesMerge: merge, valuesFile: a.yaml, valuesInline: {b: 2}",
      null,
    ],
    ["files after those in place are left out", "valuesInline: {b: 2}, additionalValuesFiles: [a.yaml]", null],
    ["none at all", "releaseName: web", null],
  ])("%s", (_what, entry, texts) => {
    const files = {
      "kustomization.yaml": kustomization(`{name: shop, ${entry}}`, home.replace("..", ".")),
      "a.yaml": "a: 1",
    };
    expect(deployed(files).map(([, own]) => own)).toEqual(texts === null ? [] : [texts]);
  });

  test("is only what kustomize reads", () => {
    const text = kustomization("{name: shop, valuesInline: {b: 2}}", home.replace("..", "."));
    expect(deployed({ "other.yaml": text })).toEqual([]);
  });
});

describe("what is written to be slow", () => {
  const set = (elements: string, values: string): string =>
    "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\n" +
    `spec: {generators: [{list: {elements: [${elements}]}}], template: {metadata: {name: web}, spec: {source: {path: shop, helm: {values: '${values}'}}}}}\n`;

  test("parameters are set in time that grows with their number", () => {
    const parameters = (n: number): string =>
      Array.from({ length: n }, (_, index) => `{name: a.k${index}, value: x}`).join(", ");
    const cost = (n: number): number => {
      const files = { "a.yaml": application(`{path: shop, helm: {parameters: [${parameters(n)}]}}`) };
      return countSteps(() => deployed(files));
    };
    expect(exponentOf([100, 200, 400].map((size) => ({ size, cost: cost(size) })))).toBeLessThanOrEqual(1.2);
  });

  test("a name that is deeper than Helm reads is not set", () => {
    const named = (dots: number): string =>
      application(`{path: shop, helm: {parameters: [{name: ${"a.".repeat(dots)}b, value: x}]}}`);
    expect(deployed({ "a.yaml": named(30) })).toHaveLength(1);
    expect(deployed({ "a.yaml": named(31) })).toEqual([]);
    expect(deployed({ "a.yaml": named(50_000) })).toEqual([]);
  });

  test("a file that is named again only counts at its last place", () => {
    const names = `[${"b.yaml, c.yaml, ".repeat(100)}b.yaml]`;
    const files = {
      "a.yaml": application(`{path: shop, helm: {valueFiles: ${names}}}`),
      "shop/b.yaml": "b: 1",
      "shop/c.yaml": "c: 1",
    };
    const all = ["shop/c.yaml", "shop/b.yaml"];
    expect(deployed(files)).toEqual([["Application web", ["c: 1", "b: 1"], all]]);
  });

  test("an Application that its parameters make many times as long is not read", () => {
    const word = "x".repeat(2000);
    const texts = (gaps: number): unknown => deployed({ "a.yaml": set(`{a: ${word}}`, "{{a}}".repeat(gaps)) });
    expect(texts(3)).toEqual([["Application web", [word.repeat(3)], []]]);
    expect(texts(1000)).toEqual([]);
  });

  test("files are copied into values up to a limit", () => {
    const given = Array.from({ length: 20 }, (_, index) => `{name: k${index}, path: big.txt}`).join(", ");
    const files = treeOf({
      "a.yaml": application(`{path: shop, helm: {fileParameters: [${given}]}}`),
      "shop/big.txt": "x".repeat(1_000_000),
    });
    const [found] = deployedValues(files, charts);
    expect(found?.values.texts.join("").length).toBeLessThan(17_000_000);
  });
});
