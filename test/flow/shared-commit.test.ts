import { expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runBeside, runHere } from "../support/in-process.ts";
import { badDeployment, goodDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const inputs = { "fail-on": "warning" };

/**
 * Two pull requests of one branch, as for a release that goes into two branches: to the first one its finding is new, to
 * the second one it is not.
 */
function openTwice(): { failing: StoredPull; passing: StoredPull } {
  const { github } = bench;
  const failing = github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } });
  const base = failing.head;
  github.push(failing, { "api.yaml": goodDeployment("api") });
  const passing = { ...failing, number: 2, baseBranch: "release", base, reviews: [], comments: [], remarks: [] };
  github.state.pulls.set(2, passing);
  return { failing, passing };
}

function review(pull: StoredPull, beside?: () => Promise<void>): Promise<Outcome> {
  const { github, token } = bench;
  return runHere(github, pull, { token, inputs, second: 1, ...(beside === undefined ? {} : { beside }) });
}

/** What GitHub judges the commit by. */
function newest() {
  return bench.github.checkRuns.at(-1);
}

test.for(["failing", "passing"] as const)(
  "two pull requests with one head have a check run each, and the newest fails if one of them does: %s first",
  async (first) => {
    const pulls = openTwice();
    const order = first === "failing" ? [pulls.failing, pulls.passing] : [pulls.passing, pulls.failing];
    for (const pull of order) await review(pull);
    const { checkRuns } = bench.github;
    expect(checkRuns.map(({ externalId }) => externalId).toSorted()).toEqual([
      "kubesuggest:1:failure",
      "kubesuggest:2:success",
    ]);
    expect(newest()?.conclusion).toBe("failure");
    if (first === "passing") return;
    expect(newest()?.title).toBe("No findings; fails because of pull request 1");
    expect(newest()?.summary).toMatch(
      /^> This check only fails because of .*pull request 1.* with the same head commit/,
    );
    expect(newest()?.annotations).toEqual([]);
  },
);

test("runs of both at the same time end in a check that fails", async () => {
  const { github, token } = bench;
  const { failing, passing } = openTwice();
  let done = false;
  // The other run begins and ends after this one has looked for check runs and before it creates its own.
  github.interrupt(async ({ method, path }, when) => {
    if (done || when !== "before" || method !== "POST" || !path.endsWith("/check-runs")) return;
    done = true;
    await runBeside(github, { token, inputs: { ...inputs, "pull-request": String(failing.number) }, second: 1 });
  });
  await review(passing);
  expect(done).toBe(true);
  expect(newest()?.conclusion).toBe("failure");
});

test("the step of a pull request that passes alone does not fail", async () => {
  const { failing, passing } = openTwice();
  expect((await review(failing)).exitCode).toBe(1);
  const { exitCode, outputs } = await review(passing);
  expect([exitCode, outputs["conclusion"]]).toEqual([0, "success"]);
});

test("a pull request that was closed or has a newer commit does not count", async () => {
  const { github } = bench;
  const { failing, passing } = openTwice();
  await review(failing);
  await review(passing);
  failing.state = "closed";
  await review(passing);
  expect(newest()).toMatchObject({ conclusion: "success", title: "No findings" });
  failing.state = "open";
  await review(passing);
  expect(newest()?.conclusion).toBe("failure");
  github.push(failing, { "web.yaml": goodDeployment("web") });
  await review(passing);
  expect(newest()?.conclusion).toBe("success");
});

test("once the other one passes, its run is the newest", async () => {
  const { github, token } = bench;
  const { failing, passing } = openTwice();
  await review(failing);
  await review(passing);
  await runHere(github, failing, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(newest()).toMatchObject({ conclusion: "success", externalId: "kubesuggest:1:success" });
  const count = github.checkRuns.length;
  await runHere(github, failing, { token, inputs: { "fail-on": "never" }, second: 1 });
  expect(github.checkRuns).toHaveLength(count);
});

test("a check run that another App made is left alone, and the new one is the newest", async () => {
  const { github } = bench;
  const { failing } = openTwice();
  await review(failing);
  const token = github.addToken("app", { contents: "read", pullRequests: "write", checks: "write" }, "shop-app[bot]");
  const { exitCode, log } = await runHere(github, failing, { token, inputs, second: 1 });
  expect(exitCode).toBe(1);
  expect(log).not.toContain('"checks: write"');
  expect(github.checkRuns.map(({ author }) => author)).toEqual(["github-actions[bot]", "shop-app[bot]"]);
  expect(newest()?.annotations).toHaveLength(2);
});
