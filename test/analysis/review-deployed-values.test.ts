import { describe, expect, it } from "vitest";
import { analyzeRendered } from "../../src/analysis/analyze-rendered.ts";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { fixAll } from "../../src/commands/fix-all.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import { inputOf, only } from "../support/analyse.ts";
import { line, renderer } from "../support/renderer.ts";

const config = resolveConfig(only("container-privileged", "image-tag-floating"));

type Texts = Readonly<Record<string, string>>;

const chart: Texts = {
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/values.yaml": "repository: registry.example.com/web\ntag: 1.4.2\nsecurityContext: {}\n",
  "shop/templates/web.yaml": `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: {{ .Values.repository }}:{{ .Values.tag }}
      securityContext:
        {{- toYaml .Values.securityContext | nindent 8 }}
`,
};

function inputs(texts: Texts, changed: readonly string[]) {
  return Object.entries(texts).map(([path, text]) =>
    inputOf(path, text, changed.includes(path) ? "reviewed" : "context"),
  );
}

/** Reviews a change in which all lines of changed files are added. */
function review(base: Texts, head: Texts, using = config) {
  const paths = Object.keys(head).filter((path) => head[path] !== base[path]);
  const changes = paths.map((path): ChangedFile => {
    const lines = (head[path] ?? "").trimEnd().split("\n");
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((text) => `+${text}`)].join("\n");
    return { path, previousPath: null, status: "modified", patch };
  });
  return reviewChange({
    changes,
    head: inputs(head, paths),
    base: inputs(base, paths),
    skipped: [],
    config: using,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    renderer,
  });
}

/** The lines of the findings, and those of the comments, in a change of files that the chart is deployed with. */
function told(base: Texts, head: Texts) {
  const { findings, plan } = review({ ...chart, ...base }, { ...chart, ...head });
  return {
    findings: findings.map(line),
    comments: (plan.review?.comments ?? []).map(({ path, line: at }) => `${path}:${at}`),
  };
}

