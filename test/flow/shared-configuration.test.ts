import { expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub(null);
const nowhere = "0".repeat(40);

/** A pull request with a Deployment, in a repository that extends what is named. */
function openWith(configuration: string): StoredPull {
  const files = { "policies/team.yml": "rules:\n  container-runs-as-root: note\n" };
  return bench.github.open({
    base: { ...files, ".github/kubesuggest.yml": configuration },
    head: { "web.yaml": badDeployment("web") },
  });
}

function review(pull: StoredPull): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, second: 1 });
}

test("files at pinned commits and files of the repository are built upon, later ones over earlier ones", async () => {
  const shared = "preset: none\nrules:\n  privilege-escalation-allowed: error\n  container-runs-as-root: error\n";
  const commit = bench.github.commit({ "policies/shared.yml": shared });
  bench.github.commit({ "policies/shared.yml": "preset: all\n" });
  const pull = openWith(`extends:\n  - shop/platform/policies/shared.yml@${commit}\n  - policies/team.yml\n`);
  const { exitCode, errors } = await review(pull);
  expect([exitCode, errors]).toEqual([1, [expect.stringContaining("1 error")]]);
  expect(bench.github.checkRuns).toMatchObject([
    { conclusion: "failure", title: expect.stringContaining("1 error, 1 note") },
  ]);
  const asked = bench.github.requests.filter(({ path }) => path.includes("/contents/"));
  expect(asked).toHaveLength(1);
});

test("a configuration that is not there is named, and nothing is reviewed without it", async () => {
  const pull = openWith(`extends: other/policies/shared.yml@${nowhere}\n`);
  const { exitCode, errors } = await review(pull);
  expect(exitCode).toBe(1);
  expect(errors).toEqual([expect.stringContaining(`other/policies/shared.yml@${nowhere}`)]);
  expect(pull.comments).toEqual([]);
});
