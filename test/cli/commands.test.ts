import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/cli/command-table.ts";
import { workflowText } from "../../src/cli/init-command.ts";
import { ruleExamples } from "../../src/cli/rule-examples.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { allRules } from "../../src/rules/registry.ts";
import { configFile } from "../support/analyse.ts";
import { entry, makeTree, podManifest, runMain } from "./run-cli.ts";

const rule = "privilege-escalation-allowed";

test.each(commands)("$name has a help page of its own, with examples", async ({ name, usage, examples }) => {
  for (const args of [
    ["help", name],
    [name, "--help"],
    [name, "-h"],
  ]) {
    const { status, out } = await runMain("/", args);
    expect(status).toBe(0);
    expect(out).toContain(`Usage: kubesuggest ${usage}\n`);
    for (const [command] of examples) expect(out).toContain(command);
  }
  expect((await runMain("/", ["help", "scna"])).err).toContain('unknown command "scna"; did you mean "scan"?');
});

test("a path where the command should be gets a hint", async () => {
  const root = makeTree({ "d.yaml": podManifest("a") });
  const { err, status } = await runMain(root, ["k8s/d.yaml"]);
  expect([status, err]).toEqual([
    2,
    expect.stringContaining('to check "k8s/d.yaml", run "kubesuggest scan k8s/d.yaml".'),
  ]);
});

test("init looks at the repository and writes a configuration and a workflow that work, once", async () => {
  const root = makeTree({
    "k8s/a.yaml": podManifest("a"),
    "kind.yaml":
      "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n- role: worker\n  image: kindest/node:v1.33.1\n",
  });
  const first = await runMain(root, ["init"]);
  expect(first.status).toBe(0);
  expect(first.out).toMatch(/^This repository has \d manifests? and 0 Dockerfiles, with .*1 warning/);
  const config = readFileSync(path.join(root, ".github/kubesuggest.yml"), "utf8");
  expect(parseConfig("c.yml", config)).toEqual({
    preset: "recommended",
    "kubernetes-version": { from: { major: 1, minor: 33 }, to: { major: 1, minor: 33 } },
    "fail-on": "error",
  });
  expect(config).toContain("#   - image: registry.example.com/*\n");
  expect(readFileSync(path.join(root, ".github/workflows/kubesuggest.yml"), "utf8")).toBe(workflowText);
  writeFileSync(path.join(root, ".github/kubesuggest.yml"), "preset: all\n");
  const second = await runMain(root, ["init"]);
  expect(second.out).toContain("kept  .github/kubesuggest.yml, which is there already\n");
  expect(readFileSync(path.join(root, ".github/kubesuggest.yml"), "utf8")).toBe("preset: all\n");
});

test("all comments of the first configuration are keys that can be used", async () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  await runMain(root, ["init"]);
  const config = readFileSync(path.join(root, ".github/kubesuggest.yml"), "utf8");
  const used = config.replaceAll(/^# (?=(?:kubernetes-version|rules|overrides|images):|  )/gm, "");
  expect(Object.keys(parseConfig("c.yml", used))).toEqual(Object.keys(parse(used) as object));
  expect(Object.keys(parse(used) as object)).toContain("images");
});

test("the workflow of init is the one of the README", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(
    workflowText.replace(/@v\d+/, "@v1"),
  );
});

test("explain shows what the rule finds and what its fix changes", async () => {
  const { out } = await runMain("/", ["explain", rule]);
  expect(out).toContain("  +           securityContext:\n  +             allowPrivilegeEscalation: false\n");
  const silent = allRules.filter(({ id }) => ruleExamples[id] === undefined).map(({ id }) => id);
  expect(silent.length).toBeLessThan(allRules.length / 2);
});

