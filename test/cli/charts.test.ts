import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { git, makeTree, runMain } from "./run-cli.ts";

const config = "preset: none\nrules: {privilege-escalation-allowed: default}\n";

const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: {{ include "shop.image" . }}
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
        - name: side
          image: side
`;

const tree = {
  ".github/kubesuggest.yml": config,
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/values.yaml": "image: a\nsecurityContext: {}\n",
  "shop/templates/_image.tpl": '{{- define "shop.image" }}{{ .Values.image }}{{ end }}\n',
  "shop/templates/web.yaml": template,
};

it("a scan tells of charts at the lines of templates and values, and writes their fixes", async () => {
  const root = makeTree(tree);
  const scan = await runMain(root, ["scan"]);
  expect(scan.out).toContain("shop/templates/web.yaml:19:11 warning");
  expect(scan.out).toContain("shop/values.yaml:2:1 warning");
  expect(scan.out).toContain("shop/templates/web.yaml:13:11");
  const fixed = await runMain(root, ["scan", "--fix=safe"]);
  expect(fixed.out).toContain("fixed shop/values.yaml");
  expect(fixed.out).toContain("fixed shop/templates/web.yaml");
  expect(readFileSync(path.join(root, "shop/values.yaml"), "utf8")).toBe(
    "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\n",
  );
  expect(readFileSync(path.join(root, "shop/templates/web.yaml"), "utf8")).toBe(
    `${template}          securityContext:\n            allowPrivilegeEscalation: false\n`,
  );
  expect((await runMain(root, ["scan"])).status).toBe(0);
});

it("a scan renders a chart with the values that another chart gives it, also in parts", async () => {
  const app =
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: {{ .Values.name }}}\n" +
    "spec:\n  source:\n    path: shop\n    helm:\n      valuesObject: {extra: true}\n";
  const root = makeTree({
    ...tree,
    "shop/templates/extra.yaml": `{{- if .Values.extra }}\n${template.replace("-web", "-extra")}{{- end }}\n`,
    "root/Chart.yaml": "apiVersion: v2\nname: root\nversion: 0.1.0\n",
    "root/values.yaml": "name: live\n",
    "root/templates/shop.yaml": app,
    "other/pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a}]}\n",
  });
  const told = "shop/templates/extra.yaml:20:11: warning";
  expect((await runMain(root, ["scan", "--format", "concise"])).out).toContain(told);
  const parts = await Promise.all(
    ["1/2", "2/2"].map(async (part) => (await runMain(root, ["scan", "--shard", part, "--format", "concise"])).out),
  );
  expect(parts.filter((out) => out.includes(told))).toHaveLength(1);
});

it("formats for programs have both places", async () => {
  const root = makeTree(tree);
  const sarif = await runMain(root, ["scan", "--format", "sarif"]);
  const { runs } = JSON.parse(sarif.out) as { runs: { results: { relatedLocations?: unknown[] }[] }[] };
  expect(runs[0]?.results.flatMap(({ relatedLocations }) => relatedLocations ?? [])).toHaveLength(1);
  const json = await runMain(root, ["scan", "--format", "json"]);
  expect(json.out).not.toContain("\\u0000");
  expect(json.out).toContain("the template that renders it");
  const html = await runMain(root, ["scan", "--format", "html"]);
  expect(html.out).toContain("shop/values.yaml");
  expect(html.out).toContain("the template that renders it");
});

it("shards find together what one scan finds, each place of a shared library once", async () => {
  const use = 'dependencies: [{name: lib, version: 0.1.0, repository: "file://../lib"}]\n';
  const user = (name: string): typeof tree | Record<string, string> => ({
    [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n${use}`,
    [`${name}/values.yaml`]: "image: a\nsecurityContext: {}\n",
    [`${name}/templates/_image.tpl`]: tree["shop/templates/_image.tpl"],
    [`${name}/templates/web.yaml`]: template,
    [`${name}/templates/job.yaml`]: '{{ include "lib.pod" . }}\n',
  });
  const root = makeTree({
    ".github/kubesuggest.yml": config,
    ...user("shop"),
    ...user("bank"),
    "lib/Chart.yaml": "apiVersion: v2\nname: lib\nversion: 0.1.0\ntype: library\n",
    "lib/templates/_pod.tpl": `{{- define "lib.pod" -}}\napiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Chart.Name }}}\nspec:\n  containers:\n    - name: pod\n      image: a\n{{- end }}\n`,
  });
  const places = (out: string): string[] => {
    const { findings } = JSON.parse(out) as { findings: { file: string; range: { start: { line: number } } }[] };
    return findings.map(({ file, range }) => `${file}:${range.start.line}`).toSorted();
  };
  const whole = places((await runMain(root, ["scan", "--format", "json"])).out);
  expect(whole).toEqual([
    "bank/templates/web.yaml:19",
    "bank/values.yaml:2",
    "lib/templates/_pod.tpl:7",
    "shop/templates/web.yaml:19",
    "shop/values.yaml:2",
  ]);
  const reports = makeTree({});
  const files = [1, 2].map((index) => path.join(reports, `${index}.json`));
  for (const [index, file] of files.entries()) {
    await runMain(root, ["scan", "--shard", `${index + 1}/2`, "--output", file]);
  }
  const merged = await runMain(root, ["merge", ...files, "--format", "json"]);
  expect(merged.err).toBe("");
  expect(places(merged.out)).toEqual(whole);
});

