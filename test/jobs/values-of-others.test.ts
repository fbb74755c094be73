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
  ["a file beside its directory", { "b/fleet.yaml": fleet, "a/env/live.yaml": "b: c\n" }, null],
  ["a manifest, which is checked", { "a/fleet.yaml": fleet, "a/env/live.yaml": pod }, null],
])("says of values that nothing renders a chart with them: %s", async (_what, files, tool) => {
  const found = await valuesOfOthers(commitOf(files), ["a/env/live.yaml"]);
  const reason = `what ${tool} makes of it is not checked`;
  expect(found).toEqual(tool === null ? [] : [{ file: "a/env/live.yaml", reason, findings: "none" }]);
});
