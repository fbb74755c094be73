import { describe, expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const base = { "README.md": "Shop\n" };
const head = { "web.yaml": riskyDeployment("web") };

describe("a token that may only read", () => {
  test.for(["fork", "dependabot"])("tells a %s all within the runner's limits", async (who) => {
    const { github } = bench;
    const token = github.addToken("reader", { contents: "read", pullRequests: "read", checks: "read" });
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`web-${at}.yaml`, riskyDeployment("web")]));
    const pull = github.open({ base, head: many, fork: who === "fork" });
    const { log, summary, outputs, exitCode, errors } = await runHere(github, pull, {
      token,
      inputs: { "fail-on": "never" },
    });

    expect(exitCode).toBe(0);
    expect(errors).toEqual([]);
    for (const level of ["error", "warning", "notice"]) {
      expect(log.match(new RegExp(`^::${level} [^\\n]*file=`, "gm"))?.length ?? 0).toBeLessThanOrEqual(10);
    }
    expect(log).toMatch(/^\d+ more warnings are in the job summary\.$/m);
    expect(log.match(/^::notice title=Kubesuggest::/gm)).toHaveLength(1);
    expect(summary).toMatch(/^\+ +allowPrivilegeEscalation: false$/m);
    expect(outputs["report"]).not.toBe("");
    expect(pull.reviews).toEqual([]);
    expect(github.checkRuns).toEqual([]);
  });
});

test("pull_request_target reviews a fork's pull request as data, over the API alone", async () => {
  const { github, token } = bench;
  const pull = github.open({ base, head, fork: true });
  const { exitCode, errors } = await runHere(github, pull, {
    token,
    event: "pull_request_target",
    env: { GITHUB_SHA: pull.base, GITHUB_REF: "refs/heads/main" },
    inputs: { "fail-on": "never" },
  });

  expect([errors, exitCode]).toEqual([[], 0]);
  expect(pull.comments.map(({ path, originalCommit }) => [path, originalCommit])).toEqual([["web.yaml", pull.head]]);
  expect(github.checkRuns).toMatchObject([{ commit: pull.head, status: "completed" }]);
});

describe("workflow_run", () => {
  test("reviews the open pull request whose head the other workflow ran on", async () => {
    const { github, token } = bench;
    const other = github.open({ base, head: { "api.yaml": riskyDeployment("api") }, fork: true });
    const pull = github.open({ base, head, fork: true });
    const { exitCode } = await second(pull, token);

    expect(exitCode).toBe(0);
    expect(pull.comments).not.toEqual([]);
    expect(other.comments).toEqual([]);
    expect(github.checkRuns).toMatchObject([{ commit: pull.head, status: "completed" }]);
  });

  test.for([
    ["a commit that is no head any more", { head_sha: "a".repeat(40) }],
    ["another repository of the same owner", { head_repository: { id: 9, owner: { login: "sam" } } }],
    ["another branch", { head_branch: "main" }],
    ["a branch whose name means something elsewhere", { head_branch: "change&state=all&head=sam:change#\n" }],
  ] as const)("posts nothing for %s", async ([, change]) => {
    const { github, token } = bench;
    const pull = github.open({ base, head, fork: true });
    const { exitCode, outputs } = await second(pull, token, change);

    expect(exitCode).toBe(0);
    expect(outputs["conclusion"]).toBe("neutral");
    expect(pull.reviews).toEqual([]);
    expect(github.checkRuns).toEqual([]);
  });

  test("reviews each open pull request with that head, even if another one fails", async () => {
    const { github, token } = bench;
    const broken = github.open({ base, head, fork: true });
    const pull = github.open({ base, head, fork: true });
    Object.assign(broken, { head: pull.head, base: pull.base });
    github.inject(({ path }) => {
      const isBroken = path.startsWith(`/repos/shop/platform/pulls/${broken.number}/files`);
      return isBroken ? { kind: "status", when: "before", status: 500 } : null;
    });
    const { exitCode, errors } = await second(pull, token);

    expect([exitCode, errors]).toEqual([1, [expect.stringContaining("run the job again")]]);
    expect(broken.comments).toEqual([]);
    expect(pull.comments).not.toEqual([]);
  });

  test("posts nothing on a pull request that was closed meanwhile", async () => {
    const { github, token } = bench;
    const pull = github.open({ base, head, fork: true });
    pull.state = "closed";
    expect((await second(pull, token)).exitCode).toBe(0);
    expect(pull.reviews).toEqual([]);
  });
});

function second(pull: StoredPull, token: string, change: Readonly<Record<string, unknown>> = {}): Promise<Outcome> {
  const run = {
    event: "pull_request",
    head_sha: pull.head,
    head_branch: "change",
    head_repository: { id: 2, owner: { login: pull.author } },
    pull_requests: [],
  };
  const payload = { workflow_run: { ...run, ...change } };
  return runHere(bench.github, pull, { token, event: "workflow_run", payload, inputs: { "fail-on": "never" } });
}