it("each chart that is made to break is one line, and all else is reported", async () => {
  const made = (name: string, template: string, more: Record<string, string | Uint8Array> = {}) => ({
    [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`,
    [`${name}/templates/a.yaml`]: template,
    ...Object.fromEntries(Object.entries(more).map(([file, content]) => [`${name}/${file}`, content])),
  });
  const aliases = [..."bcdefghi"].map((key, index) => {
    return `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[index]}`).join()}]`;
  });
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n";
  const root = makeTree({
    ".github/kubesuggest.yml":
      "preset: none\nrules: {privilege-escalation-allowed: default, manifest-unreadable: default}\n",
    ...made("fails", '{{ fail "not like this" }}'),
    ...made("circles", '{{ define "a" }}{{ template "a" . }}{{ end }}{{ include "a" . }}'),
    ...made("unclosed", "{{ if"),
    ...made("environment", '{{ env "HOME" }}'),
    ...made("aliases", "a: {{ .Values.i | toJson }}", {
      "values.yaml": ["a: &a [1,1,1,1,1,1,1,1,1]", ...aliases].join("\n"),
    }),
    ...made("packed", "a: 1", { "charts/db-1.0.0.tgz": gzipSync(Buffer.alloc(150_000_000)) }),
    ...made("broken-pack", "a: 1", { "charts/db-1.0.0.tgz": "no archive" }),
    ...made("large", `# ${"x".repeat(17_000_000)}`),
    ...made("paths", `{{ .Files.Get "../../../etc/passwd" }}\n${pod}`),
    ...made("private-use", `# \ue000\n${pod}`),
    ...made("expression", `{{ regexMatch "(a+)+$" (repeat 5000 "a") }}{{ if false }}`),
    "good/pod.yaml": pod,
  });
  symlinkSync("/etc/passwd", path.join(root, "paths/templates/b.yaml"));
  const { out, err, status } = await runMain(root, ["scan", "--format", "json"]);
  expect([err, status]).toEqual(["", 1]);
  const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; message: string }[] };
  const broken = findings.filter(({ rule }) => rule === "manifest-unreadable");
  expect(broken.map(({ file }) => file.replace(/\/.*/, "")).toSorted()).toEqual([
    "aliases",
    "broken-pack",
    "circles",
    "environment",
    "expression",
    "fails",
    "large",
    "packed",
    "unclosed",
  ]);
  for (const { message } of broken)
    expect(message).toMatch(/^This chart can't be rendered(?: with the values in the repository)?: [^\n]{5,320}$/);
  const others = findings.filter(({ rule }) => rule !== "manifest-unreadable").map(({ file }) => file);
  expect(others.toSorted()).toEqual(["good/pod.yaml", "paths/templates/a.yaml", "private-use/templates/a.yaml"]);
  expect(out).not.toContain("root:");
});

