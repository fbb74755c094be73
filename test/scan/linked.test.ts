import { expect, test } from "vitest";
import { defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { readConfigFile } from "../../src/config/read-config-file.ts";
import type { Finding } from "../../src/core/finding.ts";
import { filesAround, linkedUnits } from "../../src/model/builds/linked-units.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { filesDigest } from "../../src/scan/digest.ts";
import { scanWorkTree, type WorkTreeReport } from "../../src/scan/scan-work-tree.ts";
import { splitFiles } from "../../src/scan/shard.ts";
import { findWorkTree } from "../../src/scan/sources/work-tree.ts";
import { makeTree, workerEntry } from "../cli/run-cli.ts";
import { onlyText } from "../support/analyse.ts";

const dockerfile = 'FROM debian:12\nWORKDIR /app\nCOPY app /app/app\nENTRYPOINT ["/app/app"]\n';

function deployment(name: string, image: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: main
          image: ${image}
`;
}

/** How a finding says that an image and a container were linked. */
function linkOf({ source, message, advice, proposal }: Finding): string {
  const how =
    /line \d+ of \S+ builds it|the configuration says so|the directory \S+ has its name|its stage in \S+/.exec(
      `${message} ${advice} ${proposal?.risk}`,
    )?.[0];
  return `${source.path}: ${how ?? "-"}`;
}

const options = { fix: "none", workerEntry: null, onProgress: () => undefined } as const;

function scan(root: string, targets: readonly string[] = [], threads?: number): Promise<WorkTreeReport> {
  return scanWorkTree(findWorkTree(root, targets), defaultConfig, {
    ...options,
    workerEntry: threads === undefined ? null : workerEntry,
    ...(threads === undefined ? {} : { threads }),
  });
}

test.each([
  ["a pipeline", ".gitlab-ci.yml", "a: { script: ['/kaniko/executor --context . --dockerfile ops/image.prod'] }\n"],
  ["a Jenkinsfile", "Jenkinsfile", "sh 'docker build -f ops/image.prod .'\n"],
  ["a compose file", "compose.yaml", "services: { a: { build: { context: ., dockerfile: ops/image.prod } } }\n"],
])("a Dockerfile that only %s names is scanned where there is no other", async (_, path, text) => {
  const { findings } = await scan(makeTree({ [path]: text, "ops/image.prod": dockerfile }));
  expect(new Set(findings.map(({ source }) => source.path))).toEqual(new Set(["ops/image.prod"]));
});

test("Dockerfiles of all names are scanned, with who runs their images", async () => {
  const root = makeTree({
    Makefile: "all:\n\tdocker build -t shop/job -f job/image.prod job\n",
    "compose.yaml": "services:\n  api: { build: api, image: ghcr.io/shop/api }\n",
    "api/Dockerfile": dockerfile,
    "job/image.prod": dockerfile,
    "web/web.Dockerfile": dockerfile,
    "deploy/api.yaml": deployment("api", "ghcr.io/shop/api:1"),
    "deploy/job.yaml": deployment("job", "shop/job:1"),
  });
  const { findings, stats, skipped, errors } = await scan(root);
  const messages = findings.filter(({ rule }) => rule === "image-runs-as-root").map(linkOf);
  expect(messages).toEqual([
    "api/Dockerfile: line 2 of compose.yaml builds it",
    "job/image.prod: line 2 of Makefile builds it",
    "web/web.Dockerfile: -",
  ]);
  expect(stats).toMatchObject({ files: 6, dockerfiles: 3, manifests: 2 });
  expect([skipped, errors]).toEqual([[], []]);
});

test("what the configuration says of builds wins over files and names", async () => {
  const root = makeTree({
    "compose.yaml": "services:\n  api: { build: api, image: ghcr.io/shop/api }\n",
    "api/Dockerfile": dockerfile,
    "images/api.prod": `FROM debian:12 AS run\n${dockerfile}`,
    "deploy/api.yaml": deployment("api", "ghcr.io/shop/api:1"),
    "deploy/web.yaml": deployment("web", "ghcr.io/shop/web:1"),
    "web/Dockerfile": dockerfile,
    ".github/kubesuggest.yml": `builds:
- { image: "ghcr.io/*/api", dockerfile: images/api.prod, target: run }
- { image: ghcr.io/shop/gone, dockerfile: gone/Dockerfile }
`,
  });
  const config = resolveConfig(readConfigFile(root));
  const { findings, errors, skipped } = await scanWorkTree(findWorkTree(root, []), config, options);
  expect(errors).toEqual([]);
  expect(skipped).toEqual([
    { file: "gone/Dockerfile", reason: "missing, but the configuration builds images from it" },
  ]);
  const messages = findings
    .filter(({ rule }) => rule === "image-runs-as-root" || rule === "container-runs-as-root")
    .map(linkOf);
  expect(messages).toEqual([
    "api/Dockerfile: -",
    "deploy/api.yaml: its stage in images/api.prod",
    "deploy/web.yaml: the directory web has its name",
    "images/api.prod: the configuration says so",
    "web/Dockerfile: the directory web has its name",
  ]);
});

test("a target alone is scanned with what the whole tree says of its images", async () => {
  const root = makeTree({
    "compose.yaml": "services:\n  api: { build: api, image: ghcr.io/shop/api }\n",
    "api/Dockerfile": dockerfile,
    "deploy/api.yaml": deployment("api", "ghcr.io/shop/api:1"),
  });
  const { findings } = await scan(root, [`${root}/api`]);
  expect(new Set(findings.map(({ source }) => source.path))).toEqual(new Set(["api/Dockerfile"]));
  expect(findings.map(({ message }) => message).join()).toContain("line 2 of compose.yaml builds it");
});

test("workers find what one thread finds, links and ambiguous names among it", async () => {
  const filler = `# ${"x".repeat(98)}\n`.repeat(60);
  const services = Array.from({ length: 120 }, (_, index) => `s${index}`);
  const root = makeTree({
    "compose.yaml": `services:\n${services.map((name) => `  ${name}: { build: src/${name}, image: shop/${name} }\n`).join("")}`,
    ...Object.fromEntries(services.map((name) => [`src/${name}/Dockerfile`, dockerfile])),
    ...Object.fromEntries(
      services.map((name) => [`deploy/${name}/app.yaml`, deployment(name, `shop/${name}`) + filler]),
    ),
    ...Object.fromEntries(services.map((name) => [`more/${name}/app.yaml`, deployment(name, "shop/twin") + filler])),
    "a/twin/Dockerfile": dockerfile,
    "b/twin/Dockerfile": dockerfile,
  });
  const alone = await scan(root);
  expect(alone.findings.filter(({ message }) => message.includes("compose.yaml builds it"))).not.toHaveLength(0);
  expect(
    alone.findings
      .filter(({ rule, source }) => rule === "image-runs-as-root" && source.path.includes("twin"))
      .map(({ message }) => message)
      .join(),
  ).not.toContain("runs it");
  expect(jsonReport(await scan(root, [], 3))).toBe(jsonReport(alone));
});

