import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { podManifest, runMain } from "../cli/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function scratch(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "kubesuggest-package-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

test("the package that npm makes is small, installs nothing else and scans", { timeout: 60_000 }, () => {
  const directory = scratch();
  const npm = (...args: string[]): string => {
    return execFileSync("npm", [...args, "--offline", "--ignore-scripts"], { cwd: directory, encoding: "utf8" });
  };
  npm("pack", root, "--pack-destination", directory);
  const [archive = ""] = readdirSync(directory);
  const named = execFileSync("tar", ["tf", path.join(directory, archive)], { encoding: "utf8" })
    .trim()
    .split("\n");
  const outside = named.filter((name) => !/^package\/(?:dist\/|docs\/[\w.]+\.schema\.json$|[^/]+$)/.test(name));
  expect(outside).toEqual([]);
  expect(named.filter((name) => /test|src\//.test(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md", "package/dist/cli/index.js"]));
  // The renderer of charts is as large as it is: it can't be packed further.
  const renderer = readdirSync(path.join(root, "dist/renderer")).map((name) => path.join(root, "dist/renderer", name));
  const rendering = renderer.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(statSync(path.join(directory, archive)).size - rendering).toBeLessThan(2_000_000);
  writeFileSync(path.join(directory, "package.json"), "{}");
  npm("install", `./${archive}`);
  expect(readdirSync(path.join(directory, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "kubesuggest",
  ]);
  writeFileSync(path.join(directory, "pod.yaml"), podManifest("a"));
  const program = path.join(directory, "node_modules/.bin/kubesuggest");
  const { status, stdout } = spawnSync(program, ["scan", "pod.yaml", "--fail-on", "warning"], {
    cwd: directory,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, expect.stringContaining("[privilege-escalation-allowed]")]);
});

test("the image of the program has no findings of any rule, and copies what there is", async () => {
  const text = readFileSync(path.join(root, "Containerfile"), "utf8");
  const directory = scratch();
  writeFileSync(path.join(directory, "Containerfile"), text);
  writeFileSync(path.join(directory, "all.yml"), "preset: all\n");
  const { out } = await runMain(directory, ["scan", "Containerfile", "--config", "all.yml", "--format", "concise"]);
  expect(out).toBe("");
  for (const [, source = ""] of text.matchAll(/^COPY (\S+) /gm)) expect(existsSync(path.join(root, source))).toBe(true);
});
