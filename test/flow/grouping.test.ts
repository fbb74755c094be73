import { expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { badDeployment, goodDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();

function review(pull: StoredPull): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, second: 1, inputs: { "fail-on": "never" } });
}

/** So many Deployments, the first ones bad, in one file with CRLF, for which GitHub can't be given suggestions. */
function file(bad: number, all: number): string {
  const documents = Array.from({ length: all }, (_, at) => {
    return at < bad ? badDeployment(`web-${at}`) : goodDeployment(`web-${at}`);
  });
  return documents.join("---\n").replaceAll("\n", "\r\n");
}

function open(bad: number): StoredPull {
  return bench.github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": file(bad, 6) } });
}

/** Each Deployment has a finding of each of two rules, on lines of their own. */
const offsets = [14, 16];

test("the same finding all over a file is told in one comment for each rule, once", async () => {
  const { github } = bench;
  const pull = open(5);
  const { log, outputs } = await review(pull);
  expect(outputs).toMatchObject({ findings: "10", suggestions: "0" });
  expect(log).toContain("Posted a review with 2 comments.");
  expect(pull.comments.map(({ originalLine }) => originalLine).toSorted((a, b) => a - b)).toEqual(offsets);
  for (const { body, originalLine } of pull.comments) {
    expect(body).toMatch(/^5 findings in this file:\n/);
    const links = [...body.matchAll(/\[Line (\d+)\]\(([^)]+)\)/g)];
    expect(links.map((match) => Number(match[1]))).toEqual([0, 18, 36, 54, 72].map((shift) => originalLine + shift));
    expect(links[0]?.[2]).toBe(`https://github.com/shop/platform/blob/${pull.head}/web.yaml#L${originalLine}`);
  }
  expect(github.checkRuns[0]?.annotations).toHaveLength(10);

  const before = structuredClone(pull.comments);
  await review(pull);
  github.push(pull, { "web.yaml": `# Moved.\r\n${file(5, 6)}` });
  await review(pull);
  expect(pull.comments).toEqual(before);
});

test("their comments stand as long as one of them does", async () => {
  const { github } = bench;
  const pull = open(5);
  await review(pull);
  github.push(pull, { "web.yaml": file(1, 6) });
  await review(pull);
  expect(pull.comments).toHaveLength(2);
  github.push(pull, { "web.yaml": file(6, 6) });
  await review(pull);
  const starts = pull.comments.map(({ body }) => /^(?:5 findings in this file|\*\*⚠️ Warning:)/.exec(body)?.[0] ?? "");
  expect(starts.toSorted()).toEqual([
    "**⚠️ Warning:",
    "**⚠️ Warning:",
    "5 findings in this file",
    "5 findings in this file",
  ]);
  github.push(pull, { "web.yaml": file(0, 6) });
  await review(pull);
  expect(pull.comments).toEqual([]);
});

test("a few of them keep their own places", async () => {
  const pull = open(3);
  await review(pull);
  const lines = [0, 18, 36].flatMap((shift) => offsets.map((offset) => offset + shift));
  expect(pull.comments.map(({ originalLine }) => originalLine).toSorted((a, b) => a - b)).toEqual(lines);
});
