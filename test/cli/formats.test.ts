import { describe, expect, test } from "vitest";
import { formats } from "../../src/reporters/format.ts";
import { configFile, onlyText } from "../support/analyse.ts";
import { git, makeTree, podManifest, runCli, runMain } from "./run-cli.ts";

const beginnings = {
  json: /^\{\n {2}"version": 1,/,
  sarif: /^\{"\$schema":/,
  html: /^<!DOCTYPE html>/,
  markdown: /^# Kubesuggest/,
  junit: /^<\?xml /,
  gitlab: /^\[/,
  rdjson: /^\{\n {2}"source":/,
};

describe.each(Object.entries(beginnings))("--format %s", (format, beginning) => {
  test("scan and review print it, with the exit status of the findings", () => {
    const root = makeTree({ "a.yaml": podManifest("a", "false") });
    git(root, "init", "-q");
    git(root, "add", ".");
    git(root, "commit", "-qm", "first");
    const changed = makeTree({ "a.yaml": podManifest("a") });
    const scan = runCli(changed, ["scan", "--format", format, "--fail-on", "warning"]);
    expect(scan).toMatchObject({ status: 1, err: "" });
    expect(scan.out).toMatch(beginning);
    expect(scan.out).toContain("privilege-escalation-allowed");
    const review = runCli(root, ["review", "--base", "HEAD", "--format", format]);
    expect(review).toMatchObject({ status: 0, err: "" });
    expect(review.out).toMatch(beginning);
  });
});

test("the history is that of the reports named, and a corrupt one is refused with one sentence", () => {
  const root = makeTree({
    ...configFile("privilege-escalation-allowed"),
    "a.yaml": podManifest("a"),
    "bad.json": '{"version": 1',
    "binary.json": Uint8Array.of(0xff),
  });
  const earlier = makeTree({ "one.json": runCli(root, ["scan", "a.yaml", "--format", "json"]).out });
  const html = (...files: readonly string[]): ReturnType<typeof runCli> => {
    return runCli(root, ["scan", "a.yaml", "--format", "html", ...files.flatMap((file) => ["--history", file])]);
  };
  const good = html(`${earlier}/one.json`, `${earlier}/one.json`);
  expect(good.status).toBe(0);
  expect(good.out).toContain("Findings of 3 scans: from 1 to 1.");
  const expectRefused = (file: string, why: string): void => {
    expect(html(file)).toEqual({ status: 2, out: "", err: `kubesuggest: ${why}\n` });
  };
  expectRefused("bad.json", "bad.json is not a JSON report of an earlier scan: it is not a JSON object.");
  expectRefused("binary.json", "The report binary.json is not UTF-8.");
  expectRefused("none.json", "The report none.json can't be read (no such file or directory).");
  expect(runCli(root, ["scan", "--history", "bad.json"])).toMatchObject({ status: 2, out: "" });
});

describe.each(["text", ...formats])("--format %s", (format) => {
  async function told(...args: string[]): Promise<{ readonly all: string; readonly err: string }> {
    const config = `${onlyText("privilege-escalation-allowed")}max-file-size: 1\n`;
    const root = makeTree({
      ".github/kubesuggest.yml": config,
      "new.yaml": podManifest("a"),
      "old.yaml": podManifest("b"),
      "large.yaml": `${podManifest("c")}# ${"x".repeat(2000)}\n`,
    });
    await runMain(root, ["scan", "old.yaml", "--write-baseline"]);
    const { out, err } = await runMain(root, ["scan", "--format", format, ...args]);
    return { all: out + err, err };
  }

  test("names what was not checked, and shows or counts what the baseline has where that is asked for", async () => {
    const plain = await told();
    expect(plain.all).toContain("new.yaml");
    expect(plain.all).toContain("large.yaml");
    expect(plain.all).not.toContain("old.yaml");
    const { all } = await told("--show-baselined");
    expect(all).toMatch(/old\.yaml|1 finding of the baseline left out/);
  });

  test("--quiet says nothing beside the report", async () => {
    expect((await told("--quiet", "--show-baselined")).err).toBe("");
  });
});