/** The words that a shell offers for a line; what it prints besides is left out. */
const shells = {
  bash: (script: string, line: string): string[] => {
    const words = line.split(" ");
    const setup = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}`;
    return linesOf("bash", ["-c", `${script}\n${setup}; _kubesuggest; printf '%s\\n' "\${COMPREPLY[@]}"`]);
  },
  fish: (script: string, line: string): string[] => {
    return linesOf("fish", ["--no-config", "-c", `${script}\ncomplete -C '${line}'`]).map((one) =>
      one.replace(/\t.*/, ""),
    );
  },
  // Without a terminal, the functions of zsh that show words are replaced by ones that print them.
  zsh: (script: string, line: string): string[] => {
    const words = line.split(" ");
    const setup = [
      "compdef() { : }",
      'show() { local one; for one in "$@"; do one=${one%%:*}; [[ $one == $PREFIX* ]] && print -r -- $one; done }',
      '_describe() { show "${(@P)argv[-1]}" }',
      'compadd() { shift; show "$@" }',
      "_files() { show *(N) }",
      "_message() { : }",
      script,
      `words=(${words.map((word) => `'${word}'`).join(" ")}); CURRENT=${words.length}; PREFIX=$words[CURRENT]`,
    ].join("\n");
    return linesOf("zsh", ["-f", "-c", `${setup}\n_kubesuggest`]);
  },
};

function linesOf(program: string, args: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(program, args, { cwd: makeTree({ "web.yaml": "" }), encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
}

test.for(["bash", "fish", "zsh"] as const)(
  "%s completes commands, options, their values, rules and files",
  async (shell, { skip }) => {
    skip(spawnSync(shell, ["--version"]).error !== undefined, `${shell} is not installed`);
    const script = (await runMain("/", ["completion", shell])).out;
    const complete = (line: string): string[] => shells[shell](script, line);
    expect(complete("kubesuggest s")).toEqual(["scan"]);
    expect(complete("kubesuggest explain privilege-")).toEqual([rule]);
    expect(complete("kubesuggest scan --fix=a")).toEqual(["--fix=ask"]);
    expect(complete("kubesuggest review --fail-on e")).toEqual(["error"]);
    expect(complete("kubesuggest scan --select privilege-")).toEqual([rule]);
    expect(complete("kubesuggest scan --max-c")).toEqual([]);
    expect(complete("kubesuggest review --max-c")).toEqual(["--max-comments"]);
    expect(complete("kubesuggest render w")).toEqual(["web.yaml"]);
    expect(complete("kubesuggest rules --config ")).toEqual(["web.yaml"]);
    expect(complete("kubesuggest review --max-comments ")).toEqual([]);
    expect(complete("kubesuggest help i")).toEqual(["init"]);
  },
);

test("another shell is refused", async () => {
  expect(await runMain("/", ["completion", "tcsh"])).toMatchObject({ status: 2, out: "" });
});

test("reports are written to files too, in the formats of their names", async () => {
  const root = makeTree({ ...configFile(rule), "a.yaml": podManifest("a") });
  const outputs = ["-o", "r.json", "--output", "r.sarif", "--output", "junit=r.txt", "--output", "r.md"];
  const { out, status } = await runMain(root, ["scan", "--format", "concise", ...outputs]);
  expect(status).toBe(0);
  expect(out).toMatch(/^a\.yaml:12:/);
  const text = (name: string): string => readFileSync(path.join(root, name), "utf8");
  const twin = makeTree({ ...configFile(rule), "a.yaml": podManifest("a") });
  expect(text("r.json")).toBe((await runMain(twin, ["scan", "--format", "json"])).out);
  expect(JSON.parse(text("r.sarif"))).toMatchObject({ version: "2.1.0" });
  expect(text("r.txt")).toContain("<testsuites");
  expect(text("r.md")).toContain(rule);
  expect((await runMain(root, ["scan", "-o", "none/r.json"])).err).toContain(
    "none/r.json can't be written (no such file or directory).",
  );
});

test("--quiet prints findings and nothing else, --verbose what is read", async () => {
  const root = makeTree({ ...configFile(rule), "a.yaml": podManifest("a"), "template.yaml": "a: {{ b }}\n" });
  const quiet = await runMain(root, ["scan", "--quiet"]);
  expect(quiet.out).toMatch(/^a\.yaml:12:/);
  expect(quiet.out).not.toContain("finding");
  const loud = await runMain(root, ["scan"]);
  expect(loud.out).toContain('"kubesuggest scan --fix=ask" asks about each fix and shows its risk.\n');
  expect(loud.out).toContain("Exit status 0");
  expect((await runMain(root, ["scan", "--verbose"])).err).toMatch(
    /^Tree: .*\nConfiguration: \.github\/kubesuggest\.yml\nTime: [\d.]+ s\n$/,
  );
});

test("nothing to check is said, and a configuration in the wrong place too", async () => {
  const root = makeTree({ "kubesuggest.yml": "preset: all\n" });
  const { out, err } = await runMain(root, ["scan"]);
  expect(out).toContain("There is nothing to check here: no Kubernetes manifest and no Dockerfile was found.\n");
  expect(err).toContain(
    "kubesuggest.yml is not read here: move it to .github/kubesuggest.yml, or name it with --config.\n",
  );
});

test("all mistakes of a configuration are told at once", async () => {
  const root = makeTree({ ".github/kubesuggest.yml": "preset: stricter\nfail-on: warn\nrules: {sudo-use: off}\n" });
  const { status, err } = await runMain(root, ["scan"]);
  expect(status).toBe(2);
  expect(err.split("\n").map((line) => line.replace(/.*?yml:/, ""))).toEqual([
    expect.stringMatching(/^1:9: "preset"/),
    expect.stringMatching(/^2:10: "fail-on"/),
    expect.stringMatching(/^3:9: unknown rule "sudo-use"/),
    "",
  ]);
});

test("a version of Kubernetes that nobody knows is refused", async () => {
  const { status, err } = await runMain(makeTree({}), ["scan", "--kubernetes-version", "1.999"]);
  expect([status, err]).toEqual([2, expect.stringContaining('up to 1.37, not "1.999"')]);
});

test("--watch scans again when a file changes", async () => {
  const root = makeTree({ ...configFile(rule), "a.yaml": podManifest("a", "false") });
  const child = spawn(process.execPath, [entry, "scan", "--watch", "--format", "concise"], { cwd: root });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => void (out += text));
  await once(child.stderr, "data");
  expect(out).toBe("");
  writeFileSync(path.join(root, "a.yaml"), podManifest("a"));
  while (!out.includes(rule)) await once(child.stdout, "data");
  child.kill();
  expect(out).toMatch(/^a\.yaml:12:/);
});