test("units hold a Dockerfile with all that run its image, and nothing is lost", () => {
  const files = Object.entries({
    "api/Dockerfile": dockerfile,
    "deploy/a/api.yaml": deployment("api", "shop/api"),
    "deploy/b/api.yaml": deployment("api", "shop/api"),
    "deploy/c/web.yaml": deployment("web", "shop/web"),
    "compose.yaml": "services:\n  api: { build: api, image: shop/api }\n",
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const known = { builds: [], dockerfiles: ["api/Dockerfile"] };
  const units = linkedUnits(files, known).map((unit) => unit.map(({ path }) => path));
  expect(units).toEqual([
    ["api/Dockerfile", "deploy/a/api.yaml", "deploy/b/api.yaml"],
    ["deploy/c/web.yaml"],
    ["compose.yaml"],
  ]);
  const around = filesAround(files, "deploy/b/api.yaml").map(({ path }) => path);
  expect(around).toEqual(["api/Dockerfile", "deploy/a/api.yaml", "deploy/b/api.yaml", "compose.yaml"]);
  expect(filesAround(files, "gone.yaml")).toEqual([]);
});

test("the scripts that images start with are read, wherever they lie", async () => {
  const text = 'FROM debian:12\nCOPY scripts/run.sh /srv/\nENTRYPOINT ["/srv/run.sh"]\n';
  const root = makeTree({ "api/Dockerfile": text, "scripts/run.sh": "#!/bin/sh\nexec gosu app /srv/app\n" });
  const plain = makeTree({ "api/Dockerfile": text, "scripts/run.sh": "#!/bin/sh\nexec /srv/app\n" });
  const rules = async (tree: string): Promise<string[]> => (await scan(tree)).findings.map(({ rule }) => rule);
  expect(await rules(root)).not.toContain("image-runs-as-root");
  expect(await rules(plain)).toContain("image-runs-as-root");
});

test("the build contexts that files state are known, with the modes of scripts, also to worker threads and the cache", async () => {
  const files = {
    "compose.yaml": "services:\n  api: { build: api }\n",
    "api/Dockerfile": 'FROM debian:12\nCOPY run.sh setup.md /\nENTRYPOINT ["/run.sh"]\n',
    "api/.dockerignore": "*.md\n",
    "api/setup.md": "",
    "api/run.sh": "#!/bin/sh\nexec app\n",
    "pad/big.yaml": `kind: ConfigMap\n# ${"x".repeat(1_200_000)}\n`,
  };
  const root = makeTree(files);
  const rules = ["copied-file-missing", "start-script-broken"] as const;
  const config = resolveConfig(parseConfig("c.yml", onlyText(...rules)));
  const told = async (threads?: number): Promise<string[]> => {
    const crew = threads === undefined ? {} : { workerEntry, threads };
    const { findings } = await scanWorkTree(findWorkTree(root, []), config, { ...options, ...crew });
    return findings.map(({ rule, source }) => `${source.path} ${rule}`).toSorted();
  };
  const modeTold = process.platform === "win32" ? [] : ["api/Dockerfile start-script-broken"];
  expect(await told()).toEqual(["api/Dockerfile copied-file-missing", ...modeTold]);
  expect(await told(2)).toEqual(await told());
});

test("a cached result is not used where the files of the build context have changed", () => {
  const context = { directory: "", place: "", history: true, files: ["a"], ignore: null, packageJson: null };
  const file = { path: "Dockerfile", bytes: new Uint8Array(), role: "reviewed" } as const;
  const digests = [
    { ...file, contexts: [context] },
    { ...file, contexts: [{ ...context, files: ["a", "b"] }] },
    { ...file, contexts: [{ ...context, history: false }] },
    { ...file, executable: true },
    file,
  ].map((one) => filesDigest([one], null));
  expect(new Set(digests).size).toBe(digests.length);
});

test("worker threads keep to the configuration", async () => {
  const files = Array.from({ length: 40 }, (_, index) => [
    `team-${index}/api.yaml`,
    `${deployment("api", "registry.example.com/api:1")}# ${"x".repeat(40_000)}\n`,
  ]);
  const root = makeTree(Object.fromEntries(files) as Record<string, string>);
  const text = `
${onlyText("container-runs-as-root")}overrides: [{paths: team-7, rules: {container-runs-as-root: error}}]
images: [{image: registry.example.com/*, user: 10001}]
`;
  const config = resolveConfig(parseConfig("c.yml", text));
  const { findings } = await scanWorkTree(findWorkTree(root, []), config, { ...options, workerEntry, threads: 2 });
  const told = findings.map(({ rule, severity, fix }) => {
    return `${rule} ${severity} ${/runAsUser: \d+/.exec(fix?.edits.map(({ text: added }) => added).join("") ?? "")?.[0]}`;
  });
  expect(told).toHaveLength(files.length);
  const levels = ["warning", "error"];
  expect(new Set(told)).toEqual(new Set(levels.map((level) => `container-runs-as-root ${level} runAsUser: 10001`)));
});

test("charts that share a library are units of their own, with the library beside them", () => {
  const use = (name: string): string =>
    `name: ${name}\nversion: 1.0.0\ndependencies:\n  - {name: lib, version: 1.0.0, repository: "file://../lib"}\n`;
  const files = Object.entries({
    "bank/Chart.yaml": use("bank"),
    "bank/templates/a.yaml": "a: 1\n",
    "lib/Chart.yaml": `${use("lib").replace("name: lib,", "name: base,").replace("../lib", "../base")}type: library\n`,
    "lib/templates/_a.tpl": "",
    "base/Chart.yaml": "name: base\nversion: 1.0.0\ntype: library\n",
    "shop/Chart.yaml": `${use("shop")}  - {name: bank, version: 1.0.0, repository: "file://../bank"}\n`,
    "other/Chart.yaml": use("other"),
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), role: "reviewed" as const }));
  const units = linkedUnits(files, { builds: [], dockerfiles: [] });
  const named = units.map((unit) => unit.map(({ path, role }) => (role === "reviewed" ? path : `(${path})`)));
  expect(named).toEqual([
    [
      "bank/Chart.yaml",
      "bank/templates/a.yaml",
      "shop/Chart.yaml",
      "(lib/Chart.yaml)",
      "(lib/templates/_a.tpl)",
      "(base/Chart.yaml)",
    ],
    ["lib/Chart.yaml", "lib/templates/_a.tpl", "(base/Chart.yaml)"],
    ["base/Chart.yaml"],
    ["other/Chart.yaml", "(lib/Chart.yaml)", "(lib/templates/_a.tpl)", "(base/Chart.yaml)"],
  ]);
  for (const of of [2, 3, 4]) {
    const shards = splitFiles(units, [], of);
    // What is found in the library is in one report.
    expect(new Set(units.flat().map(({ path }) => shards.get(path))).size).toBe(1);
  }
});

test("a chart of version 1 is in a unit with those that its requirements.yaml names", () => {
  const files = Object.entries({
    "charts/partials/Chart.yaml": "apiVersion: v1\nname: partials\nversion: 0.1.0\n",
    "charts/partials/templates/_pod.tpl": "",
    "requirements.yaml": "collections: [a]\n",
    "viz/charts/viz/Chart.yaml": "apiVersion: v1\nname: viz\nversion: 0.1.0\n",
    "viz/charts/viz/requirements.yaml":
      "dependencies: [{name: partials, version: 0.1.0, repository: file://../../../charts/partials}]\n",
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), role: "reviewed" as const }));
  const units = linkedUnits(files, { builds: [], dockerfiles: [] });
  expect(units.map((unit) => unit.map(({ path }) => path))).toEqual([
    [
      "charts/partials/Chart.yaml",
      "charts/partials/templates/_pod.tpl",
      "viz/charts/viz/Chart.yaml",
      "viz/charts/viz/requirements.yaml",
    ],
    ["requirements.yaml"],
  ]);
});
