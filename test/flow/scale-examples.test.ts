import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { entry, git, makeTree, podManifest, runCli } from "../cli/run-cli.ts";
import { compileCache } from "../support/compile-cache.ts";

interface Step {
  readonly run?: string;
  readonly "working-directory"?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly env?: Record<string, string> }>>;
}

interface Workspace {
  readonly root: string;
  readonly temporary: string;
  readonly summary: string;
}

function read(name: string): Workflow {
  const file = fileURLToPath(new URL(`../../.github/examples/${name}`, import.meta.url));
  return parse(readFileSync(file, "utf8")) as Workflow;
}

/** A runner's directories, with the program where the workflow checks it out. */
function workspace(): Workspace {
  const start = `process.argv[1] = ${JSON.stringify(entry)};\nawait import(${JSON.stringify(pathToFileURL(entry).href)});\n`;
  const root = makeTree({
    "work/kubesuggest/dist/cli/index.js": start,
    "work/package.json": '{"type":"module"}',
    "temp/x": "",
  });
  return { root: path.join(root, "work"), temporary: path.join(root, "temp"), summary: path.join(root, "summary.md") };
}

/** Runs the scripts of a job as a runner does; gives the status of the first that fails. */
function runJob(
  workflow: Workflow,
  job: string,
  { root, temporary, summary }: Workspace,
  env: Record<string, string>,
): number {
  const { steps, env: own = {} } = workflow.jobs[job] ?? { steps: [] };
  for (const { run, "working-directory": directory = "." } of steps) {
    if (run === undefined) continue;
    const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
      cwd: path.join(root, directory),
      encoding: "utf8",
      env: {
        ...own,
        ...env,
        PATH: `${path.dirname(process.execPath)}:${process.env["PATH"]}`,
        HOME: temporary,
        ...compileCache,
        RUNNER_TEMP: temporary,
        GITHUB_STEP_SUMMARY: summary,
      },
    });
    if (stderr !== "") throw new Error(stderr);
    if (status !== 0) return status ?? -1;
  }
  return 0;
}

function repository(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  git(root, "init", "-q");
}

test("the example of shards scans all of a repository, and its summary is that of one scan", () => {
  const place = workspace();
  const root = path.join(place.root, "repository");
  const files = Array.from({ length: 9 }, (_, index) => [`team-${index}/pod.yaml`, podManifest(`p${index}`)] as const);
  repository(root, Object.fromEntries(files));
  const workflow = read("sharded-scan.yml");
  mkdirSync(path.join(place.root, "shards"));
  for (const shard of ["1", "2", "3", "4"]) {
    expect(runJob(workflow, "shard", place, { SHARD: shard, SHARDS: "4" })).toBe(0);
    const report = readFileSync(path.join(place.temporary, `shard-${shard}.json`));
    writeFileSync(path.join(place.root, "shards", `shard-${shard}.json`), report);
  }
  const whole = runCli(root, ["scan", "--format", "markdown"]);
  expect(runJob(workflow, "merge", place, {})).toBe(whole.status);
  expect(readFileSync(place.summary, "utf8")).toBe(whole.out);
  // Only a scan knows what the tree is called.
  const name = path.basename(root);
  const { out } = runCli(root, ["scan", "--format", "html"]);
  const page = out.replace(`${name}: Kubesuggest`, "Kubesuggest").replace(`<h1>${name}<`, "<h1>Kubesuggest report<");
  expect(readFileSync(path.join(place.root, "kubesuggest.html"), "utf8")).toBe(page);
  expect(existsSync(path.join(place.temporary, "cache/kubesuggest-1"))).toBe(true);
});

test("the example of an organization joins what its repositories' scans say", () => {
  const place = workspace();
  const workflow = read("organization-scan.yml");
  mkdirSync(path.join(place.root, "reports"));
  for (const name of ["shop", "web.site"]) {
    const own = { ...place, root: path.join(place.root, name) };
    repository(path.join(own.root, "repository"), { "k8s/pod.yaml": podManifest(name) });
    writeFileSync(path.join(own.root, "package.json"), '{"type":"module"}');
    mkdirSync(path.join(own.root, "kubesuggest/dist/cli"), { recursive: true });
    const program = "kubesuggest/dist/cli/index.js";
    writeFileSync(path.join(own.root, program), readFileSync(path.join(place.root, program)));
    expect(runJob(workflow, "scan", own, { NAME: name })).toBe(0);
    writeFileSync(
      path.join(place.root, "reports", `${name}.json`),
      readFileSync(path.join(place.temporary, `${name}.json`)),
    );
  }
  expect(runJob(workflow, "merge", place, {})).toBe(0);
  const summary = readFileSync(place.summary, "utf8");
  for (const name of ["shop", "web.site"]) expect(summary).toContain(`${name}/k8s/pod.yaml`);
});
