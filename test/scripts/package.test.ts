import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { version } from "../../src/core/version.ts";
import { makeTree, podManifest, runMain } from "../cli/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function scratch(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "kubesuggest-package-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const rendererPackage = "kubesuggest-renderer";

/** A directory with the archives that npm makes of both packages. */
function packed(): { readonly directory: string; readonly program: string; readonly renderer: string } {
  const directory = scratch();
  const pack = (folder: string): string => {
    const [made = ""] = runNpm(directory, "pack", folder, "--pack-destination", directory).trim().split("\n").slice(-1);
    return path.join(directory, made);
  };
  return { directory, program: pack(root), renderer: pack(path.join(root, "dist/renderer")) };
}

function runNpm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", [...args, "--offline", "--ignore-scripts"], { cwd, encoding: "utf8" });
}

/** A directory in which packages are installed, with a chart of one container. Nothing is fetched. */
function installed(...archives: string[]): string {
  const directory = makeTree({
    "package.json": "{}",
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
    "shop/templates/web.yaml": podManifest("a").replace(/^/, "{{- if true }}\n").replace(/$/, "{{- end }}\n"),
    "pod.yaml": podManifest("b"),
  });
  runNpm(directory, "install", ...archives);
  return directory;
}

function run(directory: string, ...args: string[]): { status: number | null; out: string } {
  const program = path.join(directory, "node_modules/.bin/kubesuggest");
  const { status, stdout } = spawnSync(program, args, { cwd: directory, encoding: "utf8" });
  return { status, out: stdout };
}

function judged(directory: string): { places: string[]; skipped: string[] } {
  const { out } = run(
    directory,
    "scan",
    "shop",
    "pod.yaml",
    "--select",
    "privilege-escalation-allowed",
    "--format=json",
  );
  const report = JSON.parse(out) as { findings: { file: string }[]; skipped: { file: string; reason: string }[] };
  const skipped = report.skipped.map(({ file, reason }) => `${file}: ${reason}`);
  return { places: report.findings.map(({ file }) => file), skipped };
}

test("the packages that npm makes are small, install nothing else and scan", { timeout: 120_000 }, () => {
  const { program, renderer } = packed();
  const named = execFileSync("tar", ["tf", program], { encoding: "utf8" }).trim().split("\n");
  const outside = named.filter((name) => !/^package\/(?:dist\/|docs\/[\w.]+\.schema\.json$|[^/]+$)/.test(name));
  expect(outside).toEqual([]);
  expect(named.filter((name) => /test|src\/|renderer/.test(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md", "package/dist/cli/index.js"]));
  expect(statSync(program).size).toBeLessThan(1_700_000);
  expect(execFileSync("tar", ["tf", renderer], { encoding: "utf8" }).trim().split("\n").toSorted()).toEqual(
    ["LICENSE", "README.md", "helm.wasm.br", "kustomize.wasm.br", "licenses.txt", "package.json"].map(
      (name) => `package/${name}`,
    ),
  );
  const both = installed(program, renderer);
  const modules = readdirSync(path.join(both, "node_modules")).filter((name) => !name.startsWith("."));
  expect(modules).toEqual(["kubesuggest", rendererPackage]);
  expect(judged(both)).toEqual({ places: ["pod.yaml", "shop/templates/web.yaml"], skipped: [] });
  expect(run(both, "scan", "pod.yaml", "--fail-on", "warning").status).toBe(1);

  const description = path.join(both, "node_modules", rendererPackage, "package.json");
  const text = readFileSync(description, "utf8");
  writeFileSync(description, text.replace(`"version": "${version}"`, '"version": "9.9.9"'));
  expect(judged(both).skipped[0]).toContain(`kubesuggest-renderer is 9.9.9 here and kubesuggest is ${version}`);
});

test("without the package of the renderer, charts are listed as not rendered, with the command that adds it", () => {
  const { program } = packed();
  const directory = installed(program);
  const { places, skipped } = judged(directory);
  expect(places).toEqual(["pod.yaml"]);
  const [chart] = skipped.filter((line) => line.startsWith("shop/Chart.yaml: "));
  expect(chart).toBe(
    "shop/Chart.yaml: not rendered: kubesuggest-renderer is not installed. " +
      `To check charts and kustomizations, run "npm install kubesuggest-renderer@${version}"`,
  );
  expect(run(directory, "render", "shop")).toEqual({ status: 2, out: "" });
});

test("the two packages have one version", () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
  expect(read("package.json")).toMatchObject({ version, optionalDependencies: { [rendererPackage]: version } });
  expect(read("dist/renderer/package.json")).toMatchObject({ name: rendererPackage, version });
  expect(read("package-lock.json")).toMatchObject({ packages: { "dist/renderer": { version } } });
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
