import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/platform/runner/inputs.ts";

const env = { INPUT_TOKEN: "abc" };

describe("readInputs", () => {
  test("inputs that are empty say nothing", () => {
    const empty = { ...env, INPUT_PATHS: "", "INPUT_FAIL-ON": " ", "INPUT_PULL-REQUEST": "", INPUT_CONFIG: "" };
    expect(readInputs(empty)).toEqual({
      token: "abc",
      config: null,
      pullRequest: null,
      resolveThreads: false,
      publish: new Set(["summary"]),
      history: [],
      shard: null,
      reports: [],
      cache: null,
      values: {},
    });
  });

  test("all inputs are read under their names", () => {
    const inputs = readInputs({
      ...env,
      "INPUT_KUBERNETES-VERSION": "1.30-1.33",
      "INPUT_FAIL-ON": "warning",
      INPUT_CONFIG: "./ci/kubesuggest.yml",
      INPUT_PATHS: "deploy/**\nk8s/{a,b}.yaml, x",
      "INPUT_PATHS-IGNORE": "vendor/**",
      "INPUT_PULL-REQUEST": "12",
      "INPUT_MAX-COMMENTS": "5",
      "INPUT_RESOLVE-THREADS": "True",
      INPUT_PUBLISH: "sarif, issue\nhtml",
      INPUT_CACHE: " kept/here ",
      INPUT_HISTORY: "a/1.json\n b/2.json,c.json",
      INPUT_REPORTS: "1.json, 2.json",
    });
    expect(inputs).toEqual({
      token: "abc",
      config: "ci/kubesuggest.yml",
      pullRequest: 12,
      resolveThreads: true,
      publish: new Set(["sarif", "issue", "html"]),
      history: ["a/1.json", "b/2.json", "c.json"],
      shard: null,
      reports: ["1.json", "2.json"],
      cache: "kept/here",
      values: {
        "kubernetes-version": { from: { major: 1, minor: 30 }, to: { major: 1, minor: 33 } },
        "fail-on": "warning",
        paths: ["deploy/**", "k8s/{a,b}.yaml", "x"],
        "paths-ignore": ["vendor/**"],
        "max-comments": 5,
      },
    });
  });

  test.each([
    ["token", ""],
    ["token", "a b"],
    ["pull-request", "0"],
    ["pull-request", "12; rm"],
    ["config", "/etc/passwd"],
    ["config", "a/../../b"],
    ["fail-on", "sometimes"],
    ["max-comments", "many"],
    ["resolve-threads", "yes"],
    ["publish", "issue, isues"],
    ["shard", "3/2"],
    ["kubernetes-version", "two"],
  ])("a wrong %s (%j) is named", (name, value) => {
    const given = { ...env, [`INPUT_${name.toUpperCase()}`]: value };
    expect(() => readInputs(given)).toThrow(
      expect.objectContaining({ name: "ConfigError", message: expect.stringContaining(`"${name}"`) }),
    );
  });
});

test("a shard is published where it can't be taken for the whole", () => {
  const read = (publish: string) => readInputs({ ...env, INPUT_SHARD: "2/5", INPUT_PUBLISH: publish });
  expect(read("html, summary").shard).toEqual({ index: 2, of: 5 });
  for (const publish of ["sarif", "issue", "html, pull-request"]) {
    expect(() => read(publish)).toThrow(`so "publish" can't have ${publish.split(", ").at(-1)}.`);
  }
});

test("action.yml offers exactly the inputs that are read and the outputs that are set", () => {
  const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));
  expect(Object.keys(action.inputs)).toEqual([
    "token",
    "kubernetes-version",
    "fail-on",
    "config",
    "paths",
    "paths-ignore",
    "pull-request",
    "max-comments",
    "time-limit",
    "resolve-threads",
    "publish",
    "history",
    "shard",
    "cache",
    "reports",
  ]);
  expect(Object.keys(action.outputs)).toEqual([
    "findings",
    "new-findings",
    "suggestions",
    "conclusion",
    "report",
    "html",
    "sarif",
    "issue",
    "pull-requests",
    "onboarding",
  ]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
});
