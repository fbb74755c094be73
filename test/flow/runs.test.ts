import { expect, test } from "vitest";
import { reviewOf } from "../support/pull-request-job.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const base = { "README.md": "Shop\n" };
const head = { "web.yaml": badDeployment("web") };

test("passes a merge group without a review", async () => {
  const { github, token } = bench;
  const pull = github.open({ base, head });
  const payload = { merge_group: { head_sha: pull.head, base_sha: pull.base } };
  const step = await reviewOf(github, pull, token, { event: "merge_group", payload });

  expect(step.exitCode).toBe(0);
  expect(pull.reviews).toEqual([]);
  expect(github.checkRuns).toMatchObject([{ name: "kubesuggest", commit: pull.head, conclusion: "success" }]);
});

test("reviews the pull request that a run by hand names", async () => {
  const { github, token } = bench;
  const pull = github.open({ base, head });
  const inputs = { "pull-request": String(pull.number) };
  const step = await reviewOf(github, pull, token, { event: "workflow_dispatch", payload: {}, inputs });

  expect(step.exitCode).toBe(0);
  expect(pull.comments).not.toEqual([]);
});

test.for(["never", "info"] as const)(
  "shows everything with a token that may only read, failing on %s",
  async (failOn) => {
    const { github } = bench;
    const readOnly = github.addToken("fork", { contents: "read", pullRequests: "read", checks: "read" });
    const pull = github.open({ base, head, fork: true });
    const step = await reviewOf(github, pull, readOnly, { inputs: { "fail-on": failOn } });

    expect(step.exitCode).toBe(failOn === "never" ? 0 : 1);
    expect(pull.comments).toEqual([]);
    expect(step.commands.filter(({ properties }) => properties["file"] === "web.yaml")).not.toEqual([]);
    expect(step.summary).toContain("privilege-escalation-allowed");
    expect(step.summary).toMatch(/^\+ +allowPrivilegeEscalation: false$/m);
    expect(step.summary).toContain("the token of this run can't post comments");
    expect(step.outputs["suggestions"]).toBe("0");
    expect(step.commands.filter(({ name }) => name === "error").length).toBe(failOn === "never" ? 0 : 1);
  },
);

test.for([
  ["max-comments", "lots"],
  ["fail-on", "sometimes"],
  ["kubernetes-version", "one"],
  ["pull-request", "-3"],
  ["token", ""],
  ["config", "../../etc/passwd"],
] as const)("says in one sentence that the input %s can't be %j", async ([name, value]) => {
  const { github, token } = bench;
  const pull = github.open({ base, head });
  const step = await reviewOf(github, pull, token, { inputs: { [name]: value } });

  expect(step.exitCode).toBe(1);
  const errors = step.commands.filter((command) => command.name === "error");
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(name);
  expect(`${step.log}${step.stderr}`).not.toMatch(/^\s+at /m);
  expect(pull.reviews).toEqual([]);
});

test.for([
  ["a token that is wrong", "wrong", /token/],
  ["a token that may not read", "blind", /permission/],
] as const)("says what to do about %s", async ([, token, sentence]) => {
  const { github } = bench;
  github.addToken("blind", {});
  const pull = github.open({ base, head });
  const step = await reviewOf(github, pull, token);

  expect(step.exitCode).toBe(1);
  expect(step.commands.filter(({ name }) => name === "error").map(({ message }) => message)).toEqual([
    expect.stringMatching(sentence),
  ]);
  expect(`${step.log}${step.stderr}`).not.toMatch(/^\s+at /m);
});

test("says that there is no such pull request", async () => {
  const { github, token } = bench;
  const pull = github.open({ base, head });
  const step = await reviewOf(github, pull, token, { inputs: { "pull-request": "99" } });

  expect(step.exitCode).toBe(1);
  expect(step.commands.filter(({ name }) => name === "error")).toHaveLength(1);
});

test("lets no name or value from the pull request give orders or break out of its place", async () => {
  const { github } = bench;
  const token = github.addToken("fork", { contents: "read", pullRequests: "read", checks: "read" });
  const evil = "a\n::set-output name=findings::666\n::stop-commands::x\n##[add-mask]a @octocat <img src=x> | ` ``` -->";
  const pull = github.open({
    base,
    head: {
      "x\n::error::owned.yaml": badDeployment("web"),
      "evil.yaml": badDeployment(evil),
    },
  });
  const step = await reviewOf(github, pull, token);

  const names = new Set(step.commands.map(({ name }) => name));
  expect([...names].every((name) => ["notice", "warning", "error"].includes(name))).toBe(true);
  expect(step.commands.map(({ message }) => message)).not.toContain("owned.yaml");
  expect(step.outputs["findings"]).not.toBe("666");
  expect(step.log).not.toMatch(/##\[/);
  // In a block of code nothing renders, as long as nothing in it ends the block.
  const prose = step.summary.replace(/^ *(`{3,})diff\n[\s\S]*?^ *\1$/gm, "");
  expect(prose).not.toBe(step.summary);
  expect(prose).not.toMatch(/<img|@octocat|```/);
});
