import { expect, test } from "vitest";
import { reviewOf } from "../support/pull-request-job.ts";
import { badDeployment, goodDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();

test("finds nothing after the one suggestion is accepted, and the check is green", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } });
  await reviewOf(github, pull, token, { inputs: { "fail-on": "info" } });
  expect(github.checkRuns[0]?.conclusion).toBe("failure");
  for (const one of github.suggestions(pull)) github.accept(pull, one);
  const after = await reviewOf(github, pull, token, { inputs: { "fail-on": "info" } });

  expect(after.exitCode).toBe(0);
  expect(after.outputs).toMatchObject({ findings: "0", "new-findings": "0", suggestions: "0", conclusion: "success" });
  expect(github.checkRuns.at(-1)).toMatchObject({ commit: pull.head, conclusion: "success", annotations: [] });
});

test("posts after a push only what is not said yet, also when lines have moved", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } });
  await reviewOf(github, pull, token);
  const first = pull.comments.length;
  github.push(pull, { "web.yaml": `# The front.\n${badDeployment("web")}`, "api.yaml": badDeployment("api") });
  await reviewOf(github, pull, token);

  expect(pull.comments.slice(first).map(({ path }) => path)).not.toContain("web.yaml");
  expect(pull.comments.slice(first).map(({ path }) => path)).toContain("api.yaml");
  expect(github.checkRuns.map(({ commit }) => commit).at(-1)).toBe(pull.head);
});

test("does not believe a marker in a stranger's comment", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } });
  await reviewOf(github, pull, token);
  const posted = pull.comments.splice(0);
  pull.reviews.splice(0);
  for (const { path, originalLine: line, body } of posted)
    github.comment(pull, { author: "mallory", path, line, body });
  await reviewOf(github, pull, token);

  const own = pull.comments.filter(({ author }) => author === "github-actions[bot]");
  expect(own.map(({ body }) => body)).toEqual(posted.map(({ body }) => body));
});

test("lets code alone that the pull request does not change for the worse", async () => {
  const { github, token } = bench;
  const base = { "web.yaml": badDeployment("web"), "api.yaml": goodDeployment("api") };
  const pull = github.open({ base, head: { "web.yaml": badDeployment("web").replace("1.0.0", "1.0.1") } });
  const step = await reviewOf(github, pull, token, { inputs: { "fail-on": "info" } });

  expect(step.outputs).toMatchObject({ "new-findings": "0", conclusion: "success" });
  expect(pull.comments).toEqual([]);
});
