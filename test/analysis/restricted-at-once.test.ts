import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../../src/core/json.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import type { Suggestion } from "../../src/review/review-plan.ts";
import { makeTree, runMain } from "../cli/run-cli.ts";
import { addedFile } from "../review/support.ts";
import { inputsOf } from "../support/analyse.ts";
import { restrictedViolations } from "../support/pod-security.ts";

const podPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ["spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
};
const kinds = Object.keys(podPaths);

const headOf: Readonly<Record<string, string>> = {
  Pod: "apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n",
  Job: "apiVersion: batch/v1\nkind: Job\nmetadata: {name: web, namespace: shop}\nspec:\n  template:\n    spec:\n",
  CronJob:
    'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: web, namespace: shop}\nspec:\n  schedule: "0 4 * * *"\n' +
    "  jobTemplate:\n    spec:\n      template:\n        spec:\n",
};

function manifest(kind: string, spec: string): string {
  const head =
    headOf[kind] ??
    `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: web, namespace: shop}\nspec:\n` +
      `${kind === "StatefulSet" ? "  serviceName: web\n" : ""}  selector: {matchLabels: {app: web}}\n` +
      "  template:\n    metadata: {labels: {app: web}}\n    spec:\n";
  const lines = kind === "Job" || kind === "CronJob" ? `${spec}restartPolicy: Never\n` : spec;
  const indent = " ".repeat(2 * (podPaths[kind]?.length ?? 0));
  return head + lines.replace(/^(?=.)/gm, indent);
}

const container = (name: string, rest = ""): string =>
  `- name: ${name}\n  image: registry.example.com/${name}:1\n${rest}`;
const mounts = "  volumeMounts:\n  - name: data\n    mountPath: /data\n";
const port = "  ports:\n  - containerPort: 8080\n";

/** Specs of pods without most of what `restricted` asks for. Those of one container come first. */
const single: Readonly<Record<string, string>> = {
  "one container": `containers:\n${container("web", port)}`,
  "one container, its image first": "containers:\n- image: registry.example.com/web:1\n  name: web\n  resources: {}\n",
  "one container and volumes": `containers:\n${container("web", mounts)}volumes:\n- name: data\n  emptyDir: {}\n`,
  "one container, written inline": "containers: [{name: web, image: registry.example.com/web:1}]\n",
  "a group for its volumes": `securityContext:\n  fsGroup: 2000\ncontainers:\n${container("web", port)}`,
};
const several: Readonly<Record<string, string>> = {
  "two containers": `containers:\n${container("web", port)}${container("log")}`,
  "an init container": `initContainers:\n${container("setup")}containers:\n${container("web", port)}`,
  "a container that reads only": `containers:\n${container("web", "  securityContext:\n    readOnlyRootFilesystem: true\n")}`,
  "a port of root": `containers:\n${container("web", port.replace("8080", "80"))}`,
  "two of each": `initContainers:\n${container("setup")}${container("wait")}containers:\n${container("web")}${container("log")}`,
};

function podOf(kind: string, text: string): JsonObject {
  const documents = parseYaml(new SourceFile("web.yaml", text)).documents.map(({ value }) => value);
  const [found] = documents.filter((value) => valueAt(value, ["kind"]) === kind);
  const spec: Json | undefined = valueAt(found, podPaths[kind] ?? []);
  if (!isObject(spec)) throw new Error(text);
  return spec;
}

function suggestionsFor(text: string, config = "restricted" as "restricted" | "recommended"): readonly Suggestion[] {
  const { plan } = reviewChange({
    changes: [addedFile("web.yaml", text)],
    head: inputsOf({ "web.yaml": text }),
    base: [],
    skipped: [],
    config: resolveConfig({ preset: config }),
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  });
  return plan.suggestions;
}

function commit(text: string, suggestions: readonly Suggestion[]): string {
  const lowestFirst = suggestions.toSorted((a, b) => b.startLine - a.startLine);
  return lowestFirst.reduce((before, { startLine, endLine, lines, complete }) => {
    return applySuggestion(before, startLine, endLine, complete?.lines ?? lines);
  }, text);
}

describe.each(kinds)("a %s", (kind) => {
  it.each(Object.entries(single))("with %s passes restricted after one click", (_shape, spec) => {
    const text = manifest(kind, spec);
    expect(restrictedViolations(podOf(kind, text))).not.toEqual([]);
    const results = suggestionsFor(text).map((one) => restrictedViolations(podOf(kind, commit(text, [one]))));
    expect(results).toContainEqual([]);
  });

  it.each(Object.entries({ ...single, ...several }))("with %s passes it with all suggestions", (_shape, spec) => {
    const text = manifest(kind, spec);
    expect(restrictedViolations(podOf(kind, commit(text, suggestionsFor(text))))).toEqual([]);
  });

  it("is offered it where the namespace asks for it, whatever the preset", () => {
    const namespace =
      "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: {pod-security.kubernetes.io/enforce: restricted}\n";
    const text = `${namespace}---\n${manifest(kind, single["one container"] ?? "")}`;
    const suggestions = suggestionsFor(text, "recommended");
    const results = suggestions.map((one) => restrictedViolations(podOf(kind, commit(text, [one]))));
    expect(results).toContainEqual([]);
  });

  it("passes it after one run of the command line", async () => {
    const texts = Object.values({ ...single, ...several }).map((spec) => manifest(kind, spec));
    const files = Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]));
    const root = makeTree({ ".github/kubesuggest.yml": "preset: restricted\n", ...files });
    await runMain(root, ["scan", "--fix=review"]);
    for (const name of Object.keys(files)) {
      expect(restrictedViolations(podOf(kind, readFileSync(path.join(root, name), "utf8"))), name).toEqual([]);
    }
  });
});
