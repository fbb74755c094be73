import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { git, makeTree, runMain } from "./run-cli.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: a
`;
const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";
const patch = (container: string): string => `resources: [../base]
patches:
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            containers:
${container}`;
const side = "              - name: side\n                image: b\n";
const sideSetting = setting.replaceAll(/^/gm, "      ").trimEnd();

const tree = {
  ".github/kubesuggest.yml": "preset: none\nrules: {privilege-escalation-allowed: default}\n",
  "base/kustomization.yaml": "resources: [web.yaml]\n",
  "base/web.yaml": deployment,
  "prod/kustomization.yaml": patch(side),
  "staging/kustomization.yaml": "resources: [../base]\nnamePrefix: s-\n",
};

function textOf(root: string, name: string): string {
  return readFileSync(path.join(root, name), "utf8");
}

it("a scan tells of kustomizations in bases and in patches inside of them, and writes their fixes", async () => {
  const root = makeTree(tree);
  const scan = await runMain(root, ["scan", "--format", "concise"]);
  expect(scan.out.match(/^\S+/gm)?.slice(0, 2)).toEqual([
    expect.stringMatching(/^base\/web\.yaml:13:/),
    expect.stringMatching(/^prod\/kustomization\.yaml:11:/),
  ]);
  await runMain(root, ["scan", "--fix=safe"]);
  expect(textOf(root, "base/web.yaml")).toBe(deployment + setting);
  expect(textOf(root, "prod/kustomization.yaml")).toBe(`${patch(side)}${sideSetting}\n`);
  expect((await runMain(root, ["scan"])).status).toBe(0);
});

it("formats for programs have the patch, and the object that it changes", async () => {
  const root = makeTree(tree);
  const { out } = await runMain(root, ["scan", "--format", "sarif"]);
  interface Location {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }
  const { runs } = JSON.parse(out) as {
    runs: { results: { locations: Location[]; relatedLocations?: Location[] }[] }[];
  };
  const places = runs[0]?.results.map(({ locations, relatedLocations = [] }) =>
    [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  );
  expect(places).toEqual([["base/web.yaml"], ["prod/kustomization.yaml", "base/web.yaml"]]);
  const html = await runMain(root, ["scan", "--format", "html"]);
  expect(html.out).toContain("the object that it changes");
});

it("a baseline and a cache know them again, and see what a base or a patch becomes", async () => {
  const root = makeTree(tree);
  await runMain(root, ["scan", "--write-baseline"]);
  const again = async (): Promise<string> => (await runMain(root, ["scan", "--cache", ".cache"])).out;
  expect(await again()).toContain("2 in the baseline");
  expect(await again()).toContain("2 in the baseline");
  writeFileSync(path.join(root, "prod/kustomization.yaml"), `namePrefix: p-\n${patch(side)}`);
  expect(await again()).toContain("2 in the baseline");
  writeFileSync(path.join(root, "base/web.yaml"), deployment + setting);
  expect(await again()).toContain("1 in the baseline");
  writeFileSync(path.join(root, "prod/kustomization.yaml"), `${patch(side)}${sideSetting}\n`);
  expect(await again()).not.toContain("in the baseline");
});

it("shards keep a base and all that build it together", async () => {
  const other = Object.entries(tree).map(([name, text]) => [name.replace(/^(?=[bps])/, "other/"), text]);
  const root = makeTree({ ...Object.fromEntries(other), ...tree });
  const placesOf = (out: string): string[] => {
    const { findings } = JSON.parse(out) as { findings: { file: string; range: { start: { line: number } } }[] };
    return findings.map(({ file, range }) => `${file}:${range.start.line}`).toSorted();
  };
  const whole = placesOf((await runMain(root, ["scan", "--format", "json"])).out);
  expect(whole).toEqual([
    "base/web.yaml:13",
    "other/base/web.yaml:13",
    "other/prod/kustomization.yaml:11",
    "prod/kustomization.yaml:11",
  ]);
  const parts = await Promise.all(
    [1, 2, 3].map(async (index) =>
      placesOf((await runMain(root, ["scan", "--shard", `${index}/3`, "--format", "json"])).out),
    ),
  );
  expect(parts.flat().toSorted()).toEqual(whole);
  for (const part of parts) expect(new Set(part.map((place) => place.startsWith("other/"))).size).toBeLessThan(2);
});

it("a review of a local range tells of a patch inside a kustomization that the change shows", async () => {
  const root = makeTree({ ...tree, "prod/kustomization.yaml": "resources: [../base]\n" });
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message", "base");
  writeFileSync(path.join(root, "prod/kustomization.yaml"), patch(side));
  git(root, "commit", "--quiet", "--all", "--message", "head");
  const { out } = await runMain(root, ["review", "--base", "HEAD~1"]);
  expect(out).toContain("Comment on prod/kustomization.yaml, line 12");
  expect(out).toContain("1 new finding");
});

it("a scan builds kustomizations of all names that kustomize knows", async () => {
  const root = makeTree({
    ".github/kubesuggest.yml": tree[".github/kubesuggest.yml"],
    "base/Kustomization": "resources: [web.yaml]\n",
    "base/web.yaml": `${deployment}${setting}`,
    "prod/Kustomization": patch(side),
  });
  expect((await runMain(root, ["scan", "--format", "concise"])).out).toMatch(
    /^prod\/Kustomization:\d+:\d+: warning: Container "side" /,
  );
});

it("a kustomization that is no YAML is named in plain words, at its line", async () => {
  const root = makeTree({ "kustomization.yaml": "namespace: a\nresources: [web.yaml\n", "web.yaml": deployment });
  expect((await runMain(root, ["scan", "--format", "concise"])).out).toContain(
    "kustomization.yaml:2:1: error: This kustomization can't be rendered: a bracket or brace is never closed",
  );
});
