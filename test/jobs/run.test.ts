import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../src/jobs/run.ts";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";
import type { Platform } from "../../src/platform/port.ts";
import { stepHome } from "../support/step-home.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);
const pod =
  "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example/web:1\n";

interface Outcome {
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly exitCode: number | string | undefined;
}

beforeEach(() => {
  for (const name of ["output", "summary", "event.json"]) writeFileSync(path.join(stepHome, name), "");
  vi.stubEnv("GITHUB_OUTPUT", path.join(stepHome, "output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", path.join(stepHome, "summary"));
  vi.stubEnv("RUNNER_TEMP", stepHome);
});

afterEach(() => {
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

describe("a pull request", () => {
  test("is reviewed: comments, check run, summary, outputs and exit status", async () => {
    const state = stateWith({ "web.yaml": pod });
    const outcome = await running(memoryPlatform(state), { "INPUT_FAIL-ON": "info" });
    expect(state.reviews).toHaveLength(1);
    const check = state.checks.get(`${head} kubesuggest`);
    expect(check).toMatchObject({ conclusion: "failure" });
    expect(outcome.outputs["conclusion"]).toBe("failure");
    expect(Number(outcome.outputs["new-findings"])).toBeGreaterThan(0);
    expect(outcome.outputs["findings"]).toBe(outcome.outputs["new-findings"]);
    expect(outcome.summary).not.toBe("");
    const report = JSON.parse(readFileSync(outcome.outputs["report"] ?? "", "utf8"));
    expect(report.findings).toHaveLength(Number(outcome.outputs["findings"]));
    expect(outcome.exitCode).toBe(1);
  });

  test("gets nothing new from a second run", async () => {
    const state = stateWith({ "web.yaml": pod });
    await running(memoryPlatform(state), { "INPUT_FAIL-ON": "never" });
    const outcome = await running(memoryPlatform(state), { "INPUT_FAIL-ON": "never" });
    expect(state.reviews).toHaveLength(1);
    expect(state.checks.size).toBe(1);
    expect(outcome.exitCode).toBeUndefined();
  });

  test("without manifests is green and has its check run", async () => {
    const state = stateWith({ "main.go": "package main\n" });
    const outcome = await running(memoryPlatform(state));
    expect(state.reviews).toEqual([]);
    expect(state.checks.get(`${head} kubesuggest`)?.conclusion).not.toBe("failure");
    expect(outcome.exitCode).toBeUndefined();
  });

  test("whose head has moved is left to the newer run", async () => {
    const state = stateWith({ "web.yaml": pod });
    state.head = base;
    const outcome = await running(memoryPlatform(state), { "INPUT_FAIL-ON": "info" });
    expect(state.reviews).toEqual([]);
    expect(state.checks.size).toBe(0);
    expect(outcome.outputs["conclusion"]).toBe("neutral");
    expect(outcome.exitCode).toBeUndefined();
  });

  test("from a fork shows its findings in the log and says how to get suggestions", async () => {
    const state = stateWith({ "web.yaml": pod }, { fork: true, readOnly: true });
    const outcome = await running(memoryPlatform(state), { "INPUT_FAIL-ON": "info" });
    expect(outcome.log).toMatch(/^::(error|warning|notice) title=[^\n]*file=web\.yaml/m);
    expect(outcome.log.match(/pull_request_target/g)).toHaveLength(1);
    expect(outcome.summary).not.toBe("");
    expect(outcome.outputs["conclusion"]).toBe("failure");
    expect(outcome.exitCode).toBe(1);
    for (const level of ["error", "warning", "notice"]) {
      expect(outcome.log.match(new RegExp(`^::${level} [^\n]*file=`, "gm"))?.length ?? 0).toBeLessThanOrEqual(10);
    }
  });

  test("that is closed is not reviewed", async () => {
    const state = stateWith({ "web.yaml": pod }, { open: false });
    await running(memoryPlatform(state));
    expect(state.reviews).toEqual([]);
    expect(state.checks.size).toBe(0);
  });

  test("can't loosen its own review: the base's configuration counts", async () => {
    const config = ".github/kubesuggest.yml";
    const state = stateWith({ "web.yaml": pod, [config]: "fail-on: never\n" }, {}, { [config]: "fail-on: info\n" });
    expect((await running(memoryPlatform(state))).exitCode).toBe(1);
  });

  test("can't turn a rule off for itself, only the base can", async () => {
    const config = ".github/kubesuggest.yml";
    const head = { "web.yaml": pod, [config]: "rules: {privilege-escalation-allowed: off}\n" };
    const state = stateWith(head, {}, { [config]: "rules: {container-runs-as-root: off}\n" });
    const { summary } = await running(memoryPlatform(state));
    expect(summary).toContain("privilege-escalation-allowed");
    expect(summary).not.toContain("container-runs-as-root");
  });

  test("can't start workflow commands by what its files are called or hold", async () => {
    const name = "::error::x\n::add-mask::secret\r##[error]y.yaml";
    const state = stateWith(
      { [name]: pod, "::set-output name=x::y.yaml": "a: [\n::error::z\n" },
      { fork: true, readOnly: true },
    );
    const outcome = await running(memoryPlatform(state));
    const commands = outcome.log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line));
    expect(commands.filter((line) => !/^::(error|warning|notice|debug) title=/.test(line))).toEqual([]);
    const others = outcome.log.split(/\r\n|\r|\n/).filter((line) => !line.startsWith("::"));
    expect(others.filter((line) => line.includes("##["))).toEqual([]);
  });
});

describe("other events and wrong input", () => {
  test("a merge group passes with a word", async () => {
    const state = stateWith({});
    const event = { GITHUB_EVENT_NAME: "merge_group" };
    const outcome = await running(memoryPlatform(state), event, { merge_group: { head_sha: head } });
    expect(state.checks.get(`${head} kubesuggest`)).toMatchObject({ conclusion: "success" });
    expect(outcome.exitCode).toBeUndefined();
  });

  test.each([
    [{ "INPUT_FAIL-ON": "sometimes" }, "fail-on"],
    [{ "INPUT_PULL-REQUEST": "x" }, "pull-request"],
    [{ INPUT_CONFIG: "missing.yml" }, "missing.yml"],
    [{ GITHUB_EVENT_NAME: "release" }, "pull_request_target"],
    [{ GITHUB_REPOSITORY: "" }, "owner/name"],
  ])("%j ends in one sentence and status 1", async (env, word) => {
    const outcome = await running(memoryPlatform(stateWith({ "web.yaml": pod })), env);
    const errors = outcome.log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(word);
    expect(outcome.log).not.toMatch(/\n\s+at /);
    expect(outcome.exitCode).toBe(1);
  });
});

async function running(platform: Platform, more: Record<string, string> = {}, payload?: unknown): Promise<Outcome> {
  process.exitCode = undefined;
  for (const name of ["output", "summary"]) writeFileSync(path.join(stepHome, name), "");
  writeFileSync(path.join(stepHome, "event.json"), JSON.stringify(payload ?? { pull_request: { number: 1 } }));
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const env = {
    INPUT_TOKEN: "token",
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: path.join(stepHome, "event.json"),
    ...more,
  };
  await run(env, async () => platform).finally(() => spy.mockRestore());
  const outputs = readFileSync(path.join(stepHome, "output"), "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return {
    log: written.join(""),
    outputs: Object.fromEntries([...outputs].map((match) => [match[1], match[3]])),
    summary: readFileSync(path.join(stepHome, "summary"), "utf8"),
    exitCode: process.exitCode,
  };
}

function stateWith(
  atHead: Record<string, string>,
  how: { readonly fork?: boolean; readonly open?: boolean; readonly readOnly?: boolean } = {},
  atBase: Record<string, string> = {},
): MemoryState {
  const { fork = false, open = true, readOnly = false } = how;
  const pull = { number: 1, head, mergeBase: base, baseBranch: "main", draft: false, open, fork };
  const changes = Object.entries(atHead).map(([file, text]) => {
    const lines = text.replace(/\n$/, "").split("\n");
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
    return { path: file, previousPath: null, status: "added", patch } as const;
  });
  const files = new Map([
    [head, new Map(Object.entries(atHead))],
    [base, new Map(Object.entries(atBase))],
  ]);
  return { pull, head, changes, files, comments: [], summaries: [], reviews: [], checks: new Map(), readOnly };
}
