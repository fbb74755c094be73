import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { Shard } from "../../src/core/shard.ts";
import { memoryPlatform } from "../../src/platform/memory.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { scan } from "../../src/scan/scan.ts";
import { type CommitTree, openCommit } from "../../src/scan/sources/commit-tree.ts";
import type { TreeSource } from "../../src/scan/sources/tree-source.ts";
import { findWorkTree, openWorkTree } from "../../src/scan/sources/work-tree.ts";
import { git, makeTree, podManifest } from "../cli/run-cli.ts";

const head = "1".repeat(40);
/** In the order in which git lists them. */
const files = {
  Makefile: "all:\n\tdocker build -t shop/web -f web/image.prod web\n",
  "README.md": "# Shop\n",
  "a/kustomization.yaml": "resources: [pod.yaml]\n",
  "a/pod.yaml": podManifest("a"),
  "b/broken.yaml": 'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n',
  "b/pod.yaml": podManifest("b").replace(/image: .*/, "image: shop/web"),
  "b/template.yaml": "apiVersion: v1\nkind: {{ .Values.kind }}\n",
  "web/image.prod": "FROM debian:12\nUSER app\nCMD run\n",
};
const config = resolveConfig(
  parseConfig("c.yml", "paths-ignore: [a/**]\nbuilds: [{image: shop/job, dockerfile: gone/Dockerfile}]\n"),
  {},
);

function commitOf(texts: Readonly<Record<string, string>>, complete = true): Promise<CommitTree> {
  const pull = { number: 1, head, mergeBase: head, baseBranch: "main", draft: false, open: true, fork: false };
  const platform = memoryPlatform({
    pull,
    head,
    changes: [],
    files: new Map([[head, new Map(Object.entries(texts))]]),
    comments: [],
    summaries: [],
    reviews: [],
    checks: new Map(),
    readOnly: true,
  });
  const listFiles = async (commit: string) => ({ ...(await platform.listFiles(commit)), complete });
  return openCommit({ ...platform, listFiles }, head);
}

async function reportOf(source: TreeSource, settings: Config, shard?: Shard): Promise<string> {
  const options = { fix: "none", workerEntry: null, onProgress: () => undefined, today: "2026-06-01" } as const;
  const { report } = await scan(source, settings, { ...options, ...(shard && { shard }) });
  return jsonReport(report);
}

test.each([
  ["as they are", defaultConfig],
  ["with a configuration", config],
] as const)("a work tree and a commit of the same files have the same report, %s", async (_how, settings) => {
  const workTree = openWorkTree(findWorkTree(makeTree(files), []));
  const commit = await commitOf(files);
  const report = await reportOf(workTree, settings);
  expect(report).toContain("privilege-escalation-allowed");
  expect(await reportOf(commit, settings)).toBe(report);
  for (const index of [1, 2]) {
    const shard = { index, of: 2 };
    expect(await reportOf(commit, settings, shard)).toBe(await reportOf(workTree, settings, shard));
  }
});

test("where the platform cut the list of files, those that are not in it may have findings", async () => {
  for (const complete of [true, false]) {
    const source = await commitOf({ "a/pod.yaml": podManifest("a") }, complete);
    const options = { fix: "none", workerEntry: null, onProgress: () => undefined, today: "2026-06-01" } as const;
    const { covers } = await scan(source, defaultConfig, options);
    expect([covers("a/pod.yaml"), covers("b/pod.yaml")]).toEqual([true, complete]);
  }
});

test("a work tree has the charts that are packed beside a chart, whatever git ignores", () => {
  const chart = { "shop/Chart.yaml": "name: shop\n", "shop/charts/db-1.0.0.tgz": "", "shop/charts/notes.log": "" };
  const root = makeTree({ ...chart, ".gitignore": "*.tgz\n*.log\n", "other/charts/db-1.0.0.tgz": "" });
  git(root, "init", "-q");
  const { paths } = openWorkTree(findWorkTree(root, []));
  expect(paths).toEqual([".gitignore", "shop/Chart.yaml", "shop/charts/db-1.0.0.tgz"]);
});

test("the root of a work tree is where it is, whatever git tells its hooks", () => {
  const root = makeTree({ "deploy/web.yaml": podManifest("web") });
  git(root, "init", "-q");
  const real = findWorkTree(root, []).root;
  const before = process.env["GIT_DIR"];
  process.env["GIT_DIR"] = join(real, ".git");
  try {
    expect(findWorkTree(join(root, "deploy"), [])).toEqual({ root: real, targets: ["deploy"], git: true });
  } finally {
    if (before === undefined) delete process.env["GIT_DIR"];
    else process.env["GIT_DIR"] = before;
  }
});
