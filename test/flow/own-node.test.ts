import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { reviewOf } from "../support/pull-request-job.ts";
import { riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();

/** The first Node on the path that is not the one this project installs: a user's, 20 or newer. */
const ownNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((directory) => !directory.includes("node_modules"))
  .map((directory) => join(directory, "node"))
  .find(existsSync);

test.runIf(ownNode)("reviews a pull request on the machine's own Node", { tags: "own-node" }, async () => {
  const { github, token } = bench;
  const pull = github.open({ base: { "a.txt": "a\n" }, head: { "web.yaml": riskyDeployment("web") } });
  const step = await reviewOf(github, pull, token, ownNode ? { node: ownNode } : {});

  expect(step.stderr).toBe("");
  expect(step.exitCode).toBe(0);
  expect(pull.comments.map(({ path }) => path)).toEqual(["web.yaml"]);
});

test.runIf(ownNode)("scans and fixes a tree on the machine's own Node", { tags: "own-node" }, () => {
  const directory = mkdtempSync(join(tmpdir(), "own-node-"));
  try {
    writeFileSync(join(directory, "web.yaml"), riskyDeployment("web"));
    const program = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
    const { status, stdout, stderr } = spawnSync(ownNode ?? "", [program, "scan", "--fix", directory], {
      cwd: directory,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toContain("web.yaml");
    expect(status).toBe(0);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
