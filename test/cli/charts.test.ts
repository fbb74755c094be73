import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
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
    "image: a\nsecurityContext: {allowPrivilegeEscalation: false}\n",
  );
  expect(readFileSync(path.join(root, "shop/templates/web.yaml"), "utf8")).toBe(
    `${template}          securityContext:\n            allowPrivilegeEscalation: false\n`,
  );
  expect((await runMain(root, ["scan"])).status).toBe(0);
});

it("formats for programs have both places", async () => {
  const root = makeTree(tree);
  const sarif = await runMain(root, ["scan", "--format", "sarif"]);
  const { runs } = JSON.parse(sarif.out) as { runs: { results: { relatedLocations?: unknown[] }[] }[] };
  expect(runs[0]?.results.flatMap(({ relatedLocations }) => relatedLocations ?? [])).toHaveLength(1);
  const json = await runMain(root, ["scan", "--format", "json"]);
  expect(json.out).not.toContain("\\u0000");
  expect(json.out).toContain("the template that renders it");
});

it("a baseline and a cache know them again", async () => {
  const root = makeTree(tree);
  await runMain(root, ["scan", "--write-baseline"]);
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
  writeFileSync(path.join(root, "shop/values.yaml"), "image: b\nsecurityContext: {runAsNonRoot: true}\n");
  expect((await runMain(root, ["scan", "--cache", ".cache"])).out).toContain("2 in the baseline");
});

it("a review of a local range renders both ends", async () => {
  const root = makeTree({
    ...tree,
    "shop/values.yaml": "image: a\nsecurityContext: {allowPrivilegeEscalation: false}\n",
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

it("render prints what is judged, with other values and with where each line comes from", async () => {
  const root = makeTree({ ...tree, "prod.yaml": "image: b\n", "app/kustomization.yaml": "resources: [a.yaml]\n" });
  const { out, status } = await runMain(root, ["render", "shop"]);
  expect(status).toBe(0);
  expect(out).toContain("# shop/Chart.yaml\n---\napiVersion: apps/v1\n");
  expect(out).toContain("          image: a\n");
  const prod = await runMain(root, ["render", "shop", "--values", "prod.yaml"]);
  expect(prod.out).toContain("# shop/Chart.yaml with prod.yaml\n");
  expect(prod.out).toContain("          image: b\n");
  const origins = await runMain(root, ["render", "shop", "--origins"]);
  expect(origins.out).toMatch(/ {10}image: a +shop\/templates\/web.yaml:14, shop\/values.yaml:1\n/);
  expect((await runMain(root, ["render", ".github"])).err).toContain("no chart or kustomization is rendered there");
  expect((await runMain(root, ["render", "--values", "nowhere.yaml"])).err).toContain("nowhere.yaml can't be read.");
});

it("render says why it can't", async () => {
  const root = makeTree({ ...tree, "shop/templates/_image.tpl": "" });
  const { err, status } = await runMain(root, ["render"]);
  expect(status).toBe(2);
  expect(err).toMatch(/^shop\/templates\/web.yaml:14: this chart can't be rendered: /);
});
