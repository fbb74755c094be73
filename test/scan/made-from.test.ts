import { expect, test } from "vitest";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { madeFrom } from "../../src/scan/made-from.ts";
import { scan } from "../../src/scan/scan.ts";
import { findWorkTree, openWorkTree } from "../../src/scan/sources/work-tree.ts";
import { makeTree } from "../cli/run-cli.ts";

const texts = {
  "k/base/kustomization.yaml": "resources: [pod.yaml]\n",
  "k/base/pod.yaml": "kind: Pod\n",
  "k/prod/kustomization.yaml": "resources: [../base]\npatches: [{path: patch.yaml}]\n",
  "k/prod/patch.yaml": "kind: Pod\n",
  "other/pod.yaml": "kind: Pod\n",
  "shop/Chart.yaml": "name: shop\nversion: 1.0.0\n",
  "shop/templates/api.yaml": "apiVersion: v1\nkind: {{ .Values.kind }}\n",
  "shop/templates/web.yaml": "apiVersion: v1\nkind: {{ .Values.kind }}\n",
  "shop/values.yaml": "kind: Pod\n",
};
const files = Object.entries(texts).map(([path, text]): InputFile => {
  return { path, bytes: new TextEncoder().encode(text), role: "reviewed" };
});
const built = ["k/base/kustomization.yaml", "k/base/pod.yaml", "k/prod/kustomization.yaml", "k/prod/patch.yaml"];

test.each<[what: string, unread: string, found: readonly string[]]>([
  ["the values of a chart with an unread template", "shop/templates/web.yaml", ["shop/Chart.yaml", "shop/values.yaml"]],
  ["the values of an unread chart", "shop/Chart.yaml", ["shop/Chart.yaml", "shop/values.yaml"]],
  ["all of an unread kustomization", "k/prod/kustomization.yaml", built],
  ["all of a kustomization that builds an unread one", "k/base/kustomization.yaml", built],
  ["nothing else with an unread object of a kustomization", "k/base/pod.yaml", []],
  ["nothing else with any other unread file", "other/pod.yaml", []],
])("finds %s", (_what, unread, found) => {
  expect([...madeFrom(files, new Set([unread]))].toSorted()).toEqual(found);
});

test("a scan that renders nothing does not know the findings in values", async () => {
  const source = openWorkTree(findWorkTree(makeTree(texts), []));
  const options = { fix: "none", workerEntry: null, onProgress: () => undefined, today: "2026-06-01" } as const;
  const { covers } = await scan(source, resolveConfig({}, {}), options);
  const known = Object.keys(texts).filter(covers);
  expect(known).not.toContain("shop/values.yaml");
  expect(known).toContain("other/pod.yaml");
});