const application = (source: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
spec:
${source}`;

const release = (values: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: web
spec:
  chart:
    spec:
      chart: ./shop
${values}`;

describe("a finding that the values of a deployment cause has its comment at the value", () => {
  const helm = (text: string): string => application(`  source:\n    path: shop\n    helm:\n${text}`);
  const map = (tag: string): string =>
    `kind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  values.yaml: |\n    tag: ${tag}\n`;

  it.each<[what: string, of: (tag: string) => Texts, place: string]>([
    [
      "in the text of an Application",
      (tag) => ({ "a.yaml": helm(`      values: |\n        tag: ${tag}\n`) }),
      "a.yaml:10",
    ],
    [
      "in quoted text of an Application",
      (tag) => ({ "a.yaml": helm(`      values: "replicas: 1\\ntag: ${tag}\\n"\n`) }),
      "a.yaml:9",
    ],
    [
      "in the object of an Application",
      (tag) => ({ "a.yaml": helm(`      valuesObject:\n        tag: ${tag}\n`) }),
      "a.yaml:10",
    ],
    [
      "in a parameter of an Application",
      (tag) => ({ "a.yaml": helm(`      parameters:\n        - name: tag\n          value: ${tag}\n`) }),
      "a.yaml:11",
    ],
    [
      "in the second of several sources",
      (tag) => ({
        "a.yaml": application(
          `  sources:\n    - ref: values\n    - path: shop\n      helm:\n        valuesObject:\n          tag: ${tag}\n`,
        ),
      }),
      "a.yaml:11",
    ],
    [
      "in a file that an Application names, outside of the chart",
      (tag) => ({
        "a.yaml": application(
          "  sources:\n    - ref: values\n    - path: shop\n      helm:\n        valueFiles:\n          - $values/env/prod.yaml\n",
        ),
        "env/prod.yaml": `# production\ntag: ${tag}\n`,
      }),
      "env/prod.yaml:2",
    ],
    [
      "in the template of an ApplicationSet",
      (tag) => ({
        "a.yaml":
          "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: web\nspec:\n  generators:\n" +
          "    - list:\n        elements:\n          - env: prod\n  template:\n    metadata:\n      name: 'web-{{env}}'\n" +
          `    spec:\n      source:\n        path: shop\n        helm:\n          values: |\n            tag: ${tag}\n`,
      }),
      "a.yaml:18",
    ],
    ["in a HelmRelease", (tag) => ({ "a.yaml": release(`  values:\n    tag: ${tag}\n`) }), "a.yaml:10"],
    [
      "in a ConfigMap of a HelmRelease",
      (tag) => ({
        "a.yaml": release("  valuesFrom:\n    - kind: ConfigMap\n      name: shop\n"),
        "b.yaml": map(tag),
      }),
      "b.yaml:6",
    ],
    [
      "in one key of a ConfigMap of a HelmRelease",
      (tag) => ({
        "a.yaml": release(
          "  valuesFrom:\n    - kind: ConfigMap\n      name: shop\n      valuesKey: tag\n      targetPath: tag\n",
        ),
        "b.yaml": map("1.0").replace("  values.yaml: |\n    tag: 1.0\n", `  tag: ${tag}\n`),
      }),
      "b.yaml:5",
    ],
    [
      "in a patch of a HelmRelease",
      (tag) => ({
        "base/kustomization.yaml": "resources: [release.yaml]\n",
        "base/release.yaml": release("  values:\n    tag: 1.4.1\n"),
        "prod/kustomization.yaml": "resources: [../base]\npatches:\n  - path: values.yaml\n",
        "prod/values.yaml": release(`  values:\n    tag: ${tag}\n`).replace(/ {2}chart:\n.*\n.*\n/, ""),
      }),
      "prod/values.yaml:7",
    ],
    [
      "in a chart of Applications",
      (tag) => ({
        "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 0.1.0\n",
        "apps/values.yaml": "web:\n  replicas: 1\n",
        "apps/templates/web.yaml": helm(`      values: |\n        tag: ${tag}\n`),
      }),
      "apps/templates/web.yaml:10",
    ],
    [
      "in the values of a chart of Applications",
      (tag) => ({
        "apps/Chart.yaml": "apiVersion: v2\nname: apps\nversion: 0.1.0\n",
        "apps/values.yaml": `web:\n  tag: ${tag}\n`,
        "apps/templates/web.yaml": helm("      valuesObject:\n        {{- toYaml .Values.web | nindent 8 }}\n"),
      }),
      "apps/values.yaml:2",
    ],
  ])("%s", (_what, of, place) => {
    const { findings, comments } = told(of("1.4.3"), of("latest"));
    expect(comments).toEqual([place]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${place} image-tag-floating no fix shop/templates/web.yaml:8`);
  });

  it("and names the other ones that the change sets", () => {
    const all = (tag: string): Texts => ({
      "a.yaml": helm(`      values: |\n        tag: ${tag}\n`),
      "b.yaml": helm(`      valuesObject:\n        tag: ${tag}\n`),
    });
    expect(told(all("1.4.3"), all("latest")).findings).toEqual([
      "a.yaml:10 image-tag-floating no fix shop/templates/web.yaml:8 shop/values.yaml:1 b.yaml:10",
    ]);
  });
});

describe("a value that another environment already has", () => {
  const privileged = "securityContext:\n  privileged: true\n  allowPrivilegeEscalation: true\n";
  const environments = (stage: string, prod: string): Texts => ({
    "shop/values-stage.yaml": `tag: 1.4.3\n${stage}`,
    "shop/values-prod.yaml": `tag: 1.4.1\n${prod}`,
  });

  it("is new where a change sets it, and is fixed there", () => {
    expect(told(environments(privileged, ""), environments(privileged, privileged))).toEqual({
      findings: ["shop/values-prod.yaml:3 container-privileged review shop/templates/web.yaml:10"],
      comments: ["shop/values-prod.yaml:4"],
    });
  });

  it("is not new where the change sets something else", () => {
    const more = `${privileged}replicas: 3\n`;
    expect(told(environments(privileged, ""), environments(more, "replicas: 3\n")).comments).toEqual([]);
  });

  it("is not new where it is only moved", () => {
    const moved = `replicas: 3\n${privileged}`;
    expect(told(environments("", privileged), environments("", moved)).comments).toEqual([]);
  });

  it("is new in a new file", () => {
    const { "shop/values-prod.yaml": _prod, ...without } = environments(privileged, privileged);
    expect(told(without, environments(privileged, privileged)).comments).toEqual(["shop/values-prod.yaml:4"]);
  });

  it("is all that the command for all fixes changes", () => {
    const port = (value: string): string => `env:\n  - name: PORT\n    value: ${value}\n`;
    const printing = {
      ...chart,
      "shop/templates/web.yaml": `${chart["shop/templates/web.yaml"]}      env:\n        {{- toYaml .Values.env | nindent 8 }}\n`,
    };
    const { files, cured, left } = fixAll({
      base: inputs({ ...printing, ...environments(port("8080"), "") }, []),
      head: inputs({ ...printing, ...environments(port("8080"), port("8080")) }, []),
      spared: new Set(),
      settings: resolveConfig(only("object-invalid")).settings,
      today: "2026-01-01",
      renderer,
    });
    expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ["shop/values-prod.yaml", `tag: 1.4.1\n${port('"8080"')}`],
    ]);
    expect([cured.length, left]).toEqual([1, 0]);
  });
});

describe("values that a fix changes where they are set", () => {
  const number = resolveConfig(only("object-invalid"));
  const printing: Texts = {
    ...chart,
    "shop/templates/web.yaml": `${chart["shop/templates/web.yaml"]}      env:\n        {{- toYaml .Values.env | nindent 8 }}\n`,
    "shop/values.yaml": `${chart["shop/values.yaml"]}env: []\n`,
  };
  const env = (columns: number, value = "1"): string =>
    ["env:", "  - name: A", `    value: ${value} # first`].map((text) => `${" ".repeat(columns)}${text}\n`).join("");
  /** The changed files, and the advice where there is none. */
  const fixed = (more: Texts) => {
    const all = { ...printing, ...more };
    const { findings } = analyzeRendered(inputs(all, []), number.settings, { context: true, renderer });
    return findings.map(({ fix, source, advice }) => (fix === null ? advice : applyEdits(source.text, fix.edits)));
  };

  it.each<[what: string, file: string, texts: (value?: string) => Texts]>([
    [
      "a file outside of the chart",
      "env/prod.yaml",
      (value) => ({
        "a.yaml": application("  source:\n    path: shop\n    helm:\n      valueFiles: [../env/prod.yaml]\n"),
        "env/prod.yaml": env(0, value),
      }),
    ],
    [
      "the text of an Application",
      "a.yaml",
      (value) => ({
        "a.yaml": application(`  source:\n    path: shop\n    helm:\n      values: |\n${env(8, value)}`),
      }),
    ],
    [
      "the object of an Application",
      "a.yaml",
      (value) => ({
        "a.yaml": application(`  source:\n    path: shop\n    helm:\n      valuesObject:\n${env(8, value)}`),
      }),
    ],
    ["a HelmRelease", "a.yaml", (value) => ({ "a.yaml": release(`  values:\n${env(4, value)}`) })],
    [
      "a ConfigMap of a HelmRelease",
      "b.yaml",
      (value) => ({
        "a.yaml": release("  valuesFrom:\n    - kind: ConfigMap\n      name: shop\n"),
        "b.yaml": `kind: ConfigMap\nmetadata:\n  name: shop\ndata:\n  values.yaml: |\n${env(4, value)}`,
      }),
    ],
  ])("in %s", (_what, file, texts) => {
    expect(fixed(texts())).toEqual([texts('"1"')[file]]);
    expect(fixed(texts('"1"'))).toEqual([]);
  });

  it("are changed once for two charts that use the same file", () => {
    const other = Object.entries(printing).map(([path, text]) => [path.replace("shop/", "cart/"), text] as const);
    const deployed = application("  source:\n    path: shop\n    helm:\n      valueFiles: [../env/prod.yaml]\n");
    const of = (value: string): Texts => ({
      ...Object.fromEntries(other),
      "cart/Chart.yaml": (printing["shop/Chart.yaml"] ?? "").replace("shop", "cart"),
      "a.yaml": deployed,
      "b.yaml": deployed.replace("path: shop", "path: cart"),
      "env/prod.yaml": env(0, value),
    });
    expect(fixed(of("1"))).toEqual([of('"1"')["env/prod.yaml"], of('"1"')["env/prod.yaml"]]);
    const { plan } = review({ ...printing, ...of('"1"') }, { ...printing, ...of("1") }, number);
    expect(plan.review?.comments.map(({ path, line: at }) => `${path}:${at}`)).toEqual(["env/prod.yaml:3"]);
  });

  it("stay if another chart needs them as they are", () => {
    const cart = {
      "cart/Chart.yaml": (chart["shop/Chart.yaml"] ?? "").replace("shop", "cart"),
      "cart/templates/a.yaml":
        "kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata:\n  env: {{ toJson .Values.env | quote }}\n",
    };
    const deployed = application("  source:\n    path: shop\n    helm:\n      valueFiles: [../env/prod.yaml]\n");
    const more = { ...cart, "a.yaml": deployed, "b.yaml": deployed.replace("path: shop", "path: cart") };
    expect(fixed({ ...more, "env/prod.yaml": env(0) })).toEqual([
      expect.stringContaining("it would also change what cart/Chart.yaml renders"),
    ]);
  });

  it("stay in a HelmRelease that a kustomization builds", () => {
    const kustomization = { "kustomization.yaml": "resources: [a.yaml]\n" };
    expect(fixed({ ...kustomization, "a.yaml": release(`  values:\n${env(4)}`) })).toEqual([
      expect.stringContaining("HelmRelease web sets env.0.value, and fixes are not made there"),
    ]);
  });

  it("stay where SOPS has encrypted the file", () => {
    const sops = "sops:\n  mac: ENC[AES256_GCM,data:rAnF,iv:O8hl,tag:8Bk3,type:str]\n";
    const deployed = application("  source:\n    path: shop\n    helm:\n      valueFiles: [../env/prod.yaml]\n");
    const reasons = (file: string) => [expect.stringContaining(`${file} is encrypted with SOPS`)];
    expect(fixed({ "a.yaml": deployed, "env/prod.yaml": `${env(0)}${sops}` })).toEqual(reasons("env/prod.yaml"));
    expect(fixed({ "a.yaml": release(`  values:\n${env(4)}${sops}`) })).toEqual(reasons("a.yaml"));
  });

  it("stay in an ApplicationSet that fills in other ones", () => {
    const set =
      "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: web\nspec:\n  generators:\n" +
      "    - list:\n        elements:\n          - tag: 1.4.2\n  template:\n    spec:\n      source:\n        path: shop\n" +
      `        helm:\n          valuesObject:\n            tag: '{{tag}}'\n${env(12)}`;
    expect(fixed({ "a.yaml": set })).toEqual([expect.stringContaining("fixes are not made there")]);
  });
});
