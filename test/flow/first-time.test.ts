import { expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub(null);

async function review(pull: StoredPull): Promise<string> {
  const { github, token } = bench;
  const outcome = await runHere(github, pull, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(outcome.errors).toEqual([]);
  return pull.reviews.at(-1)?.body ?? "";
}

function open(base: Record<string, string> = {}): StoredPull {
  return bench.github.open({ base: { "README.md": "Shop\n", ...base }, head: { "web.yaml": badDeployment("web") } });
}

function asked(): number {
  return bench.github.requests.filter(({ body }) => JSON.stringify(body ?? "").includes("query ReviewedBefore("))
    .length;
}

test("what Kubesuggest is stands above the first review in a repository, and above no other", async () => {
  expect(await review(open())).toContain("What is this?");
  const second = open();
  expect(await review(second)).not.toContain("What is this?");
  const before = asked();
  bench.github.push(second, { "api.yaml": badDeployment("api") });
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
  const { github } = bench;
  const token = github.addToken("blind", { contents: "read", pullRequests: "write" });
  const outcome = await runHere(github, pull, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(outcome.log).toContain("checks: write");
  expect(pull.reviews.at(-1)?.body).toContain("What is this?");
});
