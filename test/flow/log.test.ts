import { describe, expect, test } from "vitest";
import type { Fault, Seen } from "../support/github/server.ts";
import type { StoredPull } from "../support/github/state.ts";
import { reviewOf } from "../support/pull-request-job.ts";
import type { StepResult } from "../support/runner.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { shopRules, withGitHub } from "./with-github.ts";

const bench = withGitHub([...shopRules, "dockerfile-unreadable", "manifest-unreadable"]);
const secret = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
const inputs = { "fail-on": "never" };
const debugging = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", ACTIONS_RUNNER_DEBUG: "true" };

function open(): StoredPull {
  bench.github.addToken(secret, { contents: "read", pullRequests: "write", checks: "write" });
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`web-${at}.yaml`, riskyDeployment("web")]));
  const broken = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`broken-${at}.yaml`, "apiVersion: v1\nkind: [\n"]),
  );
  const link = { mode: "120000", content: "/etc/passwd" } as const;
  return bench.github.open({ base: { "README.md": "Shop\n" }, head: { ...many, ...broken, "link.yaml": link } });
}

function linesOf({ log }: StepResult): string[] {
  return log.split("\n").filter((line) => line !== "" && !line.startsWith("::"));
}

test("tells the story of a run in a few lines", async () => {
  const { github } = bench;
  const pull = open();
  const first = linesOf(await reviewOf(github, pull, secret, { inputs }));
  expect(first.length).toBeLessThanOrEqual(15);
  expect(first).toEqual([
    expect.stringMatching(/^Pull request 1 at [0-9a-f]{7}: 50 changed files, 49 to review, 0 read for context\.$/),
    expect.stringMatching(/^Read 40 manifests and 0 Dockerfiles: 89 findings, 89 of them new, 21 suggestions\.$/),
    expect.stringMatching(/^Fixes: .*privilege-escalation-allowed 40 proved/),
    'Could not read "link.yaml": it is a symbolic link to "/etc/passwd", outside of the repository.',
    "New findings without a comment: 38 because the comment limit was reached.",
    "Posted a review with 30 comments.",
    expect.stringMatching(/^Published the check run: 9 errors, 80 warnings, 21 suggestions, 1 file not reviewed\.$/),
  ]);

  github.push(pull, { "web-0.yaml": curedDeployment("web") });
  const second = linesOf(await reviewOf(github, pull, secret, { inputs }));
  expect(second).toContain("Posted a review with 1 comment.");
  expect(second).toContainEqual(
    expect.stringMatching(/^Earlier comments: 1 deleted, 1 edited, \d updated with a new summary\.$/),
  );
});

test("tells every request and every finding in debug mode, and only there", async () => {
  const { github } = bench;
  const pull = open();
  const { commands } = await reviewOf(github, pull, secret, { inputs, env: debugging });
  const details = commands.filter(({ name }) => name === "debug").map(({ message }) => message);
  const sent = details.filter((line) => /^(?:GET|POST|PATCH) \/.*: 20[01] after \d+ ms$/.test(line));
  expect(sent).toHaveLength(github.requests.length);
  expect(sent.join("\n")).toMatch(/^POST \/graphql query Threads: 200/m);
  expect(details.filter((line) => line.startsWith("warning "))).toHaveLength(80);
  expect(details.join("\n")).toContain('privilege-escalation-allowed at "web-7.yaml":');

  const quiet = await reviewOf(github, open(), secret, { inputs });
  expect(quiet.commands.filter(({ name }) => name === "debug")).toEqual([]);
});

const isPost = ({ method, path }: Seen): boolean => method === "POST" && path !== "/graphql";
const faults: Readonly<Record<string, (seen: Seen) => Fault | null>> = {
  nothing: () => null,
  "a token that is refused": () => ({ kind: "status", when: "before", status: 401, message: "Bad credentials" }),
  "a failing server": () => ({ kind: "status", when: "before", status: 500 }),
  "a connection that breaks": () => ({ kind: "drop", when: "before" }),
  "an answer that makes no sense": () => ({ kind: "status", when: "before", status: 200, message: "\u0000" }),
  "writes that are refused": (seen) =>
    isPost(seen) ? { kind: "status", when: "before", status: 403, message: "Resource not accessible" } : null,
};

describe("no secret is in anything that a run leaves", () => {
  test.for(Object.keys(faults))("after %s", { timeout: 60_000 }, async (name) => {
    const { github } = bench;
    for (const env of [{}, debugging]) {
      const pull = open();
      github.inject(faults[name] ?? null);
      const { log, stderr, outputs, summary, report } = await reviewOf(github, pull, secret, {
        inputs,
        env: { ...env, SOME_PASSWORD: "hunter2-of-the-job" },
      });
      github.inject(null);
      const said = JSON.stringify({ log, stderr, outputs, summary, report, pull, checks: github.checkRuns });
      expect(said).not.toContain(secret);
      expect(said).not.toContain("hunter2");
      expect(log).not.toMatch(/^\s+at .*:\d+:\d+/m);
    }
  });

  test("nor is the password of a proxy", async () => {
    const proxy = "http://sam:hunter2@127.0.0.1:1";
    const pull = open();
    const env = { ...debugging, http_proxy: proxy, HTTPS_PROXY: proxy };
    const step = await reviewOf(bench.github, pull, secret, { inputs, env, apiUrl: "http://api.example.test" });
    expect(step.exitCode).toBe(1);
    expect(step.commands.filter(({ name }) => name === "error")).toMatchObject([
      { message: expect.stringContaining("GitHub can't be reached") },
    ]);
    expect(step.log + step.stderr).not.toMatch(/hunter2|ghs_/);
  });
});
