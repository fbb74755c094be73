import { expect, test } from "vitest";
import type { CommitFiles } from "../../src/jobs/collect/read-commit.ts";
import { valuesOfOthers } from "../../src/jobs/collect/values-of-others.ts";

function commitOf(files: Readonly<Record<string, string>>): CommitFiles {
  const entries = Object.entries(files).map(([path, text]) => {
    return [path, { path, type: "file" as const, oid: "", size: text.length }] as const;
  });
  return {
    entries: new Map(entries),
    read: async (paths) =>
      paths.map((path) => ({ path, bytes: new TextEncoder().encode(files[path]), role: "context" })),
    configured: [],
    charts: [],
  };
}

const fleet = "helm:\n  chart: ./chart\n  valuesFiles: [env/live.yaml]\n";
const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";

test.each<[what: string, files: Readonly<Record<string, string>>, tool: string | null]>([
  ["values that Fleet takes", { "a/fleet.yaml": fleet, "a/env/live.yaml": "b: c\n" }, "Fleet"],
  [
    "values that helmfile takes",
    {
      "helmfile.yaml": "releases: [{chart: ./c, values: [env/live.yaml]}]\n".replace("[{", "\n  - ").replace("}]", ""),
      "a/env/live.yaml": "b: c\n",
    },
    "helmfile",
  ],
  [
    "a file that it does not name",
    { "a/fleet.yaml": fleet.replace("live", "test"), "a/env/live.yaml": "b: c\n" },
    null,
  ],
  [
    "a script with a word without end",
    { "deploy.sh": `helm upgrade ${"a".repeat(400_000)} $${"a".repeat(400_000)}` },
    null,
  ],
  ["a file beside its directory", { "b/fleet.yaml": fleet, "a/env/live.yaml": "b: c\n" }, null],
  ["a manifest, which is checked", { "a/fleet.yaml": fleet, "a/env/live.yaml": pod }, null],
  [
    "values that helmfile takes by the name of an environment",
    {
      "helmfile.yaml": "releases:\n  - chart: c\n    values: ['env/{{ .Environment.Name }}.yaml']\n",
      "a/env/live.yaml": "b: c\n",
    },
    "helmfile",
  ],
  [
    "a command of a script",
    { "deploy.sh": "helm upgrade web c -f a/env/live.yaml\n", "a/env/live.yaml": "b: c\n" },
    "helm",
  ],
  [
    "a command over several lines of a Makefile",
    { Makefile: "up:\n\thelm upgrade web c \\\n\t  --values live.yaml\n", "a/env/live.yaml": "b: c\n" },
    "helm",
  ],
  [
    "a step of a workflow that fills in a part of the name",
    {
      ".github/workflows/a.yml": "jobs: {a: {steps: [{run: 'helm upgrade web c -f a/env/${{ inputs.env }}.yaml'}]}}\n",
      "a/env/live.yaml": "b: c\n",
    },
    "helm",
  ],
  [
    "a list of words in a program",
    { "up.py": 'run(["helm", "upgrade", "a", "-f", "live.yaml"])\n', "a/env/live.yaml": "b: c\n" },
    "helm",
  ],
  [
    "what Terraform reads",
    { "a.tf": 'resource "helm_release" "a" { values = [file("env/live.yaml")] }\n', "a/env/live.yaml": "b: c\n" },
    "helm",
  ],
  ["a command that deploys nothing", { "a.sh": "helm lint c -f a/env/live.yaml\n", "a/env/live.yaml": "b: c\n" }, null],
  ["a command with other values", { "a.sh": "helm upgrade web c -f test.yaml\n", "a/env/live.yaml": "b: c\n" }, null],
  [
    "a part of a name that is filled in, of another name",
    { "a.sh": "helm upgrade web c -f values-$ENV.yaml\n", "a/env/live.yaml": "b: c\n" },
    null,
  ],
  [
    "a command beside a word of very many letters",
    {
      "a.sh": `helm upgrade web c -f $ENV.yaml\n# ${"a".repeat(90_000)} $${"b".repeat(90_000)}\n`,
      "a/env/live.yaml": "b: c\n",
    },
    "helm",
  ],
  [
    "an ApplicationSet over the files of a directory",
    {
      "apps/web.yaml":
        "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec: {generators: [{git: {files: [{path: 'a/env/*.yaml'}]}}]}\n",
      "a/env/live.yaml": "b: c\n",
    },
    "Argo CD",
  ],
])("says of values that nothing renders a chart with them: %s", async (_what, files, tool) => {
  const found = await valuesOfOthers(commitOf(files), ["a/env/live.yaml"]);
  const reason = `what ${tool} makes of it is not checked`;
  expect(found).toEqual(tool === null ? [] : [{ file: "a/env/live.yaml", reason, findings: "none" }]);
});

test.each<[what: string, text: string, line: number | null, key?: string]>([
  ["rights of containers", "web:\n  security: {privileged: true}\n", 2, "privileged"],
  ["a directory of the node", "volumes:\n  - hostPath: {path: /}\n", 2, "hostPath"],
  ["an escaped key", '"hostP\\u0049D": true\n', 1, "hostPID"],
  ["a part of a manifest in a text", "pod: |\n  spec:\n    hostNetwork: true\n", 1, "pod"],
  ["what is not given", "privileged: false\n", null],
  ["a description", "privileged: {description: a}\n", null],
])("says of data without an object that rights in it are not judged: %s", async (_what, text, line, key) => {
  const found = await valuesOfOthers(commitOf({ "a/live.yaml": text }), ["a/live.yaml"]);
  const reason = `what ${key} in it does is not checked: it is in no object`;
  expect(found).toEqual(line === null ? [] : [{ file: "a/live.yaml", reason, line, findings: "none" }]);
});
