import { afterEach, beforeEach, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";
import type { StoredPull, Token } from "../support/github/state.ts";
import { runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";

let github: StandIn;
const rights: Token["permissions"] = {
  contents: "read",
  pullRequests: "write",
  checks: "write",
  issues: "none",
  securityEvents: "none",
};

beforeEach(async () => {
  github = await startStandIn();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function review(pull: StoredPull, permissions: Partial<typeof rights> = {}): Promise<string> {
  const token = github.addToken("job", { ...rights, ...permissions });
  const outcome = await runHere(github, pull, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(outcome.errors).toEqual([]);
  return pull.reviews.at(-1)?.body ?? "";
}

function open(base: Record<string, string> = {}): StoredPull {
  return github.open({ base: { "README.md": "Shop\n", ...base }, head: { "web.yaml": badDeployment("web") } });
}

function asked(): number {
  return github.requests.filter(({ body }) => JSON.stringify(body ?? "").includes("query ReviewedBefore(")).length;
}

test("what Kubesuggest is stands above the first review in a repository, and above no other", async () => {
  expect(await review(open())).toContain("What is this?");
  const second = open();
  expect(await review(second)).not.toContain("What is this?");
  const before = asked();
  github.push(second, { "api.yaml": badDeployment("api") });
  expect(await review(second)).not.toContain("What is this?");
  expect(asked()).toBe(before);
});

test("a repository with a configuration knows it, and GitHub is not asked", async () => {
  expect(await review(open({ ".github/kubesuggest.yml": "preset: recommended\n" }))).not.toContain("What is this?");
  expect(asked()).toBe(0);
});

test("where the token may not see the checks, the paragraph is rather told once more", async () => {
  expect(await review(open())).toContain("What is this?");
  const pull = open();
  const token = github.addToken("blind", { ...rights, checks: "none" });
  const outcome = await runHere(github, pull, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(outcome.log).toContain("checks: write");
  expect(pull.reviews.at(-1)?.body).toContain("What is this?");
});