it("each kustomization that is made to break is one line, and all else is reported", async () => {
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a\n";
  const made = (name: string, kustomization: string, more: Record<string, string> = {}) => ({
    [`${name}/kustomization.yaml`]: kustomization,
    [`${name}/pod.yaml`]: pod,
    ...Object.fromEntries(Object.entries(more).map(([file, content]) => [`${name}/${file}`, content])),
  });
  const aliases = [..."bcdefgh"].map(
    (key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefg"[index]}`).join()}]\n`,
  );
  const plugin = (how: string): string =>
    `apiVersion: v1\nkind: Plugin\nmetadata:\n  name: p\n  annotations:\n    config.kubernetes.io/function: |\n      ${how}\n`;
  const outside = "../../../../../etc/passwd";
  const root = makeTree({
    ".github/kubesuggest.yml":
      "preset: none\nrules: {privilege-escalation-allowed: default, manifest-unreadable: default}\n",
    ...made("circle-a", "resources: [../circle-b, pod.yaml]\n"),
    ...made("circle-b", "resources: [../circle-a, pod.yaml]\n"),
    ...made("itself", "resources: [., pod.yaml]\n"),
    ...made("exec", "resources: [pod.yaml]\ngenerators: [p.yaml]\n", { "p.yaml": plugin("exec: {path: /bin/sh}") }),
    ...made("container", "resources: [pod.yaml]\ntransformers: [p.yaml]\n", {
      "p.yaml": plugin("container: {image: x}"),
    }),
    ...made("helm", 'resources: [pod.yaml]\nhelmCharts: [{name: x, repo: "https://example.com"}]\n'),
    ...made("remote", 'resources: [pod.yaml, "git::https://example.com/x//y?ref=main"]\n'),
    ...made("resource", `resources: [pod.yaml, ${outside}]\n`),
    ...made("absolute", "resources: [pod.yaml]\nconfigMapGenerator: [{name: c, files: [/etc/passwd]}]\n"),
    ...made("generated", `resources: [pod.yaml]\nconfigMapGenerator: [{name: c, files: [${outside}]}]\n`),
    ...made("replaced", `resources: [pod.yaml]\nreplacements: [{path: ${outside}}]\n`),
    ...made("aliases", `a: &a [1,1,1,1,1,1,1,1,1]\n${aliases.join("")}resources: [pod.yaml]\n`),
    ...made("deep", `resources: [pod.yaml]\nx: ${"[".repeat(5000)}${"]".repeat(5000)}\n`),
    ...made("unclosed", "resources: [pod.yaml\n"),
    ...made("number", "resources: [pod.yaml]\nreplicas: [{name: a, count: 99999999999999999999}]\n"),
    ...made(
      "pattern",
      'resources: [pod.yaml]\npatches: [{target: {name: "(a+)+$("}, patch: "- {op: remove, path: /x}"}]\n',
    ),
    ...made("text", "kind: Kustomization\nresources: pod.yaml\n"),
    ...made("good", "resources: [pod.yaml]\n"),
  });
  symlinkSync("/etc/passwd", path.join(root, "good/b.yaml"));
  const { out, err } = await runMain(root, ["scan", "--format", "json"]);
  expect(err).toBe("");
  const report = JSON.parse(out) as Record<"findings" | "skipped", { file: string; rule: string; message: string }[]>;
  const isBroken = ({ rule }: { rule: string }): boolean => rule === "manifest-unreadable";
  const foldersOf = (list: readonly { file: string }[]): string[] =>
    list.map(({ file }) => file.replace(/\/.*/, "")).toSorted();
  const broken = report.findings.filter(isBroken);
  const errors = ["aliases", "circle-b", "deep", "itself", "number", "pattern", "text", "unclosed"];
  expect(foldersOf(broken)).toEqual(errors);
  for (const { message } of broken) expect(message).toMatch(/^This kustomization can't be rendered: [^\n]{5,320}$/);
  const notes = [
    "absolute",
    "circle-a",
    "container",
    "exec",
    "generated",
    "good",
    "helm",
    "remote",
    "replaced",
    "resource",
  ];
  expect(foldersOf(report.skipped)).toEqual(notes);
  const all = [...new Set([...errors, ...notes])].toSorted();
  expect(foldersOf(report.findings.filter((finding) => !isBroken(finding)))).toEqual(all);
  expect(out).not.toContain("root:");
});

it("a baseline and a cache know them again", async () => {
  const root = makeTree(tree);
  await runMain(root, ["scan", "--write-baseline"]);
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
  writeFileSync(path.join(root, "shop/values.yaml"), "image: b\nsecurityContext: {runAsNonRoot: true}\n");
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
  // What is cached is of all files that a chart is rendered from.
  writeFileSync(path.join(root, "shop/values.yaml"), "image: b\nsecurityContext: {allowPrivilegeEscalation: false}\n");
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("1 in the baseline");
});

it("a review of a local range renders both ends", async () => {
  const root = makeTree({
    ...tree,
    "shop/values.yaml": "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\n",
  });
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message", "base");
  writeFileSync(path.join(root, "shop/values.yaml"), "image: a\nsecurityContext: {runAsNonRoot: true}\n");
  git(root, "commit", "--quiet", "--all", "--message", "head");
  const { out } = await runMain(root, ["review", "--base", "HEAD~1"]);
  expect(out).toContain("Comment on shop/values.yaml, line 2");
  expect(out).toContain("1 new finding");
});

describe("a review of a renamed file", () => {
  const pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: a:1\n";
  const kustomization = (name: string): string => `resources: [${name}]\nnamePrefix: my-\n`;

  /** Reviews a commit that renames a file, and writes others. */
  async function reviewOf(
    base: Readonly<Record<string, string>>,
    [from, to]: readonly [string, string],
    written: Readonly<Record<string, string>>,
  ) {
    const root = makeTree(base);
    git(root, "init", "--quiet");
    git(root, "add", ".");
    git(root, "commit", "--quiet", "--message", "base");
    git(root, "mv", from, to);
    for (const [name, text] of Object.entries(written)) writeFileSync(path.join(root, name), text);
    git(root, "commit", "--quiet", "--all", "--message", "head");
    const { out } = await runMain(root, ["review", "--base", "HEAD~1", "--format", "json"]);
    const { findings } = JSON.parse(out) as { findings: { rule: string; file: string; new: boolean }[] };
    return findings.map(({ rule, file, new: isNew }) => [rule, file, isNew]);
  }

  it("that a kustomization is built from has no new findings, and the kustomization has one that names it no more", async () => {
    const base = { "app/kustomization.yaml": kustomization("a.yaml"), "app/a.yaml": pod };
    const moved = ["app/a.yaml", "app/b.yaml"] as const;
    const old = ["privilege-escalation-allowed", "app/b.yaml", false];
    const renamed = await reviewOf(base, moved, { "app/kustomization.yaml": kustomization("b.yaml") });
    expect(renamed).toContainEqual(old);
    expect(renamed.filter(([, , isNew]) => isNew)).toEqual([]);
    expect(await reviewOf(base, moved, {})).toContainEqual(["manifest-unreadable", "app/kustomization.yaml", true]);
  });

  it("that a chart is deployed with has no new findings", async () => {
    const release = (values: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  source: {repoURL: https://example.com/a.git, path: shop, helm: {valueFiles: [${values}]}}
  destination: {namespace: shop, server: https://kubernetes.default.svc}
`;
    const values = "image: a:2\nsecurityContext: {runAsNonRoot: true, allowPrivilegeEscalation: true}\n";
    const base = { ...tree, "shop/values.yaml": "image: a:1\nsecurityContext: {allowPrivilegeEscalation: false}\n" };
    const found = await reviewOf(
      { ...base, "apps/shop.yaml": release("../envs/a.yaml"), "envs/a.yaml": values },
      ["envs/a.yaml", "envs/b.yaml"],
      { "apps/shop.yaml": release("../envs/b.yaml") },
    );
    expect(found).toEqual([]);
  });
});

it("render prints what is judged, with other values and with where each line comes from", async () => {
  const root = makeTree({
    ...tree,
    "prod.yaml": "image: b\n",
    "app/kustomization.yaml": "resources: [a.yaml]\nnamePrefix: my-\n",
    "app/a.yaml":
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: a\n",
  });
  const { out, status } = await runMain(root, ["render", "shop"]);
  expect(status).toBe(0);
  expect(out).toContain("# shop/Chart.yaml\n---\napiVersion: apps/v1\n");
  expect(out).toContain("          image: a\n");
  const prod = await runMain(root, ["render", "shop", "--values", "prod.yaml"]);
  expect(prod.out).toContain("# shop/Chart.yaml with prod.yaml\n");
  expect(prod.out).toContain("          image: b\n");
  const origins = await runMain(root, ["render", "shop", "--origins"]);
  expect(origins.out).toMatch(/ {10}image: a +shop\/templates\/web.yaml:14, shop\/values.yaml:1\n/);
  const built = await runMain(root, ["render", "app", "--origins"]);
  expect(built.out).toMatch(/^# app\/kustomization.yaml\n/);
  for (const line of built.out.trim().split("\n").slice(1)) expect(line).toMatch(/ app\/a\.yaml:\d+$/);
  expect((await runMain(root, ["render", ".github"])).err).toContain("there is no chart or kustomization in .github");
  expect((await runMain(root, ["render", "--values", "nowhere.yaml"])).err).toContain(
    "nowhere.yaml can't be read (no such file or directory).",
  );
});

it("render says what it leaves out", async () => {
  const root = makeTree({ "app/kustomization.yaml": "resources: [a.yaml]\n" });
  const { out, err, status } = await runMain(root, ["render", "app"]);
  expect({ out, status }).toEqual({ out: "", status: 2 });
  expect(err).toMatch(/^app\/kustomization.yaml: not built: .*a\.yaml/);
});

it("render says why it can't", async () => {
  const root = makeTree({ ...tree, "shop/templates/_image.tpl": "" });
  const { err, status } = await runMain(root, ["render"]);
  expect(status).toBe(2);
  expect(err).toMatch(/^shop\/templates\/web.yaml:14: this chart can't be rendered: /);
});
