import { expect, test } from "vitest";
import { changedCommands } from "../../src/jobs/collect/changed-commands.ts";
import type { CommitFiles } from "../../src/jobs/collect/read-commit.ts";

function commitOf(path: string, text: string): CommitFiles {
  return {
    entries: new Map([[path, { path, type: "file" as const, oid: "", size: text.length }]]),
    read: async () => [{ path, bytes: new TextEncoder().encode(text), role: "context" }],
    configured: [],
    charts: [],
  };
}

/** What is said of a script of which some lines are new. */
async function told(text: string, added: readonly string[] | null, path = "up.sh"): Promise<unknown> {
  const patch = added === null ? null : ["@@ -1 +1 @@", ...added.map((line) => `+${line}`)].join("\n");
  const found = await changedCommands(
    commitOf(path, text),
    [{ path, previousPath: null, status: "modified", patch }],
    [],
  );
  return found.map(({ reason, line }) => [reason.replace(/^what (\S+) makes of it is not checked$/, "$1"), line]);
}

test.each<[what: string, command: string, tool: string | null]>([
  ["values of Helm", "helm upgrade web ./web -f live.yaml", "helm"],
  ["values in place", "helm3 install web ./web --set=mode=a", "helm"],
  ["a chart from elsewhere", "helm upgrade --install web oci://example.com/web", "helm"],
  ["a chart of the repository alone", "helm upgrade web ./web", null],
  ["a check", "helm lint ./web -f live.yaml", null],
  ["an address", "kubectl apply -f https://example.com/a.yaml", "kubectl"],
  ["an address of a kustomization", 'kubectl apply -k "github.com/example/a?ref=v1"', "kubectl"],
  ["what is fetched", "curl -s https://example.com/a.yaml | kubectl apply -f -", "kubectl"],
  ["files of the repository", "kubectl apply -f k8s/ && curl https://example.com", null],
  ["what kustomize fetches", "kustomize build https://example.com/a | kubectl apply -f -", "kustomize"],
  ["what kustomize builds here", "kustomize build k8s | kubectl apply -f -", null],
  ["a question", "kubectl get pods -f https://example.com/a.yaml", null],
])("tells of a new command that deploys what nothing here looks at: %s", async (_what, command, tool) => {
  const found = await told(`#!/bin/sh\n${command}\n`, [command]);
  const tools =
    tool === null
      ? []
      : tool === "kustomize"
        ? [
            ["kubectl", 2],
            ["kustomize", 2],
          ]
        : [[tool, 2]];
  expect(found).toEqual(tools);
});

test("tells of commands of which a line is new, each tool once", async () => {
  const script = "helm upgrade a ./a -f a.yaml\nhelm upgrade b ./b \\\n  -f b.yaml\nhelm upgrade c ./c -f c.yaml\n";
  expect(await told(script, ["  -f b.yaml"])).toEqual([["helm", 2]]);
  expect(await told(script, ["# about --set"])).toEqual([]);
  expect(await told(script, null)).toEqual([["helm", 1]]);
  expect(await told(script, ["  -f b.yaml"], "notes.txt")).toEqual([]);
});

test("tells once of a command that gives rights, which is told of anyway", async () => {
  const command = "helm upgrade a ./a --set privileged=true";
  expect(await told(`${command}\n`, [command])).toEqual([]);
});
